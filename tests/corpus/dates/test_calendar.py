"""Days of the calendar: holidays, and the tables of names."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.dates.nouns.holidays import day_of_holiday, easter
from corpus.words.calendar import FOREIGN_MONTHS, MONTHS, WEEKDAYS
from corpus.words.holidays import (
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    FLOATING_HOLIDAYS,
    LOCAL_HOLIDAYS,
)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1818, 3, 22),
        (1943, 4, 25),
        (1954, 4, 18),
        (1961, 4, 2),
        (1981, 4, 19),
        (2000, 4, 23),
        (2008, 3, 23),
        (2022, 4, 17),
        (2038, 4, 25),
        (2076, 4, 19),
    ],
)
def test_easter_falls_where_the_church_has_it(year: int, month: int, day: int) -> None:
    assert easter(year) == dt.date(year, month, day)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("thanksgiving", dt.date(2021, 11, 25)),
        ("memorial day", dt.date(2021, 5, 31)),
        ("good friday", dt.date(2021, 4, 2)),
        ("bastille day", dt.date(2021, 7, 14)),
    ],
)
def test_holidays_fall_on_their_day(name: str, day: dt.date) -> None:
    assert day_of_holiday(name, 2021) == day


def test_every_holiday_has_a_day_in_every_year() -> None:
    for name in {**FIXED_HOLIDAYS, **EASTER_HOLIDAYS, **FLOATING_HOLIDAYS}:
        assert {day_of_holiday(name, year).year for year in (1999, 2000)} == {
            1999,
            2000,
        }


def test_every_month_and_weekday_has_a_name() -> None:
    assert set(MONTHS.values()) == set(FOREIGN_MONTHS.values()) == set(range(1, 13))
    assert sorted(WEEKDAYS.values()) == list(range(7))


def test_a_holiday_kept_elsewhere_on_another_day_has_a_day_of_its_own() -> None:
    assert set(FIXED_HOLIDAYS) >= LOCAL_HOLIDAYS


def test_a_name_of_two_languages_is_of_one_month() -> None:
    shared = MONTHS.keys() & FOREIGN_MONTHS.keys()
    assert all(MONTHS[name] == FOREIGN_MONTHS[name] for name in shared)
