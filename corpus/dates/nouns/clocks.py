"""Times of the day that name no day: `at 5 p.m.`, `14:30 GMT`, `noon`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.clock import clock_in, with_clock
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import Resolution, Setting

_GUESS = "no day is named with the time"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day being told."""

    clock: str

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """That time of the previous day, or of the article's own."""
        day = setting.previous or setting.published
        if day is None:
            return None
        basis = "previous" if setting.previous else "publication"
        return with_clock(Resolution(day.isoformat(), basis, _GUESS), self.clock)


def read_clock(phrase: Phrase) -> Clock | None:
    """The time that a phrase tells, if there is such a time."""
    clock = clock_in(phrase)
    return Clock(clock) if clock else None


def _read_bare(phrase: Phrase) -> Clock | None:
    """`at 14:30`; without a preposition or zone it may be a score or a ratio."""
    if phrase.before() not in ("at", "by", "until", "around", "about", "from", "after"):
        return None
    return read_clock(phrase)


RULES = (
    Rule("CLOCK_AM ZONE?", read_clock),
    Rule("(?:DAY|CLOCK) MERIDIEM ZONE?", read_clock),
    Rule("CLOCK ZONE", read_clock),
    Rule("CLOCK", _read_bare),
)
