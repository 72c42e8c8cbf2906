"""Numbers with the nouns that they count."""

from __future__ import annotations


def noun_of(number: int, one: str, many: str = "") -> str:
    """The noun as a number has it; its plural takes an s unless it is given."""
    return one if number == 1 else many or f"{one}s"


def counted(number: int, one: str, many: str = "") -> str:
    """A number and its noun: `1 match`, `1,200 words`, `0 dates`."""
    return f"{number:,} {noun_of(number, one, many)}"
