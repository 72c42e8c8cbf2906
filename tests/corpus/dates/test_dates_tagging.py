"""Which words are a date, and which day they name."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.dates.tagging import tag_dates
from tests.corpus.dates.saturday import values


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
        ("He left last summer.", "last summer", "2021-22"),
        ("He will leave next summer.", "next summer", "2022-22"),
        ("He left in the summer of last year.", None, "2021-22"),
        ("He left last March.", "last March", "2021-03"),
        ("He left on May 5,2010.", "May 5,2010", "2010-05-05"),
        ("He left at 5 p.m.", "5 p.m.", "2022-01-08T17:00"),
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
        "The ford was held in 140–146 BC, it is said.",
    ],
)
def test_words_that_only_look_like_dates_are_none(text: str) -> None:
    assert values(text) == {}


def test_of_two_distances_the_one_before_ago_is_read() -> None:
    found = values("The mill closed a year or 18 months ago.")
    assert found == {"18 months ago": "2020-07"}


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


def test_two_days_of_one_month_are_two_dates() -> None:
    assert values("It met on 15 and 16 March 2021.") == {
        "15": "2021-03-15",
        "16 March 2021": "2021-03-16",
    }
    assert values("It met on March 15 and 16, 2021.") == {
        "March 15": "2021-03-15",
        "16, 2021": "2021-03-16",
    }


def test_a_quarter_of_a_game_is_no_date() -> None:
    assert values("They scored in the third quarter and won.") == {}


def test_dates_written_out_are_found_in_other_languages() -> None:
    found = tag_dates("Am 8. Januar 2022 brach der Damm.", None, language="de")
    assert [(m.text, m.value) for m in found] == [("8. Januar 2022", "2022-01-08")]


def test_no_date_is_read_across_lines_of_a_heading() -> None:
    assert "May\n8" not in values("Open all through May\n8 people were there in June")


def test_the_first_of_two_months_has_the_year_of_the_second() -> None:
    day = dt.date(2019, 1, 1)
    text = "He came in August and October 2017."
    assert [m.value for m in tag_dates(text, day)] == ["2017-08", "2017-10"]
    text = "They met in December and January 2018."
    assert [m.value for m in tag_dates(text, day)] == ["2017-12", "2018-01"]
