"""What a day of the calendar stands for where its year, or its end, is left open."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.clock import with_clock
from corpus.dates.edtf import interval_value, week_value
from corpus.dates.explicit import day_of
from corpus.dates.setting import BORROWED, UNRESOLVED, Resolution, Setting
from corpus.dates.tense import tense_of

_YEAR_GUESSED = "the year is not in the words"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month, with or without its year; `last` makes it a run of days."""

    month: int
    day: int
    year: int | None = None
    years_on: int | None = None
    """For `January 5 of last year`: years from the one the article speaks from."""
    last: tuple[int, int] | None = None
    """Month and day the run ends with."""
    side: int | None = None
    """-1 or 1 for `last` or `next`: before or after the article's own day."""
    of_previous_year: bool = False
    """Whether it is of the year last spoken of: `August 3 of that year`."""
    doubt: str | None = None
    clock: str | None = None

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day, or an interval of days."""
        found = self._first_day(setting)
        if found is None or found.value is None or self.last is None:
            return with_clock(found, self.clock)
        first = dt.date.fromisoformat(found.value)
        month, day = self.last
        year = first.year + (month < first.month)
        last = day_of(year, month, day)
        if last is None or last <= first:
            return None
        return Resolution(interval_value(first, last), found.basis, found.doubt)

    def _first_day(self, setting: Setting) -> Resolution | None:
        if self.year is not None:
            return self._on(self.year, "explicit", self.doubt)
        if self.of_previous_year:
            year = setting.previous_year
            return self._on(year, "previous") if year else UNRESOLVED
        if setting.published is not None and self.years_on is not None:
            return self._on(setting.published.year + self.years_on, "publication")
        if setting.published is not None:
            day = self._near(setting, setting.published)
            far = day is not None and abs((day - setting.published).days) > 183
            doubt = _YEAR_GUESSED if far else None
            return day and Resolution(day.isoformat(), "publication", doubt)
        if setting.borrowed is not None:
            day = _nearest_day(setting, setting.borrowed, self.month, self.day)
            return day and Resolution(day.isoformat(), "borrowed", BORROWED)
        if (year := setting.year_at_hand(self.month)) is not None:
            return self._on(year, "previous", _YEAR_GUESSED)
        return Resolution(None, "none", _YEAR_GUESSED)

    def _near(self, setting: Setting, today: dt.date) -> dt.date | None:
        if not self.side:
            return _nearest_day(setting, today, self.month, self.day)
        same = day_of(today.year, self.month, self.day)
        beyond = same is not None and (same - today).days * self.side > 0
        return day_of(today.year + (0 if beyond else self.side), self.month, self.day)

    def _on(self, year: int, basis: str, doubt: str | None = None) -> Resolution | None:
        day = day_of(year, self.month, self.day)
        return day and Resolution(day.isoformat(), basis, doubt)


@dataclass(frozen=True, slots=True)
class WeekOf:
    """`the week of January 3`."""

    day: CalendarDay

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """The week, Monday to Sunday, that the day lies in."""
        found = self.day.resolve(setting)
        if found is None or found.value is None:
            return found
        week = week_value(dt.date.fromisoformat(found.value))
        return Resolution(week, found.basis, found.doubt)


def _nearest_day(
    setting: Setting, told_from: dt.date, month: int, day: int
) -> dt.date | None:
    """The day of that name that is meant: near, and on the side of the tense."""
    years = range(told_from.year - 1, told_from.year + 2)
    days = [found for year in years if (found := day_of(year, month, day))]
    if not days:
        return None
    if setting.phrase.before() == "ended":
        days = [day for day in days if day <= told_from]
    tense = tense_of(setting.phrase)

    def distance(found: dt.date) -> float:
        away = (found - told_from).days
        if away > 3 and tense == "past":
            return away * 2 + 45
        if away < -3 and tense == "future":
            return -away * 1.6 + 30
        return abs(away)

    return min(days, key=distance)
