"""Days of the calendar as a text prints them: "14 April", "April 14"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.models import Span
from corpus.words.calendar import FOREIGN_MONTHS, MONTHS

_NUMBERS = {**FOREIGN_MONTHS, **MONTHS}
_DAY = re.compile(r"\b[0-3]?\d(?:st|nd|rd|th|\.)?(?!\w|[:.,]\d)")
_BEFORE = re.compile(r"([^\W\d_]+)\.?\s\Z")
_AFTER = re.compile(r"\s(?:de\s|of\s)?([^\W\d_]+)")
_LONGEST_MONTH = 14


@dataclass(frozen=True, slots=True)
class Day:
    """A day of some year."""

    span: Span
    date: tuple[int, int]
    """Month and day."""


def find_days(text: str) -> list[Day]:
    """Find the days of a text that are printed with their month."""
    found: list[Day] = []
    for printed in _DAY.finditer(text):
        day = int(printed.group().rstrip("stndrh."))
        lead = text[max(0, printed.start() - _LONGEST_MONTH) : printed.start()]
        before, after = _BEFORE.search(lead), _AFTER.match(text, printed.end())
        if not 0 < day <= 31:
            continue
        if after and (month := _NUMBERS.get(after[1].lower())):
            found.append(Day(Span(printed.start(), after.end()), (month, day)))
        elif before and (month := _NUMBERS.get(before[1].lower())):
            start = printed.start() - len(lead) + before.start()
            found.append(Day(Span(start, printed.end()), (month, day)))
    return found
