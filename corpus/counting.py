"""Numbers with their nouns, and words as a list."""

from __future__ import annotations

from collections.abc import Iterable


def noun_of(number: int, one: str, many: str = "") -> str:
    """The singular or plural of a noun; the plural takes an s unless it is given."""
    return one if number == 1 else many or f"{one}s"


def counted(number: int, one: str, many: str = "") -> str:
    """A number and its noun: `1 match`, `1,200 words`, `0 dates`."""
    return f"{number:,} {noun_of(number, one, many)}"


def listed(words: Iterable[object]) -> str:
    """Words as a list in a sentence: `1, 2 and 4`."""
    *firsts, last = map(str, words)
    return f"{', '.join(firsts)} and {last}" if firsts else last
