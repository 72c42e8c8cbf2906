"""The words of a sentence in their order, and which of them may belong to names."""

from __future__ import annotations

from corpus.matching.units import Units
from corpus.words.calendar import TIME_WORDS
from corpus.words.concepts import WORD, concept
from corpus.words.titles import ROLE_MODIFIERS, TITLES

# Headings whose longer words nearly all begin with a capital tell names from nothing.
_SHOUTED = 0.7
_LONG = 4
_ROLES = TITLES | ROLE_MODIFIERS

Words = list[tuple[str, bool]]
"""Concepts in their order, and whether each may belong to a name."""


def read_words(units: Units, unit: int) -> Words:
    """All words of a unit, stop words too."""
    text = units.articles[int(units.article[unit])].text
    words = WORD.findall(text, int(units.start[unit]), int(units.end[unit]))
    long = [word for word in words if len(word) >= _LONG]
    shouted = sum(word[0].isupper() for word in long) > _SHOUTED * len(long)
    return [
        (concept(lower), _may_name(lower, word[0].isupper() and not shouted))
        for word, lower in ((word, word.lower()) for word in words)
    ]


def _may_name(word: str, capital: bool) -> bool:
    """Whether a lower-cased word may belong to a name; days and months tell when."""
    return (capital and word not in TIME_WORDS) or word in _ROLES
