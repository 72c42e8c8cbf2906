"""The days between which an EDTF date lies."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_FORM: Final = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d)?)?)?.*"
    # a decade, a century
    r"|(\d{3})X|(\d\d)XX"
)
_MONTHS: Final = {
    # EDTF's number: first month, months
    **{season: (3 * (season - 20), 3) for season in range(21, 25)},
    **{quarter: (3 * (quarter - 33) + 1, 3) for quarter in range(33, 37)},
    **{half: (6 * (half - 40) + 1, 6) for half in (40, 41)},
}


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends in it."""

    first: dt.date
    last: dt.date

    def meets(self, other: Days) -> bool:
        """Whether some day lies in both."""
        return self.first <= other.last and other.first <= self.last

    def holds(self, other: Days) -> bool:
        """Whether all days of another lie in it."""
        return self.first <= other.first and other.last <= self.last

    @property
    def length(self) -> int:
        """How many days they are."""
        return (self.last - self.first).days + 1


@lru_cache(maxsize=4096)
def days_of(value: str | None) -> Days | None:
    """The days between which an EDTF date lies; `None` if it cannot be read."""
    if not value:
        return None
    first, _, last = value.partition("/")
    try:
        start, end = _days(first), _days(last or first)
    except (ValueError, OverflowError):
        return None
    return Days(start.first, max(start.last, end.last)) if start and end else None


def order_of(value: str | None) -> tuple[dt.date, int, int]:
    """Where an EDTF date stands among others: by its first day, the unreadable last.

    A year, season or month opens the days it holds, the longer first: `2022`,
    `2022-01`, `2022-01-01`, `2022-01-01/2022-01-05`, `2022-01-02`.
    """
    days = days_of(value)
    if days is None or value is None:
        return dt.date.max, 1, 0
    if is_wide(value):
        return days.first, 0, -days.length
    return days.first, 1, days.length


def is_wide(value: str) -> bool:
    """Whether a date tells no day and no run of days: `2022`, `2022-01`, `193X`."""
    return len(value.partition("/")[0]) < len("2022-01-01")


def _days(value: str) -> Days | None:
    found = _FORM.fullmatch(value)
    if found is None:
        return None
    if found[4] or found[5]:
        unit, number = (10, found[4]) if found[4] else (100, found[5])
        year = max(1, unit * int(number))
        return Days(dt.date(year, 1, 1), dt.date(unit * (int(number) + 1) - 1, 12, 31))
    year, month, day = (int(part or 0) for part in found.groups()[:3])
    if day:
        return Days(dt.date(year, month, day), dt.date(year, month, day))
    first, months = _MONTHS.get(month, (month or 1, 1 if month else 12))
    last = first + months - 1
    ending = year + (last - 1) // 12, (last - 1) % 12 + 1
    return Days(
        dt.date(year, first, 1),
        dt.date(*ending, calendar.monthrange(*ending)[1]),
    )
