"""Holidays: `on Christmas Day`, `last Thanksgiving`, `Easter 2019`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import ONE_DAY, weekend_value
from corpus.dates.nouns.calendar_dates import year_in, years_on
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting
from corpus.dates.tense import tense_of
from corpus.words.counted import HOLIDAY_COMPOUNDS
from corpus.words.holidays import (
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    FLOATING_HOLIDAYS,
    LOCAL_HOLIDAYS,
    OLD_FEASTS,
)

_LOCAL = "this day is kept on other dates in other countries"
_ONE_EASTER = 1753
"""The year from which western countries kept Easter, with few exceptions, at once."""
_TWO_EASTERS = "then kept on other days in one calendar and another"
_ON = frozenset({"on", "upon", "at", "by", "till", "until", "since", "before", "after"})
_SOON = 20
_JUST_PAST = 10
_LOOSE = frozenset({"christmas", "easter", "thanksgiving", "halloween"})


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day with a name, of a year or near the present."""

    name: str
    year: int | None = None
    side: int | None = None

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day."""
        doubt = _LOCAL if self.name in LOCAL_HOLIDAYS else None
        if self.year is not None and self.year < _ONE_EASTER and self._moves:
            return Resolution(None, "none", _TWO_EASTERS)
        if self.year is not None:
            return Resolution(
                day_of_holiday(self.name, self.year).isoformat(), "explicit"
            )
        today = setting.published
        if today is None:
            return UNRESOLVED
        day = self._near(today, setting)
        return Resolution(day.isoformat(), "publication", doubt)

    @property
    def _moves(self) -> bool:
        return self.name in EASTER_HOLIDAYS

    def _near(self, today: dt.date, setting: Setting) -> dt.date:
        years = range(today.year - 1, today.year + 2)
        days = [day_of_holiday(self.name, year) for year in years]
        match self.side:
            case -1:
                return max(day for day in days if day < today)
            case 1:
                return min(day for day in days if day > today)
            case 0:
                return days[1]
            case _:
                return _nearest(days, today, setting.phrase)


@dataclass(frozen=True, slots=True)
class HolidayWeekend:
    """`over Easter weekend`."""

    holiday: Holiday

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """Saturday and Sunday of the week the holiday falls in, or begins."""
        resolution = self.holiday.resolve(setting)
        if resolution is None or resolution.value is None:
            return resolution
        day = dt.date.fromisoformat(resolution.value)
        nearest = day - ONE_DAY * 3 if day.weekday() < 3 else day
        return Resolution(weekend_value(nearest), resolution.basis, resolution.doubt)


def _nearest(days: Sequence[dt.date], today: dt.date, phrase: Phrase) -> dt.date:
    """The day that is meant where none is told: one just past, to come soon, or past.

    Args:
        days: Those of the years around.
        today: The article's own.
        phrase: Whose tense may look ahead.
    """
    past = max(day for day in days if day <= today)
    ahead = min(day for day in days if day >= today)
    if (today - past).days <= _JUST_PAST:
        return past
    if (ahead - today).days <= _SOON:
        return ahead
    return ahead if tense_of(phrase) == "future" else past


def day_of_holiday(name: str, year: int) -> dt.date:
    """The day a holiday falls on in a year.

    Args:
        name: As the tables of the calendar write it.
        year: From 1583, when the Gregorian calendar begins.
    """
    if fixed := FIXED_HOLIDAYS.get(name) or OLD_FEASTS.get(name):
        return dt.date(year, *fixed)
    if name in EASTER_HOLIDAYS:
        return easter(year) + ONE_DAY * EASTER_HOLIDAYS[name]
    month, weekday, which = FLOATING_HOLIDAYS[name]
    if which < 0:
        last = dt.date(year, month + 1, 1) - ONE_DAY
        return last - ONE_DAY * ((last.weekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + ONE_DAY * ((weekday - first.weekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> dt.date:
    """Western Easter Sunday.

    Source:
        Anonymous, "To Find Easter", Nature 13, 1876; in the form of J. Meeus,
        Astronomical Algorithms, 1991, chapter 8.
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def _read(phrase: Phrase) -> Holiday | None:
    name = phrase.word("HOLIDAY") or ""
    after = phrase.printed(phrase.last)
    if phrase.words == [name] and phrase.printed(phrase.first - 1).istitle():
        return None  # a surname
    if name in _LOOSE and (after[:1].isupper() or after.lower() in HOLIDAY_COMPOUNDS):
        return None
    year = year_in(phrase)
    if name in OLD_FEASTS and year is None and phrase.before() not in _ON:
        return None  # `Lady Day` is a film, `Candlemas` a bill
    if name in FLOATING_HOLIDAYS and year is not None and year < _ONE_EASTER:
        return None
    return Holiday(name, year, years_on(phrase))


def _read_weekend(phrase: Phrase) -> HolidayWeekend | None:
    name = phrase.word("HOLIDAY") or ""
    return HolidayWeekend(Holiday(name, year_in(phrase), years_on(phrase)))


RULES = (
    Rule("(?:LAST|THIS|NEXT)? HOLIDAY (?:COMMA? (?:OF|IN)? YEAR)?", _read),
    Rule("(?:LAST|THIS|NEXT)? HOLIDAY WEEKEND (?:(?:OF|IN)? YEAR)?", _read_weekend),
)
