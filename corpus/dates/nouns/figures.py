"""Dates in figures: `2022-01-10`, `10.01.2022`, `1/10/22`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.clock import with_clock
from corpus.dates.explicit import day_of, full_year
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import Resolution, Setting

_NUMBER = re.compile(r"\d+")
_CLOCK = re.compile(r"[t ](\d\d:\d\d)")
_RECENT = 21
"""Days from an article's own within which it most likely speaks."""
_SWAPPABLE = "read {} first, but day and month could be swapped"
_AS_OTHERS = "read {} first, as other dates of the article"
_AS_NEAR = "read {} first, which is near the day of the article"
_KNOWN = {"9/11": dt.date(2001, 9, 11)}
"""Days that are called by their figures."""


@dataclass(frozen=True, slots=True)
class NumericDay:
    """A date in figures whose day and month may change places."""

    first: int
    second: int
    year: int
    sign: str

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """Day and month stand as other dates of the article have them.

        Where none tells, the day of the last or next weeks is taken, else the order
        that goes with the sign; what decided is told as a doubt.
        """
        by_month = day_of(self.year, self.first, self.second)
        by_day = day_of(self.year, self.second, self.first)
        if by_month is None or by_day is None or by_month == by_day:
            found = by_month or by_day
            return found and Resolution(found.isoformat(), "explicit")
        month_first, why = self.sign == "/", _SWAPPABLE
        today = setting.published or setting.borrowed
        if setting.month_first is not None:
            month_first, why = setting.month_first, _AS_OTHERS
        elif _near(by_day, today) != _near(by_month, today):
            month_first, why = _near(by_month, today), _AS_NEAR
        order = "month" if month_first else "day"
        found = by_month if month_first else by_day
        return Resolution(found.isoformat(), "explicit", why.format(order))


@dataclass(frozen=True, slots=True)
class WholeDate:
    """A date that leaves nothing open."""

    day: dt.date
    clock: str | None = None

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """Itself."""
        return with_clock(Resolution(self.day.isoformat(), "explicit"), self.clock)


@dataclass(frozen=True, slots=True)
class KnownDay(WholeDate):
    """A day that has become a name: what is told of it happened on others."""

    names_day: ClassVar[bool] = False


def _near(day: dt.date, today: dt.date | None) -> bool:
    return today is not None and abs((day - today).days) <= _RECENT


def _read_iso(phrase: Phrase) -> WholeDate | None:
    word = phrase.word("ISO") or ""
    year, month, day = (int(number) for number in _NUMBER.findall(word)[:3])
    if not 1000 <= year <= 2199:
        return None
    found = day_of(year, month, day)
    clock = _CLOCK.search(word)
    return found and WholeDate(found, clock[1] if clock else None)


def _read_numeric(phrase: Phrase) -> NumericDay | None:
    word = phrase.word("NUMERIC") or ""
    first, second, year = _NUMBER.findall(word)
    sign = word[len(first)]
    if len(year) == 2 and (sign != "/" and not (len(first) == len(second) == 2)):
        return None
    if max(int(first), int(second)) > 31 or min(int(first), int(second)) < 1:
        return None
    return NumericDay(int(first), int(second), full_year(year), sign)


def _read_known(phrase: Phrase) -> KnownDay | None:
    known = _KNOWN.get(phrase.word("DAYS") or "")
    return known and KnownDay(known)


RULES = (
    Rule("ISO", _read_iso),
    Rule("NUMERIC", _read_numeric),
    Rule("DAYS", _read_known),
)
