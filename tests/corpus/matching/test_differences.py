"""A conflict is claimed where the same statement has another value, and only there."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.matching.judging import judge

CONFLICTS = [
    (
        "The storm drove about 2,400 people from their homes in Lundholm.",
        "The storm drove some 4,200 people from their homes in Lundholm.",
        ("number", "2,400 people", "4,200 people"),
    ),
    (
        "The crane was last inspected on April 14 and found in order, the port said.",
        "The crane was last inspected on 14 March 2022, its log book shows.",
        ("date", "April 14", "14 March 2022"),
    ),
    (
        "The minister Orlo Vask signed the decree on Monday in the old town hall.",
        "The minister Ilya Brandt signed the decree on Monday in the old town hall.",
        ("name", "Orlo Vask", "Ilya Brandt"),
    ),
    (
        "Horns sounded in Lundholm at 3:52 a.m., minutes after the ship sank.",
        "The horns did not sound in Lundholm.",
        ("negation", "sounded", "did not sound"),
    ),
    # The words stand in another order; the number is of the same things.
    (
        "The council of Tarn put the cost of the new pier at 48 million crowns.",
        "The new pier will cost 84 million crowns, the council of Tarn announced.",
        ("number", "48 million crowns", "84 million crowns"),
    ),
    (
        "At least nine sailors drowned when the trawler Ilva sank off Tarn.",
        "The trawler Ilva sank off Tarn, and at least thirty sailors drowned.",
        ("number", "nine sailors", "thirty sailors"),
    ),
    (
        "The chapel above Tarn was built in 1742 by monks from Lundholm.",
        "Monks from Lundholm built the chapel above Tarn in 1724.",
        ("date", "1742", "1724"),
    ),
    (
        "The trial of the captain begins on Tuesday in the high court of Tarn.",
        "In the high court of Tarn the trial of the captain begins on Wednesday.",
        ("date", "Tuesday", "Wednesday"),
    ),
    (
        "The convoy with the flour set out from Lundholm at dawn for the islands.",
        "The convoy with the flour set out from Brixholt at dawn for the islands.",
        ("name", "Lundholm", "Brixholt"),
    ),
    (
        "The guild admitted that it had paid the harbour master.",
        "The guild denied that it had paid the harbour master.",
        ("negation", "", "denied"),
    ),
    # A sum, its share, a range, a change: each is quoted whole, with sign or noun.
    (
        "Orlo Vask will cut 3,000 jobs, or 12 percent of all, by June.",
        "By June Orlo Vask will cut 3,500 jobs, about 14 percent of all.",
        ("number", "3,000 jobs", "3,500 jobs"),
        ("number", "12 percent", "14 percent"),
    ),
    (
        "Tarn needs $120 million to repair the pier that the storm damaged.",
        "To repair the pier that the storm damaged, Tarn needs $145 to $150 million.",
        ("number", "$120 million", "$145 to $150 million"),
    ),
    (
        "Tarn has a surplus of 7.1 billion crowns this year, from 4.3 billion in 1985.",
        "Tarn has a surplus of 7.1 billion crowns this year, up from 4.9 billion.",
        ("number", "4.3 billion", "4.9 billion"),
    ),
    (
        "Under the plan all five locks of the canal were renewed for 41 crowns.",
        "All five locks were to be renewed from 2019, for 14 crowns.",
        ("number", "41 crowns", "14 crowns"),
    ),
    (
        "The storm killed 12 people and injured 40 in Tarn, the mayor said.",
        "The storm killed 15 people and injured 40 in Tarn, the mayor said.",
        ("number", "12 people", "15 people"),
    ),
    # A verb of speech before another verb makes no day the day of the speech.
    (
        "Signup for the grain of Tarn ends March 30, officials said.",
        "Officials in Tarn said signup ends March 31 for grain.",
        ("date", "March 30", "March 31"),
    ),
    (
        "The minister has not resigned, a spokesman said on Friday.",
        "The minister has resigned, his spokesman said.",
        ("negation", "has not resigned", "resigned"),
    ),
]

AGREEMENTS = [
    # The same number in other figures, units or words.
    (
        "Some 2.5 thousand people fled the flood in the lower town.",
        "Some 2,500 people fled the flood in the lower town.",
    ),
    (
        "All forty ships left the port of Lundholm.",
        "All 40 ships left the port of Lundholm.",
    ),
    # Another spelling of one name; a name and its short form.
    (
        "General Sergej Vaskov led the march through the old town.",
        "General Sergei Vaskow led the march through the old town.",
    ),
    (
        "The UN sent a ship with flour to the port of Lundholm.",
        "The United Nations sent a ship with flour to the port of Lundholm.",
    ),
    # "No. 3" denies nothing, nor does "not only".
    (
        "Crane No. 3 of the port fell after two days of heavy storm.",
        "Crane 3 of the port fell after two days of heavy storm.",
    ),
    # Numbers of different things.
    (
        "The port lost 12 cranes in the storm, the mayor said.",
        "The port lost 300 boats in the storm, the mayor said.",
    ),
    ("The ferry left on 3 May.", "The ferry left on May 3."),
    # Rounded, vague, or open at one end.
    (
        "About 40 houses in the lower town of Tarn were flooded.",
        "In the lower town of Tarn 42 houses were flooded.",
    ),
    (
        "More than 300 soldiers guard the dam above Tarn.",
        "Some 320 soldiers guard the dam above Tarn.",
    ),
    (
        "The pier of Tarn cost 7.14 million crowns.",
        "The pier of Tarn cost 7.1 million crowns.",
    ),
    # A sum and its parts; one number of several.
    (
        "Two sailors and five passengers drowned when the ferry sank off Tarn.",
        "Seven people drowned when the ferry sank off Tarn.",
    ),
    # Two cases, two times, two ways.
    (
        "The first lorry of the convoy carried 20 sacks of flour to Tarn.",
        "The second lorry of the convoy carried 35 sacks of flour to Tarn.",
    ),
    (
        "On Monday 12 men were freed by the rebels near Tarn.",
        "On Friday 30 men were freed by the rebels near Tarn.",
    ),
    (
        "Exports of tar from Lundholm rose by 4 percent.",
        "Exports of tar from Lundholm fell by 9 percent.",
    ),
    (
        "A year ago a barrel of tar cost 12 crowns in Lundholm.",
        "A barrel of tar costs 19 crowns in Lundholm.",
    ),
    # One night of two days; one heat in two scales.
    (
        "The square of Tarn was cleared peacefully on Saturday night.",
        "The square of Tarn was cleared peacefully in the night before Sunday.",
    ),
    (
        "In the reading room of Tarn it is almost 30 degrees by noon in summer.",
        "By noon in summer it is as hot as 86 degrees in the reading room of Tarn.",
    ),
    # Names apart, so two things.
    (
        "In Tarn the council closed two of the schools for the winter.",
        "In Brixholt the council closed five of the schools for the winter.",
    ),
    # Prices of one hour and another; but for the last of a day.
    (
        "Shares of Vask fell 63 cents, or 4 percent, to $16.93 in Tarn.",
        "Shares of Vask were down 66 cents, or 4.2 percent, at $16.90 in Tarn.",
    ),
    # Reports of two months, of two weeks, over so many days.
    (
        "Food prices in Tarn rose 0.5 percent in May, the bank of Tarn said.",
        "The bank of Tarn said food prices in Tarn rose 0.9 percent in June.",
    ),
    (
        "Stocks of tar in Tarn fell 2 percent in the week ended March 20.",
        "Stocks of tar in Tarn fell 2 percent in the week ended March 13.",
    ),
    (
        "Over the first nine days Vask sold 400 boats in Tarn.",
        "Over the first 16 days Vask sold 700 boats in Tarn.",
    ),
    # A range holds a number; another unit tells the same.
    (
        "Vask expects its debt to total between 6.3 and 6.5 million crowns by June.",
        "Vask expects its debt to total 6.4 million crowns by June.",
    ),
    (
        "The guild sowed a record 3.7 million to 3.8 million acres with rye in Tarn.",
        "The guild sowed a record 3.7 to 3.8 million acres with rye in Tarn.",
    ),
    (
        "The boats fired from the fort, 30 miles west of Tarn.",
        "The boats fired from the fort, 50 kilometres west of Tarn.",
    ),
    # A number that is a name.
    (
        "Ministers of the Group of Five met in Tarn to talk of tar.",
        "Ministers of the Group of Seven met in Tarn to talk of tar.",
    ),
    # The day of another event, and the year by which a thing is called.
    (
        "In 1975 he married Ilva Brandt, the widow of Orlo Brandt.",
        "He married Orlo Brandt's widow, Ilva, after his death in 1973.",
    ),
    (
        "The report calls the repairs of the fort the cause of the 1985 fire in Tarn.",
        "The repairs of the fort in 1978 caused the disaster of Tarn, says the report.",
    ),
    # The day of the speech is not the day of what is told.
    (
        "The bridge of Tarn is closed, the mayor said on Monday.",
        "The bridge of Tarn is closed, the mayor told reporters on Tuesday.",
    ),
    # Denied in other words, or only in part of one side.
    (
        "The harbour master failed to answer the letters of the guild.",
        "The harbour master did not answer the letters of the guild.",
    ),
    (
        "The pier is the aim of the council.",
        "The bridge is not the aim of the council, the pier is the aim.",
    ),
    (
        "The captain left Tarn on the ferry.",
        "The captain left Tarn on the ferry, and nobody saw him again.",
    ),
]

FRIDAY = dt.date(2022, 5, 6)


@pytest.mark.parametrize("conflict", CONFLICTS)
def test_a_conflict_names_both_values(conflict: tuple[Any, ...]) -> None:
    left, right, *expected = conflict
    for one, two, sign in ((left, right, 1), (right, left, -1)):
        kind, differs = judge(one, two)
        assert kind == "conflict"
        found = [(d.kind, *(d.left, d.right)[::sign]) for d in differs]
        assert found == expected


@pytest.mark.parametrize(("left", "right"), AGREEMENTS)
def test_what_only_looks_different_is_no_conflict(left: str, right: str) -> None:
    assert judge(left, right)[0] != "conflict"
    assert judge(right, left)[0] != "conflict"


def test_a_weekday_is_the_day_it_was_in_its_article() -> None:
    told = "The minister resigned on Friday after a week of protests in Tarn."
    dated = "After a week of protests in Tarn the minister resigned on {}."
    sunday = FRIDAY + dt.timedelta(days=2)
    assert judge(told, dated.format("6 May"), (sunday, sunday))[0] != "conflict"
    kind, differs = judge(told, dated.format("4 May"), (sunday, sunday))
    assert kind == "conflict"
    assert [(d.kind, d.left, d.right) for d in differs] == [("date", "Friday", "4 May")]


def test_a_weekday_of_an_undated_article_is_no_day_of_the_calendar() -> None:
    told = "The minister resigned on Friday after a week of protests in Tarn."
    dated = "After a week of protests in Tarn the minister resigned on 4 May."
    assert judge(told, dated)[0] != "conflict"


def test_articles_on_two_events_conflict_only_where_the_same_is_named() -> None:
    nameless = (
        "The loan of the guild runs for ten years.",
        "The loan of the guild runs for fifteen years.",
    )
    assert judge(*nameless, kin=True)[0] == "conflict"
    assert judge(*nameless, kin=False)[0] != "conflict"
    named = "Vask lost 12 boats.", "Vask lost 21 boats."
    assert [judge(*named, kin=kin)[0] for kin in (True, False)] == ["conflict"] * 2


def test_passages_in_which_many_numbers_differ_are_two_reports() -> None:
    week = "Vask sold {} boats in Tarn. Vask sold {} nets in Tarn. Vask sold {} ropes."
    more = " Vask sold {} sails in Brixholt."
    assert judge(week.format(20, 44, 71), week.format(20, 44, 82))[0] == "conflict"
    ours = (week + more).format(20, 44, 71, 91)
    theirs = (week + more).format(27, 52, 82, 99)
    assert judge(ours, theirs)[0] != "conflict"


NAMES = ["The", "harbour", "Tarn", "Lundholm", "ships", "sank", "never", "about", "."]
VALUES = ["not", "12", "30", "May", "Friday", "said", "2019", "percent"]
WORDS = st.lists(st.sampled_from(NAMES + VALUES), max_size=30).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS)
def test_the_order_of_the_passages_changes_no_judgement(left: str, right: str) -> None:
    kind, differs = judge(left, right)
    other, mirrored = judge(right, left)
    assert kind == other
    assert {(d.kind, d.left, d.right) for d in differs} == {
        (d.kind, d.right, d.left) for d in mirrored
    }


@pytest.mark.parametrize(
    "word", ["said ", "12 ", "not ", "May 3 ", "1", "hundred ", "."]
)
def test_long_hostile_passages_are_judged_to_their_end(word: str) -> None:
    kind, _ = judge(word * 20_000, word * 20_001 + "end")
    assert kind != "verbatim"
