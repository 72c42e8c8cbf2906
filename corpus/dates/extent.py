"""The days between which an EDTF date lies."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_FORM: Final = re.compile(
    r"(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d)?)?)?.*"
    # a decade, a century
    r"|(\d{3})X|(-?\d\d)XX"
)
_UNREADABLE: Final = 10**9
"""A day after all others."""
_MONTHS: Final = {
    # EDTF's number: first month, months
    **{season: (3 * (season - 20), 3) for season in range(21, 25)},
    **{quarter: (3 * (quarter - 33) + 1, 3) for quarter in range(33, 37)},
    **{half: (6 * (half - 40) + 1, 6) for half in (40, 41)},
}


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends in it, counted as `datetime.date.toordinal` does.

    Days before Christ, which `datetime` has not, count on below 1.
    """

    first: int
    last: int
    year: int
    """That of the first day; 0 is 1 BC, -43 is 44 BC."""

    def meets(self, other: Days) -> bool:
        """Whether some day lies in both."""
        return self.first <= other.last and other.first <= self.last

    def holds(self, other: Days) -> bool:
        """Whether all days of another lie in it."""
        return self.first <= other.first and other.last <= self.last

    @property
    def length(self) -> int:
        """How many days they are."""
        return self.last - self.first + 1


@lru_cache(maxsize=4096)
def days_of(value: str | None) -> Days | None:
    """The days between which an EDTF date lies; `None` if it cannot be read."""
    if not value:
        return None
    first, _, last = value.partition("/")
    start, end = _days(first), _days(last or first)
    if start is None or end is None:
        return None
    return Days(start.first, max(start.last, end.last), start.year)


def order_of(value: str | None) -> tuple[int, int, int]:
    """Where an EDTF date stands among others: by its first day, the unreadable last.

    A year, season or month opens the days it holds, the longer first: `2022`,
    `2022-01`, `2022-01-01`, `2022-01-01/2022-01-05`, `2022-01-02`.
    """
    days = days_of(value)
    if days is None or value is None:
        return _UNREADABLE, 1, 0
    if is_wide(value):
        return days.first, 0, -days.length
    return days.first, 1, days.length


def is_wide(value: str) -> bool:
    """Whether a date tells no day and no run of days: `2022`, `2022-01`, `193X`."""
    return len(value.partition("/")[0].lstrip("-")) < len("2022-01-01")


def _days(value: str) -> Days | None:
    found = _FORM.fullmatch(value)
    if found is None:
        return None
    if found[4] or found[5]:
        return _tens(10, int(found[4])) if found[4] else _century(found[5])
    year, month, day = (int(part or 0) for part in found.groups()[:3])
    if day:
        known = 1 <= month <= 12 and 1 <= day <= _length_of(year, month)
        return _stretch(year, month, day, year, month, day) if known else None
    first, months = _MONTHS.get(month, (month or 1, 1 if month else 12))
    if first > 12:
        return None
    last = first + months - 1
    ending = year + (last - 1) // 12, (last - 1) % 12 + 1
    return _stretch(year, first, 1, *ending, _length_of(*ending))


def _tens(unit: int, number: int) -> Days:
    return _stretch(max(1, unit * number), 1, 1, unit * (number + 1) - 1, 12, 31)


def _century(figures: str) -> Days:
    """`19XX` runs from 1900 on; `-04XX`, the fifth BC, from -499 to -400."""
    number = int(figures)
    if figures.startswith("-"):
        return _stretch(100 * number - 99, 1, 1, 100 * number, 12, 31)
    return _tens(100, number)


def _stretch(
    year: int, month: int, day: int, last_year: int, last_month: int, last_day: int
) -> Days:
    first = _ordinal(year, month, day)
    return Days(first, _ordinal(last_year, last_month, last_day), year)


def _length_of(year: int, month: int) -> int:
    return calendar.monthrange(year % 400 + 400, month)[1]


def _ordinal(year: int, month: int, day: int) -> int:
    """The number of a day, as the Gregorian calendar would count it at any time."""
    before = year - 1
    leaps = before // 4 - before // 100 + before // 400
    months = sum(_length_of(year, earlier) for earlier in range(1, month))
    return 365 * before + leaps + months + day
