"""Weekdays: `on Friday`, `last Tuesday night`, `at 5 p.m. on Monday`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import ClassVar

from corpus.dates.clock import clock_in, with_clock
from corpus.dates.edtf import ONE_DAY
from corpus.dates.nouns.calendar_dates import years_on
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting
from corpus.dates.tense import tense_of
from corpus.words.calendar import WEEKDAYS
from corpus.words.holidays import NAMED_WEEKDAYS

_SPOKEN_OF = frozenset({"previous", "prior", "preceding", "following"})
_LASTING = frozenset(
    (
        *("week", "weekend", "month", "year", "season", "term", "time", "night"),
        *("spring", "summer", "autumn", "fall", "winter", "door", "to"),
    )
)
"""What `last` and `next` may belong to where they follow the name of a day."""


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, and on which side of the article's own day it lies."""

    weekday: int
    """0 (Monday) … 6 (Sunday)."""
    side: int | None = None
    """-1 before, 0 in the same week, 1 after; `None` where only the tense tells."""
    week: int | None = None
    """For `Friday last week`: weeks from the present one."""
    clock: str | None = None
    from_previous: bool = False
    """For `the previous Friday`: counted from the day last spoken of."""
    weeks_on: int = 0
    """For `Tuesday sennight`: weeks farther away than that day."""

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day; counted from the previous day where the article has no date."""
        if self.from_previous and setting.previous is not None:
            day = self._seen_from(setting.previous, setting)
            return with_clock(Resolution(day.isoformat(), "previous"), self.clock)
        if setting.published is not None:
            day = self._seen_from(setting.published, setting)
            away = 7 * self.weeks_on * (1 if day > setting.published else -1)
            day += ONE_DAY * away
            return with_clock(Resolution(day.isoformat(), "publication"), self.clock)
        if setting.previous is None or self.side is not None or self.week is not None:
            return UNRESOLVED
        if not setting.previous_is_near or self.weeks_on:
            return UNRESOLVED
        ahead = (self.weekday - setting.previous.weekday()) % 7
        back = ahead - 7 if ahead > 3 else ahead
        day = setting.previous + ONE_DAY * back
        doubt = "counted from the date before it, for the article gives no date"
        return with_clock(Resolution(day.isoformat(), "previous", doubt), self.clock)

    def _seen_from(self, today: dt.date, setting: Setting) -> dt.date:
        away = self.weekday - today.weekday()
        if self.week is not None:
            return today + ONE_DAY * (away + 7 * self.week)
        match self.side:
            case -1:
                return today + ONE_DAY * ((away - 7) if away >= 0 else away)
            case 1:
                return today + ONE_DAY * ((away + 7) if away <= 0 else away)
            case 0:
                return today + ONE_DAY * away
            case _:
                ahead = tense_of(setting.phrase) == "future"
                return today + ONE_DAY * (away % 7 if ahead else -(-away % 7))


def _read(phrase: Phrase) -> Weekday | None:
    name = phrase.word("WEEKDAY") or ""
    if phrase.before(2) == "on" and phrase.before() == "a":
        return None  # `on a Monday` is any Monday
    if phrase.words[0] == name and phrase.before() in NAMED_WEEKDAYS:
        return None
    side = years_on(phrase)
    if phrase.has("THIS") and phrase.has("LAST"):
        side = -1
    if phrase.has("THIS") and phrase.has("NEXT"):
        side = 1
    spoken_of = not _SPOKEN_OF.isdisjoint(phrase.words)
    return Weekday(
        WEEKDAYS[name], side, clock=clock_in(phrase), from_previous=spoken_of
    )


def _read_turned(phrase: Phrase) -> Weekday | None:
    """`On Tuesday last`, as old papers write; not the `last` of another noun."""
    stands_alone = phrase.words[-1] in ("last", "next")
    if not stands_alone or phrase.after() in _LASTING or phrase.before() != "on":
        return None
    return _read(phrase)


def _read_week_on(phrase: Phrase) -> Weekday | None:
    """`Tuesday se’nnight`: a week before the last, or after the next."""
    day = _read(phrase)
    return None if day is None else replace(day, weeks_on=1)


def _read_with_week(phrase: Phrase) -> Weekday | None:
    if "week" not in phrase.words:
        return None
    return Weekday(WEEKDAYS[phrase.word("WEEKDAY") or ""], week=years_on(phrase))


_CLOCK = "(?:CLOCK_AM | CLOCK MERIDIEM? | DAY MERIDIEM) ZONE?"
_SIDE = "(?:THE? (?:LAST | NEXT | THIS LAST | THIS NEXT | THIS))?"
_EARLY = "(?:(?:EARLY|EARLIER|LATER) ON?)?"

RULES = (
    Rule(
        f"(?: {_CLOCK} COMMA? ON?)? {_EARLY} {_SIDE} WEEKDAY DAY_PART?"
        f" (?: COMMA? AT ABOUT? {_CLOCK})?",
        _read,
    ),
    Rule(f"THE? EARLY? DAY_PART OF {_SIDE} WEEKDAY", _read),
    Rule(f"{_SIDE} WEEKDAY OTHER{{0,2}} SENNIGHT", _read_week_on),
    Rule("WEEKDAY DAY_PART? (?:LAST|NEXT)", _read_turned),
    Rule("WEEKDAY DAY_PART? COMMA? OF? (?:LAST|THIS|NEXT) UNIT", _read_with_week),
)
