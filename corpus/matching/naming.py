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
    lowers = [word.lower() for word in words]
    capitals = [word[0].isupper() for word in words]
    long = [capitals[at] for at, word in enumerate(words) if len(word) >= _LONG]
    # Days and months tell when, and have a capital all the same.
    unnamed = lowers if sum(long) > _SHOUTED * len(long) else TIME_WORDS
    return [
        (concept(word), (capital and word not in unnamed) or word in _ROLES)
        for word, capital in zip(lowers, capitals, strict=True)
    ]
