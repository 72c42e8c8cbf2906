"""The timeline: when a date is, in which order events stand, and who disputes it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.dates.extent import Days, days_of
from corpus.models import Event, EventPassage
from corpus.timeline import (
    dates_told,
    in_order,
    is_disputed,
    spoken_date,
    spoken_gap,
)


def event(id: str, date: str | None, **told: str) -> Event:
    passages = tuple(
        EventPassage(article, 0, 1, said, None, "explicit")
        for article, dates in told.items()
        for said in dates.split()
    )
    return Event(id, date, id, (), passages)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031-02", "2031-02-01", "2031-02-28"),
        ("2031", "2031-01-01", "2031-12-31"),
        ("2031-02-03T10:30", "2031-02-03", "2031-02-03"),
        ("2031-02-27/2031-03-02", "2031-02-27", "2031-03-02"),
        ("2031-24", "2031-12-01", "2032-02-29"),
        ("2031-34", "2031-04-01", "2031-06-30"),
        ("2031-41", "2031-07-01", "2031-12-31"),
        ("203X", "2030-01-01", "2039-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("1914/1918", "1914-01-01", "1918-12-31"),
    ],
)
def test_a_date_lies_between_two_days(value: str, first: str, last: str) -> None:
    start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    assert days_of(value) == Days(start.toordinal(), end.toordinal(), start.year)


@given(st.dates())
def test_days_are_counted_as_the_calendar_does(day: dt.date) -> None:
    found = days_of(day.isoformat())
    assert found == Days(day.toordinal(), day.toordinal(), day.year)


@pytest.mark.parametrize(
    ("value", "length"),
    [("0000", 366), ("-0043", 365), ("-0043-02", 28), ("-04XX", 36525)],
)
def test_years_before_christ_have_their_days_before_all_others(
    value: str, length: int
) -> None:
    days = days_of(value)
    assert days is not None
    assert days.length == length
    assert days.last < 1


@pytest.mark.parametrize("value", [None, "", "soon", "2031-13-40", "2031-02-30", "/"])
def test_what_is_no_date_has_no_days(value: str | None) -> None:
    assert days_of(value) is None


@given(st.text(alphabet="0123456789-/T:X", max_size=24))
def test_no_text_breaks_the_reading_of_dates(value: str) -> None:
    days = days_of(value)
    assert days is None or days.first <= days.last
    assert isinstance(spoken_date(value), str)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2031-03-05", "05 Mar"),
        ("2031-03-05T10:30", "05 Mar 10:30"),
        ("2031-03-05/2031-03-09", "05–09 Mar"),
        ("2031-03-30/2031-04-02", "30 Mar–02 Apr"),
        ("2031-03", "Mar"),
        ("2031", "2031"),
        ("2031-22", "summer"),
        ("2031-33", "Q1"),
        ("203X", "2030s"),
        ("1914/1918", "1914–1918"),
        *(("00XX", "1st c."), ("01XX", "2nd c."), ("11XX", "12th c.")),
        *(("18XX", "19th c."), ("20XX", "21st c."), ("22XX", "23rd c.")),
        *(
            ("-0043", "44 BC"),
            ("0000", "1 BC"),
            ("0079", "AD 79"),
            ("-04XX", "5th c. BC"),
        ),
        *(("-0043-03-15", "15 Mar"), ("-0145/-0139", "146–140 BC")),
        ("-0002/0004", "3 BC–AD 4"),
        (None, "undated"),
        ("whenever", "whenever"),
    ],
)
def test_dates_are_said_in_few_letters(value: str | None, said: str) -> None:
    assert spoken_date(value) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "1 day"), (59, "59 days"), (92, "3 months"), (1461, "4 years")],
)
def test_gaps_are_counted_in_fitting_units(days: int, said: str) -> None:
    assert spoken_gap(days) == said


def test_events_stand_in_order_of_time_and_undated_ones_last() -> None:
    dated = [
        event("month", "2031-03"),
        event("noon", "2031-03-01T12:00"),
        event("morning", "2031-03-01T09:00"),
        event("never", None),
        event("days", "2031-03-01/2031-03-04"),
        event("next", "2031-03-02"),
        event("spring", "2031-21"),
        event("year", "2031"),
        event("tens", "203X"),
        event("new year", "2031-01-01"),
        event("before", "2030-12-31"),
        event("old", "0079"),
        event("first", "-0752"),
        event("ides", "-0043-03-15"),
        event("second", "-0043"),
    ]
    ids = " ".join(one.id for one in in_order(dated))
    assert ids == (
        "first second ides old "
        "tens before year new year spring month morning noon days next never"
    )


def test_articles_that_no_day_unites_are_in_dispute() -> None:
    assert is_disputed(event("e", "2031-03-05", a="2031-03-05", b="2031-03-06"))
    assert not is_disputed(event("e", "2031-03-05", a="2031-03-05", b="2031-03"))
    assert not is_disputed(event("e", "2031-03-05", a="2031-03-05 2031-03-06"))
    assert not is_disputed(event("e", None, a="unknown", b="2031"))


def test_who_gives_which_date_is_told_once() -> None:
    told = dates_told(event("e", None, b="2031-03-05 2031-03-05", a="2031-03-05 2030"))
    assert told == {"2030": ["a"], "2031-03-05": ["b", "a"]}
