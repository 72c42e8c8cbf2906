"""What stands in and beside people's names in scripts without capitals."""

from __future__ import annotations

from functools import cache

from corpus.words.tables import read_table


@cache
def words_by_names(kind: str, language: str) -> frozenset[str]:
    """A list of the table: surnames, titles, verbs of speech; empty if it has none.

    Args:
        kind: The heading without the language.
        language: ISO 639-1.
    """
    return _table().get(f"{kind} {language}", frozenset())


@cache
def any_of(kind: str, language: str) -> str:
    """Such a list as a pattern, the longest first."""
    words = sorted(words_by_names(kind, language), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(words)})"


@cache
def _table() -> dict[str, frozenset[str]]:
    return read_table("names_abroad")
