"""Weeks, months and years around the present: `last week`, `earlier this year`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import (
    ONE_DAY,
    month_value,
    shift_months,
    week_value,
    weekend_value,
    year_value,
)
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting
from corpus.dates.tense import tense_of

_EARLY = 3
"""Days into a week until which `this weekend` may be the last one."""
_DURATIONS = frozenset({"week", "month", "year", "decade", "century"})


@dataclass(frozen=True, slots=True)
class Period:
    """A unit of the calendar, so many of it from the present one."""

    unit: str
    away: int
    from_previous: bool = False
    """Whether it is counted from the period last spoken of."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A week or weekend (as an interval), month, year, decade or century."""
        if self.from_previous:
            return self._from_previous(setting)
        if setting.published is None:
            return UNRESOLVED
        return Resolution(self._value(setting.published), "publication")

    def _from_previous(self, setting: Setting) -> Resolution | None:
        if self.unit == "year" and setting.previous_year is not None:
            return Resolution(year_value(setting.previous_year + self.away), "previous")
        day = setting.previous_month if self.unit == "month" else setting.previous
        if day is None or self.unit == "year":
            return UNRESOLVED
        return Resolution(self._value(day), "previous")

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
    """`the weekend`: the last one, unless the tense looks ahead.

    `this weekend` is the last one early in the week, where it is told as past.
    """

    back: int | None = None
    """For `this weekend` and `this past weekend`, how many before the next."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """Saturday and Sunday."""
        today = setting.published
        if today is None:
            return UNRESOLVED
        tense = tense_of(setting.phrase)
        past = today.weekday() < 5 and tense != "future"
        if self.back is not None:
            early = tense == "past" and today.weekday() < _EARLY
            past = bool(self.back) or early
        day = today - ONE_DAY * 7 if past else today
        return Resolution(weekend_value(day), "publication")


@dataclass(frozen=True, slots=True)
class YearEnd:
    """`by year-end`: the last day of the year in hand."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day."""
        if setting.published is None:
            return UNRESOLVED
        since = setting.phrase.before() == "since"
        year = setting.published.year - since
        return Resolution(dt.date(year, 12, 31).isoformat(), "publication")


def _read(phrase: Phrase) -> Period | Weekend | None:
    unit = _unit(phrase)
    if unit == "day" or _is_title(phrase) or _is_stretch(phrase, unit):
        return None
    word, away = _turn(phrase)
    if unit == "weekend" and phrase.has("THIS"):
        return Weekend(back=1 if word == "past" else 0)
    spoken_of = word in ("previous", "prior", "preceding", "following")
    return Period(unit, away, from_previous=spoken_of)


def _turn(phrase: Phrase) -> tuple[str | None, int]:
    """The word that turns to another period, and which way."""
    for kind, away in (("LAST", -1), ("NEXT", 1)):
        if phrase.has(kind):
            return phrase.word(kind), away
    return phrase.word("THIS"), 0


def _is_stretch(phrase: Phrase, unit: str) -> bool:
    """Whether it is a length of time: `the last year`, up to now; `past month`."""
    word, away = _turn(phrase)
    if word == "past" and not (phrase.has("THE") or phrase.has("THIS")):
        return True
    through = unit in _DURATIONS and away and word not in ("previous", "following")
    return bool(through) and phrase.has("THE") and not phrase.has("EDGE")


def _is_title(phrase: Phrase) -> bool:
    """Whether capitals make it a name, as of the programme `This Week`."""
    printed = phrase.printed(phrase.last - 1)
    return printed.istitle() and phrase.before() != ""


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


def _read_year_end(phrase: Phrase) -> YearEnd | None:
    """`by year-end`, `at the year's end`; not `the day begins`."""
    ends = phrase.words[-1] == "end" and phrase.word("UNIT") == "year"
    return YearEnd() if ends else None


def _read_full_year(phrase: Phrase) -> Period | None:
    """`the full year`, `the fiscal year`: the one in hand."""
    full = {"full", "fiscal", "financial", "calendar"}.intersection(phrase.words)
    return Period("year", 0) if full and phrase.word("UNIT") == "year" else None


def _read_weekend(phrase: Phrase) -> Weekend:
    return Weekend()


_PLACE = "(?:(?:EARLY|MID) HYPHEN? | (?:EARLIER|LATER) IN? | THE? EDGE OF)?"
_UNIT = "(?:UNIT|WEEKEND)"

RULES = (
    Rule(
        f"{_PLACE} (?:THE? (?:LAST | NEXT | THIS LAST? | THIS NEXT)) FISCAL? {_UNIT}",
        _read,
    ),
    Rule(f"{_PLACE} (?:THE SAME | THAT SAME?) {_UNIT}", _read_same),
    Rule("(?:THE? EDGE OF | (?:EARLY|EARLIER|LATER) IN) THE UNIT", _read_edge),
    Rule("THE? UNIT (?:HYPHEN|POSSESSIVE)? EDGE", _read_year_end),
    Rule("(?:THE? FISCAL | THE WHOLE | THE MORE) UNIT", _read_full_year),
    Rule("THE WEEKEND", _read_weekend),
)
