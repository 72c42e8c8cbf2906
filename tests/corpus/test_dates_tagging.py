from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.dates.tagging import tag_dates

SATURDAY = dt.date(2022, 1, 8)


def values(text: str, published: dt.date | None = SATURDAY) -> dict[str, str | None]:
    return {m.text: m.value for m in tag_dates(text, published)}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The dam broke on January 2.", "January 2", "2022-01-02"),
        ("It broke on 2 Jan. and flooded a field.", "2 Jan.", "2022-01-02"),
        ("It broke on the morning of January 5.", "the morning of January 5", None),
        ("It broke on Dec. 30.", "Dec. 30", "2021-12-30"),
        ("It opened on 10.01.2022.", "10.01.2022", "2022-01-10"),
        ("It opened on Tuesday, January 4, 2022.", None, "2022-01-04"),
        ("It opened on March 5-9, 2021.", "March 5-9, 2021", "2021-03-05/2021-03-09"),
        ("On Friday the council met.", "Friday", "2022-01-07"),
        ("The council will meet on Friday.", "Friday", "2022-01-14"),
        ("The council met last Tuesday.", "last Tuesday", "2022-01-04"),
        ("The council meets next Monday.", "next Monday", "2022-01-10"),
        ("He left yesterday.", "yesterday", "2022-01-07"),
        ("He left at 5 p.m. on Thursday.", None, "2022-01-06T17:00"),
        ("He left two days ago.", "two days ago", "2022-01-06"),
        ("He left last week.", "last week", "2021-12-27/2022-01-02"),
        ("He left last month.", "last month", "2021-12"),
        ("He left three years ago.", "three years ago", "2019"),
        ("He left in March 2021.", "March 2021", "2021-03"),
        ("He left in March.", "March", "2021-03"),
        ("He left in the late 1990s.", "the late 1990s", "199X"),
        ("He left in the summer of 2014.", None, "2014-22"),
        ("Profit fell in the third quarter.", "the third quarter", "2021-35"),
        ("Profit fell in the first half of 2020.", None, "2020-40"),
        ("He sang on New Year's Eve.", "New Year's Eve", "2021-12-31"),
        ("He sang at Easter 2019.", "Easter 2019", "2019-04-21"),
        ("It ends on January 5 last year.", "January 5 last year", "2021-01-05"),
        ("They met in the week of January 3.", None, "2022-01-03/2022-01-09"),
        ("They met two years and a month ago.", None, "2019-12"),
        ("Sales rose in Q3 2021.", "Q3 2021", "2021-35"),
        ("The file of 2021-05 is lost.", "2021-05", "2021-05"),
        ("They met over Easter weekend 2021.", None, "2021-04-03/2021-04-04"),
        ("He was there from 2015-2018.", "2015-2018", "2015/2018"),
    ],
)
def test_an_expression_is_resolved_from_the_day_of_publication(
    text: str, words: str | None, value: str | None
) -> None:
    ((found, read),) = values(text).items()
    assert words is None or found == words
    assert read == (value or "2022-01-05")


@pytest.mark.parametrize(
    "text",
    [
        "They may march on the second hall.",
        "She sat in the fall of water.",
        "Some 2022 people and 1999 cases were counted.",
        "It takes three weeks, or a few months.",
        "The price rose from 60 to 120, about 2.5 thousand in all.",
        "He works on a Monday as on every Tuesday.",
        "Boeing 1957 is no date, nor is $2021.",
    ],
)
def test_words_that_only_look_like_dates_are_none(text: str) -> None:
    assert values(text) == {}


def test_without_a_publication_date_nothing_is_invented() -> None:
    found = values("He left on Friday, yesterday, in March, or last week.", None)
    assert set(found.values()) == {None}


def test_of_two_distances_the_one_before_ago_is_read() -> None:
    found = values("The mill closed a year or 18 months ago.")
    assert found == {"18 months ago": "2020-07"}


def test_what_stands_in_the_words_needs_no_publication_date() -> None:
    assert values("It was 5 May 2020.", None) == {"5 May 2020": "2020-05-05"}


def test_a_later_date_is_counted_from_the_one_before_it() -> None:
    text = (
        "It began on January 2. Two days later it spread. A few hours later it ended."
    )
    mentions = tag_dates(text, SATURDAY)
    assert [m.value for m in mentions] == ["2022-01-02", "2022-01-04", "2022-01-04"]
    assert [m.basis for m in mentions] == ["publication", "previous", "previous"]
    assert mentions[2].doubt


def test_a_date_that_is_open_to_two_readings_says_so() -> None:
    (mention,) = tag_dates("It was signed on 03/04/2021.", SATURDAY)
    assert mention.value == "2021-03-04"
    assert mention.doubt == "read month first, but day and month could be swapped"


def test_other_dates_of_the_article_settle_the_order_of_day_and_month() -> None:
    text = "Signed on 03/04/2021, sealed on 25/04/2021."
    assert values(text)["03/04/2021"] == "2021-04-03"


@pytest.mark.parametrize(
    ("text", "value", "doubt"),
    [
        ("Opened 10.01.2022.", "2022-01-10", "read day first, which is near the day"),
        ("Opened 03.04.2019.", "2019-04-03", "read day first, but"),
        ("Opened 03.04.2019, shut 04.25.2019.", "2019-03-04", "read month first, as"),
        ("Opened 03/04/2019, shut 25/04/2019.", "2019-04-03", "read day first, as"),
    ],
)
def test_what_decides_between_day_and_month_is_told(
    text: str, value: str, doubt: str
) -> None:
    mention = tag_dates(text, SATURDAY)[0]
    assert mention.value == value
    assert mention.doubt is not None
    assert mention.doubt.startswith(doubt)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It had been due to close on Friday.", "Friday", "2022-01-07"),
        ("It is to be held on Friday.", "Friday", "2022-01-14"),
        ("The wind was forecast to drop on Friday.", "Friday", "2022-01-14"),
        ("He forecast a colder month on Friday.", "Friday", "2022-01-07"),
        ("She was to have opened the fair on Friday.", "Friday", "2022-01-14"),
        ("She claims to have opened it on Friday.", "Friday", "2022-01-07"),
        ("The year ended Jan. 31 was good.", "Jan. 31", "2021-01-31"),
        ("They hope to sell it by year-end.", "year-end", "2022-12-31"),
        ("Prices have risen since year-end.", "year-end", "2021-12-31"),
        ("He was a boy on 9/11.", "9/11", "2001-09-11"),
        ("On Tuesday he left, as he had said earlier in the day.", None, "2022-01-04"),
        ("It fell on January 2. Half an hour later it burned.", None, "2022-01-02"),
        (
            "He will leave on Monday; three quarters of an hour later she will.",
            None,
            None,
        ),
    ],
)
def test_what_words_around_a_date_say_of_it(
    text: str, words: str | None, value: str | None
) -> None:
    found = values(text)
    assert words is None or list(found) == [words]
    assert set(found.values()) == {value or "2022-01-10"}


def test_this_weekend_is_the_last_one_where_it_is_told_as_past() -> None:
    tuesday = dt.date(2022, 1, 11)
    assert values("The fair ran this weekend.", tuesday) == {
        "this weekend": "2022-01-08/2022-01-09"
    }
    assert values("The fair will run this weekend.", tuesday) == {
        "this weekend": "2022-01-15/2022-01-16"
    }


@pytest.mark.parametrize(
    "text",
    [
        "He told USA TODAY that it was over.",
        'He said so on "Today."',
        "Had it come an hour later, it would have been worse.",
    ],
)
def test_a_name_and_what_never_was_are_no_dates(text: str) -> None:
    assert values(text) == {}


def test_a_borrowed_year_is_told() -> None:
    (mention,) = tag_dates("It began on January 2.", None, borrowed=SATURDAY)
    assert (mention.value, mention.basis) == ("2022-01-02", "borrowed")
    assert mention.doubt


def test_two_days_of_one_month_are_two_dates() -> None:
    assert values("It met on 15 and 16 March 2021.") == {
        "15": "2021-03-15",
        "16 March 2021": "2021-03-16",
    }
    assert values("It met on March 15 and 16, 2021.") == {
        "March 15": "2021-03-15",
        "16, 2021": "2021-03-16",
    }


def test_figures_are_read_as_the_day_that_is_near() -> None:
    assert values("It opened on 09/01/2022.") == {"09/01/2022": "2022-01-09"}


def test_a_quarter_of_a_game_is_no_date() -> None:
    assert values("They scored in the third quarter and won.") == {}


def test_a_later_date_is_not_counted_from_a_deadline() -> None:
    text = "He has until June 30. It began on January 2; a day later it ended."
    assert values(text)["a day later"] == "2022-01-03"


def test_dates_written_out_are_found_in_other_languages() -> None:
    found = tag_dates("Am 8. Januar 2022 brach der Damm.", None, language="de")
    assert [(m.text, m.value) for m in found] == [("8. Januar 2022", "2022-01-08")]


def test_no_date_is_read_across_lines_of_a_heading() -> None:
    assert "May\n8" not in values("Open all through May\n8 people were there in June")


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_are_no_trap(published: dt.date) -> None:
    text = (
        "Yesterday, tomorrow, last week, next year, in March, on January 5, last "
        "Christmas, ten years ago, this weekend, next Friday and last quarter. "
        "Two centuries later, the next month, it began."
    )
    assert tag_dates(text, published)


def test_one_million_characters_without_a_blank_are_read_in_one_go() -> None:
    assert tag_dates("a1" * 500_000, SATURDAY) == []


DAY = r"\d{4}-\d\d-\d\d"
EDTF = re.compile(
    rf"{DAY}(?:T\d\d:\d\d)?|\d{{4}}(?:-\d\d)?|\d{{3}}X|\d\dXX|{DAY}/{DAY}"
    r"|\d{4}(?:-\d\d)?/\d{4}(?:-\d\d)?"
)
WORDS = """
    on January 5 , 2022 Friday last next week ago two 3rd of the May morning at 5 pm
    2021-22 1990s quarter third - – 's year . x 10.01.2022 later every
"""
PIECES = st.sampled_from(["\n", *WORDS.split()])


@given(st.lists(PIECES, max_size=25), st.dates() | st.none())
@settings(max_examples=150)
def test_mentions_are_apart_in_order_and_cut_from_the_text(
    pieces: list[str], published: dt.date | None
) -> None:
    text = " ".join(pieces)
    mentions = tag_dates(text, published)
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(m.text == m.text.strip() for m in mentions)
    assert all(m.value is None or EDTF.fullmatch(m.value) for m in mentions)
    ends = [m.end for m in mentions]
    assert all(m.start >= end for m, end in zip(mentions[1:], ends, strict=False))
