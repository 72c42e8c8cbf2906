"""Times of the day: what a clock shows, put to the day it belongs to."""

from __future__ import annotations

import re

from corpus.dates.phrases import Phrase
from corpus.dates.setting import Resolution

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s?([ap]?)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def clock_in(phrase: Phrase) -> str | None:
    """The time a phrase names, as `17:30`."""
    word = phrase.word("CLOCK_AM") or phrase.word("CLOCK")
    meridiem = phrase.word("MERIDIEM")
    if word is None and meridiem is not None:
        at = next(n for n, w in enumerate(phrase.words) if w == meridiem)
        word = phrase.words[at - 1] if at else None
    if word is None:
        return None
    return _read_clock(word + (meridiem or ""))


def _read_clock(word: str) -> str | None:
    """Read `5pm`, `5.30 p.m.` or `17:30`; `None` where no clock shows that."""
    found = _CLOCK.match(word)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] == "p" and hour < 12:
        hour += 12
    if found[3] == "a" and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def with_clock(found: Resolution | None, clock: str | None) -> Resolution | None:
    """A day made exact to the minute."""
    if found is None or clock is None or not _DAY.fullmatch(found.value or ""):
        return found
    return Resolution(f"{found.value}T{clock}", found.basis, found.doubt)
