"""Lengths of time, which are no dates but hold words that look like some."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import Resolution, Setting


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time or a habit: `the last two weeks`, `every Friday`."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """Nothing: it only keeps others from reading a date into its words."""
        return None


def _read(phrase: Phrase) -> Duration:
    return Duration()


_COUNT = "(?:COUNT (?:HYPHEN? WORD_NUMBER){0,3} | A? FEW | A? COUPLE OF? | HALF A?)"

RULES = (
    Rule(
        f"(?:(?:THE|OWN)? (?:LAST|NEXT|THIS|ORDINAL|MORE|WHOLE|ANOTHER))? {_COUNT}"
        " MORE? HYPHEN? (?:ANY_UNIT|CLOCK_UNIT)",
        _read,
    ),
    Rule("(?:THE|OWN) (?:LAST|NEXT) (?:UNIT|UNITS|CLOCK_UNIT)", _read),
    Rule("(?:ANOTHER | A WHOLE | THE WHOLE) UNIT", _read),
    Rule("EVERY ANY_UNIT", _read),
    Rule("EVERY (?:OTHER|SECOND)? (?:WEEKDAY|MONTH|DAY_PART|SEASON|WEEKEND)", _read),
)
