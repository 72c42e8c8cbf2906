"""What an expression of time is resolved against: a day and the text so far.

The text so far: the day, year and quarter spoken of last.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar, Protocol

from corpus.dates.edtf import day_in, is_month, month_value
from corpus.dates.phrases import Phrase

_NEAR = 400
"""Characters within which `a year ago` is said of the quarter just named."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an expression stands for, in EDTF."""

    value: str | None
    basis: str
    """`explicit`, `publication`, `previous`, `borrowed` or, unresolved, `none`."""
    doubt: str | None = None


UNRESOLVED = Resolution(None, "none")
BORROWED = "the year is borrowed from the other articles"
NOTHING_BEFORE = "counted from the day of publication, for no date stands before it"


class Meaning(Protocol):
    """What an expression says, whenever it is said."""

    names_day: ClassVar[bool]
    """Whether it tells a day, or days, on which something may have happened."""

    def resolve(self, setting: Setting) -> Resolution | None:
        """The date meant; `None` if on a second look it is no date at all."""
        ...


@dataclass(slots=True)
class Setting:
    """The place an expression stands at; moves on as an article is read."""

    published: dt.date | None
    """The day the article speaks from."""
    phrase: Phrase
    borrowed: dt.date | None = None
    """Where the article has no date, a day that others about the same have."""
    previous: dt.date | None = None
    """The day last spoken of."""
    previous_at: int = 0
    """Where it was named."""
    previous_past: dt.date | None = None
    """The day last spoken of that is not after the article's own."""
    previous_year: int | None = None
    """The year last spoken of."""
    previous_month: dt.date | None = None
    """The first day of the month or the day last spoken of."""
    period: tuple[int, int] | None = None
    """The quarter or half last named: a year, and a number of EDTF."""
    period_at: int = 0
    """Where it was named."""
    month_first: bool | None = None
    """How the article writes days and months in figures, if it tells."""

    def advance(self, resolution: Resolution) -> None:
        """Remember what was spoken of."""
        value = resolution.value
        if value is None:
            return
        if (day := day_in(value)) is not None:
            self.previous = self.previous_month = day
            self.previous_at = self.phrase.start
            if self.published is None or day <= self.published:
                self.previous_past = day
        elif is_month(value):
            self.previous_month = dt.date.fromisoformat(f"{value}-01")
        if value[:4].isdecimal():
            self.previous_year = int(value[:4])
        if value[4:6] in ("-3", "-4") and len(value) == 7:
            if resolution.basis != "previous":
                self.period = int(value[:4]), int(value[5:])
            self.period_at = self.phrase.start

    @property
    def previous_is_near(self) -> bool:
        """Whether a day was spoken of a moment ago."""
        return self.phrase.start - self.previous_at < _NEAR

    def year_at_hand(self, month: int) -> int | None:
        """The year that puts a month nearest to the day or month last spoken of.

        `None` where another year was spoken of since.
        """
        known = self.previous_month
        if known is None or known.year != self.previous_year:
            return None
        return known.year + (known.month - month > 6) - (month - known.month > 6)

    @property
    def period_is_near(self) -> bool:
        """Whether a quarter or half was spoken of a moment ago."""
        return self.period is not None and self.phrase.start - self.period_at < _NEAR

    def previous_period(self, years: int) -> str | None:
        """The quarter last spoken of, so many years on."""
        if self.period is None:
            return None
        return month_value(self.period[0] + years, self.period[1])
