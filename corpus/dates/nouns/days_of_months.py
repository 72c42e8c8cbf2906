"""Days of a month that is told from another: `the 5th inst.`, `11th of last month`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import shift_months
from corpus.dates.explicit import day_of
from corpus.dates.nouns.calendar_dates import years_on
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting

_NUMBER = re.compile(r"\d+")
_AWAY = {"inst": 0, "instant": 0, "ult": -1, "ultimo": -1, "prox": 1, "proximo": 1}


@dataclass(frozen=True, slots=True)
class DayOfTurnedMonth:
    """A day of the month before, at or after the one the article speaks from."""

    day: int
    away: int
    """Months from that one."""
    from_previous: bool = False
    """Whether they are counted from the month last spoken of."""

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day; unresolved where the month is not known or has no such day."""
        known = setting.previous_month if self.from_previous else setting.published
        if known is None:
            return UNRESOLVED
        day = day_of(*shift_months(known, self.away), self.day)
        basis = "previous" if self.from_previous else "publication"
        return Resolution(day.isoformat(), basis) if day else UNRESOLVED


def _day(phrase: Phrase) -> int:
    found = _NUMBER.match(phrase.word("DAY_NUMBER") or "")
    return int(found[0]) if found else 0


def _read_instant(phrase: Phrase) -> DayOfTurnedMonth | None:
    """`the 5th inst.`, `28 ult.`; but not `5 instant meals`."""
    word = phrase.word("INSTANT") or ""
    if word == "instant" and not phrase.has("DAY_TH"):
        return None
    return DayOfTurnedMonth(_day(phrase), _AWAY[word])


def _read_of_month(phrase: Phrase) -> DayOfTurnedMonth | None:
    if phrase.word("UNIT") != "month":
        return None
    if phrase.has("THAT") or phrase.has("SAME"):
        return DayOfTurnedMonth(_day(phrase), 0, from_previous=True)
    return DayOfTurnedMonth(_day(phrase), years_on(phrase) or 0)


_WEEKDAY = "(?:(?:WEEKDAY | SHORT_WEEKDAY DOT?) DAY_PART? COMMA? ON? THE?)?"
_PART = "(?:THE? EARLY? DAY_PART OF)?"

RULES = (
    Rule(f"{_PART} {_WEEKDAY} THE? DAY_NUMBER DOT? OF? INSTANT DOT?", _read_instant),
    Rule(
        f"{_PART} {_WEEKDAY} THE? DAY_TH OF"
        " (?:LAST | NEXT | THIS | THE SAME | THAT SAME?) UNIT",
        _read_of_month,
    ),
)
