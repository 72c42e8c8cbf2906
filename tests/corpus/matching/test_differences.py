"""A conflict is claimed where the same statement has another value, and only there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.matching.disagreement.kinship import SAME_EVENT, Kinship
from corpus.matching.judging import judge

TABLE = Path(__file__).with_name("differences.txt")
"""Two passages a paragraph, and below them each value in which they differ."""


class Pair(NamedTuple):
    """Two passages, and what they contradict each other in: a kind, both values."""

    left: str
    right: str
    differs: tuple[tuple[str, str, str], ...]


def pairs() -> Iterator[Pair]:
    for paragraph in TABLE.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in paragraph.splitlines() if not line.startswith("#")]
        left, right, *told = lines
        yield Pair(left, right, tuple(map(difference, told)))


def difference(told: str) -> tuple[str, str, str]:
    """`≠ number: 12 people | 15 people`; a dash where a side has no word of it."""
    kind, _, values = told.removeprefix("≠ ").partition(": ")
    one, other = (value.replace("—", "") for value in values.split(" | "))
    return kind, one, other


CONFLICTS = [pair for pair in pairs() if pair.differs]
AGREEMENTS = [pair for pair in pairs() if not pair.differs]

STRANGERS = Kinship(kin=False)
FRIDAY = dt.date(2022, 5, 6)


@pytest.mark.parametrize("pair", CONFLICTS, ids=lambda pair: pair.left)
def test_a_conflict_names_both_values(pair: Pair) -> None:
    kind, differs = judge(pair.left, pair.right)
    assert kind == "conflict"
    assert [(d.kind, d.left, d.right) for d in differs] == [*pair.differs]
    kind, differs = judge(pair.right, pair.left)
    assert kind == "conflict"
    assert [(d.kind, d.right, d.left) for d in differs] == [*pair.differs]


@pytest.mark.parametrize("pair", AGREEMENTS, ids=lambda pair: pair.left)
def test_what_only_looks_different_is_no_conflict(pair: Pair) -> None:
    assert judge(pair.left, pair.right)[0] != "conflict"
    assert judge(pair.right, pair.left)[0] != "conflict"


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
    assert judge(*nameless)[0] == "conflict"
    assert judge(*nameless, kinship=STRANGERS)[0] != "conflict"
    named = "Vask lost 12 boats.", "Vask lost 21 boats."
    assert [judge(*named, kinship=kin)[0] for kin in (SAME_EVENT, STRANGERS)] == [
        "conflict"
    ] * 2


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


def test_weekdays_of_one_name_are_one_day_whenever_the_articles_are_of() -> None:
    told = "On Monday the council of Orlo gave up the toll of the port of Varn."
    days = FRIDAY, FRIDAY + dt.timedelta(days=4)
    assert judge(told, told.replace("gave up", "has given up"), days)[0] != "conflict"


def test_reports_days_apart_tell_each_the_news_of_its_own_day() -> None:
    left = "The mayor of Tarn condemned the bombs at the port and the mill on Tuesday."
    right = "The mayor of Tarn condemned the bombs at the port and the mill on Friday."
    tuesday = dt.date(2022, 5, 3)
    assert judge(left, right)[0] == "conflict"
    assert judge(left, right, (tuesday, FRIDAY))[1] == ()
