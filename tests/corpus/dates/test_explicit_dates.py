"""Dates that are written out in full: read as meant, and nothing else."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.dates.explicit import day_of, explicit_dates, full_year

EIGHTH = dt.date(2022, 1, 8)


@pytest.mark.parametrize(
    "text",
    [
        "2022-01-08",
        "2022/01/08",
        "2022-01-08T10:30:00Z",
        "08.01.2022",
        "8.1.22",
        "08-01-2022",
        "8 January 2022",
        "8th of January, 2022",
        "8-Jan-2022",
        "January 8, 2022",
        "JANUARY 8 2022",
        "Jan. 8th, 2022",
        "8. Januar 2022",
        "8 janvier 2022",
        "8 de enero de 2022",
        "8 января 2022",
    ],
)
def test_a_date_written_out_is_read_in_every_common_form(text: str) -> None:
    line = f"Updated {text} | Harbour Post"
    ((span, day),) = explicit_dates(line)
    assert day == EIGHTH
    assert text.startswith(line[span.start : span.end])


@pytest.mark.parametrize(
    "text",
    ["version 1.2.3.4", "May 40, 2022", "2022-13-01", "31.11.2021", "tel. 1-2-3-4", ""],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert explicit_dates(text) == []


@pytest.mark.parametrize("text", ["3d March 1848", "March 3d, 1848", "3rd March 1848"])
def test_the_third_is_read_as_letters_of_old_write_it(text: str) -> None:
    assert [day for _, day in explicit_dates(text)] == [dt.date(1848, 3, 3)]


def test_slashes_are_read_month_first_and_dots_day_first() -> None:
    days = [day for _, day in explicit_dates("03/04/2022 and 03.04.2022")]
    assert days == [dt.date(2022, 3, 4), dt.date(2022, 4, 3)]


def test_an_outlet_that_writes_the_day_first_can_be_told() -> None:
    ((_, day),) = explicit_dates("03/04/2022", month_first=False)
    assert day == dt.date(2022, 4, 3)


def test_a_number_above_twelve_decides_for_itself() -> None:
    days = [day for _, day in explicit_dates("25/04/2022 and 04.25.2022")]
    assert days == [dt.date(2022, 4, 25)] * 2


def test_a_date_is_not_sought_across_lines() -> None:
    assert explicit_dates("Kept since January\n8, 2022 copies sold") == []


@given(st.dates(dt.date(1900, 1, 1), dt.date(2049, 12, 31)))
@settings(max_examples=50)
def test_every_day_survives_being_written_and_read(day: dt.date) -> None:
    written = f"{day.isoformat()} {day:%d.%m.%Y} {day:%B} {day.day}, {day.year}"
    assert [found for _, found in explicit_dates(written)] == [day] * 3


@given(st.text(alphabet="0123456789./- JanMy,\n", max_size=60))
@settings(max_examples=100)
def test_spans_are_in_order_and_apart(text: str) -> None:
    spans = [span for span, _ in explicit_dates(text)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


def test_two_digit_years_lie_around_the_present_century() -> None:
    assert (full_year("49"), full_year("50"), full_year("1850")) == (2049, 1950, 1850)


def test_a_day_the_calendar_lacks_is_none() -> None:
    assert day_of(2023, 2, 29) is None
