"""Days of the calendar as a text prints them: "14 April", "April 14"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.models import Span
from corpus.words.calendar import FOREIGN_MONTHS, MONTHS

_NUMBERS = {**FOREIGN_MONTHS, **MONTHS}
_MONTH = "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True))
_DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th|\.)?"
_PRINTED = re.compile(
    rf"\b{_DAY.format('first')}\s+(?:de\s+|of\s+)?(?P<after>{_MONTH})\b"
    rf"|\b(?P<before>{_MONTH})\.?\s+{_DAY.format('second')}(?![\w:])(?![.,]\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of some year."""

    span: Span
    date: tuple[int, int]
    """Month and day."""


def find_days(text: str) -> list[Day]:
    """Find the days of a text that are printed with their month."""
    found: list[Day] = []
    for match in _PRINTED.finditer(text):
        month = match["after"] or match["before"]
        day = int(match["first"] or match["second"])
        if 0 < day <= 31:
            date = _NUMBERS[month.lower()], day
            found.append(Day(Span(*match.span()), date))
    return found
