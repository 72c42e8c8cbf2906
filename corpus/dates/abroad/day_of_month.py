"""Days of a month that the words leave open: 3日."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.clock import with_clock
from corpus.dates.edtf import shift_months
from corpus.dates.explicit import day_of
from corpus.dates.setting import UNRESOLVED, Resolution, Setting


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day by its number alone."""

    day: int
    clock: str | None = None

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """The day of that number nearest to the one the article speaks from."""
        today = setting.published
        if today is None:
            return UNRESOLVED
        months = [shift_months(today, away) for away in (-1, 0, 1)]
        days = [found for year, month in months if (found := self._in(year, month))]
        if not days:
            return None
        nearest = min(days, key=lambda day: abs((day - today).days))
        return with_clock(Resolution(nearest.isoformat(), "publication"), self.clock)

    def _in(self, year: int, month: int) -> dt.date | None:
        return day_of(year, month, self.day)
