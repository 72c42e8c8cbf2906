"""Shares in words, of which half is 50 per cent: half of them, a third of the seats."""

from __future__ import annotations

import re
from typing import Final

from corpus.texts import Span
from corpus.words.numbers import ONES

_PARTS: Final = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}
SHARE_WORDS: Final = frozenset({"half", "halves"}).union(
    _PARTS, (f"{part}s" for part in _PARTS)
)
"""Words, lower-cased, that a share may be told by."""
_SHARE = re.compile(
    r"""
    \b (?: half | (?P<many> an? | one | two | three | four | five | nine ) [\s-]
        (?P<part> third | quarter | fifth | sixth | tenth )s? )
    (?= \s (?:of\s)?  # of what it is a share; `half of the year` is a time
        (?: the|its|their|his|her|all|these|those|them|which|whom )\b
    | \s of \s (?! an?\b | the\syear ) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BEFORE = re.compile(r"(\w+)\s\Z")
_LONGEST = 12
_WHICH = frozenset(
    {"first", "second", "third", "last", "latter", "final", "other", "next", "early"}
    | {"late", "top", "bottom", "upper", "lower", "northern", "southern", "the"}
    | {"eastern", "western", "this", "that", "each", "every", "better", "past"}
)
"""What makes a half one of two: the first half of the year."""
GRAIN: Final = 5.0
"""Points of per cent that a share in words leaves open."""


def find_shares(text: str) -> list[tuple[Span, float]]:
    """Where shares stand in an English text, and how many per cent they are."""
    return [
        (Span(*found.span()), _value(found))
        for found in _SHARE.finditer(text)
        if not _is_one_of_them(text, found.start())
    ]


def _value(found: re.Match[str]) -> float:
    if not found["part"]:
        return 50.0
    return 100.0 * ONES.get(found["many"].lower(), 1) / _PARTS[found["part"].lower()]


def _is_one_of_them(text: str, start: int) -> bool:
    before = _BEFORE.search(text, max(0, start - _LONGEST), start)
    return before is not None and before[1].lower() in _WHICH
