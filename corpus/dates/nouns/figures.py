"""Dates in figures: `2022-01-10`, `10.01.2022`, `1/10/22`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.clock import with_clock
from corpus.dates.explicit import day_of, full_year
from corpus.dates.phrases import Phrase, Rule
from corpus.dates.setting import Reading, Setting

_NUMBER = re.compile(r"\d+")
_CLOCK = re.compile(r"[t ](\d\d:\d\d)")
_RECENT = 21
"""Days from an article's own within which it most likely speaks."""
_SWAPPABLE = "day and month could be swapped"


@dataclass(frozen=True, slots=True)
class NumericDay:
    """A date in figures whose day and month may change places."""

    first: int
    second: int
    year: int
    sign: str

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Reading | None:
        """Dots are read day first, slashes as the rest of the article has them.

        Where nothing tells, the one of the last or next days of the article is taken.
        """
        month_first = False if self.sign == "." else setting.month_first
        by_month = day_of(self.year, self.first, self.second)
        by_day = day_of(self.year, self.second, self.first)
        if by_month is None or by_day is None or by_month == by_day:
            found = by_month or by_day
            return found and Reading(found.isoformat(), "explicit")
        if self.sign == ".":
            return Reading(by_day.isoformat(), "explicit")
        if month_first is None:
            today = setting.published or setting.borrowed
            month_first = self.sign == "/"
            if _near(by_day, today) != _near(by_month, today):
                month_first = _near(by_month, today)
        found = by_month if month_first else by_day
        return Reading(found.isoformat(), "explicit", _SWAPPABLE)


@dataclass(frozen=True, slots=True)
class WholeDate:
    """A date that leaves nothing open."""

    day: dt.date
    clock: str | None = None

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Reading | None:
        """Itself."""
        return with_clock(Reading(self.day.isoformat(), "explicit"), self.clock)


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


RULES = (Rule("ISO", _read_iso), Rule("NUMERIC", _read_numeric))
