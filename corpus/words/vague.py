"""Words for numbers that nobody has counted: dozens, hundreds, tens of thousands."""

from __future__ import annotations

import re
from typing import Final

from corpus.texts import Span

_COUNTS: Final = {
    "tens": (15.0, 200.0),
    "dozens": (20.0, 200.0),
    "scores": (30.0, 400.0),
    "hundreds": (150.0, 2_500.0),
}
"""To the least and the most that they may stand for."""
_SCALES: Final = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}
_OF_SCALES: Final = 1.5, 50.0
"""The least and the most of a scale by itself, as times of it."""
VAGUE: Final = _COUNTS.keys() | _SCALES.keys()
"""The words, lower-cased."""
_FOUND = re.compile(
    rf"(?<!\d[ ])\b(?:({'|'.join(_COUNTS)})(?: of ({'|'.join(_SCALES)}))?"
    rf"|({'|'.join(_SCALES)}))\b",
    re.IGNORECASE,
)


def find_vague(text: str) -> list[tuple[Span, float, float]]:
    """Where an English text has such numbers; the least and the most they may be."""
    return [(Span(*found.span()), *_bounds(found)) for found in _FOUND.finditer(text)]


def _bounds(found: re.Match[str]) -> tuple[float, float]:
    count, times, scale = (part and part.lower() for part in found.groups())
    if not count:
        least, most = _OF_SCALES
        return least * _SCALES[scale], most * _SCALES[scale]
    least, most = _COUNTS[count]
    factor = _SCALES.get(times, 1.0)
    return least * factor, most * factor
