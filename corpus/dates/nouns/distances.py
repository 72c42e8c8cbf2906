"""Distances in time: `two days ago`, `a week later`, `a few hours later`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import (
    ONE_DAY,
    month_value,
    quarter_of,
    shift_months,
    week_value,
    year_value,
)
from corpus.dates.numbers import read_number
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import NOTHING_BEFORE, UNRESOLVED, Resolution, Setting
from corpus.dates.tense import tense_of

_VAGUE = "counted from the date before it"
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_LONGEST = 12_000
_FAR = 14
"""Words before it among which `had it` makes it unreal."""


@dataclass(frozen=True, slots=True)
class Distance:
    """So many units of the calendar before (negative) or after a day."""

    amount: int | None
    """`None` where the words are vague (`some years ago`)."""
    unit: str
    """In the singular; hours count as the whole days they make."""
    from_today: bool
    """Whether it is counted from the article's own day or from the previous one."""
    forward: bool

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """As exact as the unit: a day, a week, a month, a year."""
        today = setting.published
        day = today if self.from_today else self._previous(setting) or today
        if day is None or (self.amount is None and self.unit != "hour"):
            return UNRESOLVED
        if self.unit == "year" and self.amount == 1 and setting.period_is_near:
            value = setting.previous_period(1 if self.forward else -1)
            return Resolution(value, "previous")
        value = self._value(day)
        return self._resolution(value, setting) if value else UNRESOLVED

    def _resolution(self, value: str, setting: Setting) -> Resolution:
        """A value with the day that it is counted from."""
        if self.from_today:
            return Resolution(value, "publication")
        if setting.previous is None:
            return Resolution(value, "publication", NOTHING_BEFORE)
        doubt = _VAGUE if self.unit == "hour" else None
        return Resolution(value, "previous", doubt)

    def _previous(self, setting: Setting) -> dt.date | None:
        """The day it is counted from; one to come only where the tense looks ahead."""
        if tense_of(setting.phrase) == "future":
            return setting.previous
        return setting.previous_past or setting.previous

    def _value(self, day: dt.date) -> str | None:
        amount = self.amount or 0
        if amount > _LONGEST:
            return None
        amount = amount if self.forward else -amount
        try:
            if self.unit in ("day", "hour"):
                days = amount if self.unit == "day" else int(amount / 24)
                return (day + ONE_DAY * days).isoformat()
            if self.unit in ("week", "fortnight"):
                weeks = amount * (2 if self.unit == "fortnight" else 1)
                return week_value(day + ONE_DAY * 7 * weeks)
        except OverflowError:
            return None
        year, month = shift_months(day, amount * _MONTHS_IN[self.unit])
        return self._of_month(year, month)

    def _of_month(self, year: int, month: int) -> str | None:
        if year_value(year) is None:
            return None
        match self.unit:
            case "month":
                return month_value(year, month)
            case "quarter":
                return month_value(year, quarter_of(dt.date(year, month, 1)))
            case _:
                return year_value(year)


class DayDistance(Distance):
    """A distance in days or hours."""

    names_day: ClassVar[bool] = True


def _singular(unit: str) -> str:
    """The singular of a unit of the calendar."""
    return {"centuries": "century"}.get(unit, unit.removesuffix("s"))


def _read(phrase: Phrase) -> Distance | None:
    """`ago` counts from today, `later`, `earlier`, `before` from the previous day."""
    anchor = phrase.words[-1]
    if anchor in ("before", "after") and not _stands_alone(phrase):
        return None
    unit = _singular(phrase.word("ANY_UNIT") or phrase.word("CLOCK_UNIT") or "")
    amount = _amount(phrase)
    if phrase.has("AND") and phrase.words[-2] in ("months", "month"):
        return _years_and_months(phrase)
    if unit in ("minute", "second", "moment") or _is_unreal(phrase):
        return None
    if unit == "year" and anchor == "earlier" and phrase.has("FEW"):
        return None
    ahead = anchor in ("later", "after", "now", "hence")
    kind = DayDistance if unit in ("day", "hour") else Distance
    return kind(amount, unit, anchor in ("ago", "now", "hence"), ahead)


def _is_unreal(phrase: Phrase) -> bool:
    """Whether it is said of what did not happen: `had it come an hour later`."""
    words = phrase.tokens.words[max(0, phrase.first - _FAR) : phrase.first]
    return any(
        words[n : n + 2] in (["had", "it"], ["had", "they"]) for n in range(len(words))
    )


def _read_part_of_hour(phrase: Phrase) -> DayDistance:
    """`three quarters of an hour later`, `half an hour earlier`."""
    from_today = phrase.words[-1] == "ago"
    ahead = phrase.words[-1] in ("later", "after")
    return DayDistance(0, "hour", from_today, ahead)


def _years_and_months(phrase: Phrase) -> Distance | None:
    """`two years and three months ago`, never `a year or 18 months ago`."""
    words = phrase.words
    if "and" not in words:
        return None
    at = words.index("and")
    years, months = read_number(words[:at]) or 1, read_number(words[at:]) or 1
    if words[at - 1] not in ("year", "years"):
        return None
    return Distance(
        years * 12 + months, "month", words[-1] == "ago", words[-1] == "later"
    )


def _amount(phrase: Phrase) -> int | None:
    if phrase.has("FEW"):
        return None
    if phrase.has("COUPLE"):
        return 2
    amount = read_number(phrase.words)
    return 1 if amount is None and phrase.has("A") else amount


def _stands_alone(phrase: Phrase) -> bool:
    """Whether `two days before` ends there: with a clause after it, it measures."""
    return phrase.after() in (".", ",", ";", "", ")", "”", '"', "when", "while")


_OR_SO = "(?:AND OTHER)?"
_COUNT = "(?:COUNT (?:HYPHEN? WORD_NUMBER){0,3} | A? FEW | A? COUPLE OF? | FEW)"
_UNITS = "(?:ANY_UNIT|CLOCK_UNIT)"
_ABOUT = "(?:ABOUT | MORE OTHER | AT OTHER)?"

RULES = (
    Rule(
        f"{_ABOUT} {_COUNT} MORE? HYPHEN? {_UNITS} {_OR_SO}"
        " (?:AGO | EARLIER | LATER | BEFORE | AFTER | FROM NOW)",
        _read,
    ),
    Rule(
        "(?:COUNT UNITS OF | A QUARTER OF | HALF) A CLOCK_UNIT"
        " (?:AGO | EARLIER | LATER | BEFORE | AFTER)",
        _read_part_of_hour,
    ),
    Rule(f"{_COUNT} (?:UNIT|UNITS) AND {_COUNT} (?:UNIT|UNITS) (?:AGO|LATER)", _read),
)
