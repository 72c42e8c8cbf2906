"""Weeks, months and years around the present: `last week`, `earlier this year`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from corpus.dates.edtf import (
    ONE_DAY,
    month_value,
    shift_months,
    week_value,
    weekend_value,
    year_value,
)
from corpus.dates.phrases import Phrase, Rule
from corpus.dates.setting import UNRESOLVED, Reading, Setting
from corpus.dates.tense import tense_of

_DURATIONS = frozenset({"week", "month", "year", "decade", "century"})


@dataclass(frozen=True, slots=True)
class Period:
    """A unit of the calendar, so many of it from the present one."""

    unit: str
    away: int
    from_previous: bool = False
    """Whether it is counted from the period last spoken of."""

    @property
    def names_day(self) -> bool:
        """Never."""
        return False

    def resolve(self, setting: Setting) -> Reading | None:
        """A week or weekend (as an interval), month, year, decade or century."""
        if self.from_previous:
            return self._from_previous(setting)
        if setting.told_from is None:
            return UNRESOLVED
        return Reading(self._value(setting.told_from), "publication")

    def _from_previous(self, setting: Setting) -> Reading | None:
        if self.unit == "year" and setting.previous_year is not None:
            return Reading(year_value(setting.previous_year + self.away), "previous")
        if setting.previous is None or self.unit == "year":
            return UNRESOLVED
        return Reading(self._value(setting.previous), "previous")

    def _value(self, day: dt.date) -> str | None:
        match self.unit:
            case "week":
                return week_value(day + ONE_DAY * 7 * self.away)
            case "weekend":
                return weekend_value(day + ONE_DAY * 7 * self.away)
            case "month":
                return month_value(*shift_months(day, self.away))
            case "decade":
                return f"{day.year // 10 + self.away:03}X"
            case "century":
                return f"{day.year // 100 + self.away:02}XX"
            case _:
                return year_value(day.year + self.away)


@dataclass(frozen=True, slots=True)
class Weekend:
    """`the weekend`: the last one, unless the tense looks ahead."""

    @property
    def names_day(self) -> bool:
        """Never."""
        return False

    def resolve(self, setting: Setting) -> Reading | None:
        """Saturday and Sunday."""
        today = setting.told_from
        if today is None:
            return UNRESOLVED
        past = today.weekday() < 5 and tense_of(setting.phrase) != "future"
        day = today - ONE_DAY * 7 if past else today
        return Reading(weekend_value(day), "publication")


def _read(phrase: Phrase) -> Period | None:
    unit = _unit(phrase)
    if phrase.has("LAST"):
        word, away = phrase.word("LAST"), -1
    elif phrase.has("NEXT"):
        word, away = phrase.word("NEXT"), 1
    else:
        word, away = phrase.word("THIS"), 0
    if phrase.has("THIS") and unit == "weekend" and word == "past":
        away = -1
    if word in ("previous", "prior", "preceding", "following"):
        return Period(unit, away, from_previous=True)
    if phrase.has("THE") and not phrase.has("EDGE") and unit in _DURATIONS and away:
        return None  # `the last year` is a stretch of time that ends now
    if word == "past" and not phrase.has("THE") and not phrase.has("THIS"):
        return None
    if unit == "day":
        return None
    return Period(unit, away)


def _unit(phrase: Phrase) -> str:
    return phrase.word("WEEKEND") or phrase.word("UNIT") or ""


def _read_same(phrase: Phrase) -> Period | None:
    unit = _unit(phrase)
    if unit in ("day", "fortnight", "century"):
        return None
    if phrase.has("THAT") and phrase.after() == "that":
        return None
    return Period(unit, 0, from_previous=True)


def _read_edge(phrase: Phrase) -> Period | None:
    """`the end of the year`, `later in the month`: of the one being told."""
    unit = _unit(phrase)
    return None if unit in ("day", "century", "decade") else Period(unit, 0)


def _read_weekend(phrase: Phrase) -> Weekend:
    return Weekend()


_PLACE = "(?:EARLY | EARLIER | LATER | MID | THE? EDGE OF)? HYPHEN? IN?"
_UNIT = "(?:UNIT|WEEKEND)"

RULES = (
    Rule(
        f"{_PLACE} (?:THE? (?:LAST | NEXT | THIS LAST? | THIS NEXT)) FISCAL? {_UNIT}",
        _read,
    ),
    Rule(f"{_PLACE} (?:THE SAME | THAT SAME?) {_UNIT}", _read_same),
    Rule("(?:THE? EDGE OF | (?:EARLY|EARLIER|LATER) IN) THE UNIT", _read_edge),
    Rule("UNIT HYPHEN EDGE", _read_edge),
    Rule("THE WEEKEND", _read_weekend),
)
