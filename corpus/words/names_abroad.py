"""What tells names in other languages than English: heads, offices, titles, places."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from corpus.words.tables import read_lines, read_table, tables_in

_WORDS, _PLACES = "names_abroad", "places_abroad"
"""Folders with a table a language."""


class _Forms(NamedTuple):
    """Words; what words begin and end with; what they begin with and hold behind."""

    whole: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    both: tuple[tuple[str, str], ...]


def words_by_names(kind: str, language: str) -> frozenset[str]:
    """A list of the table: surnames, titles, verbs of speech; empty if it has none.

    Args:
        kind: The heading.
        language: ISO 639-1.
    """
    return _table(language).get(kind, frozenset())


@lru_cache(maxsize=65_536)
def is_among(kind: str, language: str, word: str) -> bool:
    """Whether a list of the table holds a word, as `*amt` and `министерств*` hold many.

    Args:
        kind: The heading.
        language: ISO 639-1.
        word: In lower case.
    """
    forms = _forms(kind, language)
    return (
        word in forms.whole
        or word.startswith(forms.starts)
        or word.endswith(forms.ends)
        or any(word.startswith(a) and b in word[len(a) :] for a, b in forms.both)
    )


@cache
def any_of(kind: str, language: str) -> str:
    """Such a list as a pattern, the longest first."""
    words = sorted(words_by_names(kind, language), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(words)})"


@cache
def places_abroad(language: str) -> frozenset[str]:
    """What a language calls countries, lands and cities; in their first case."""
    listed = read_lines(f"{_PLACES}/{language}") if _has(_PLACES, language) else ()
    added = words_by_names("places", language)
    return frozenset([*listed, *(name.replace("_", " ") for name in added)])


@cache
def _forms(kind: str, language: str) -> _Forms:
    marked = sorted(words_by_names(kind, language))
    return _Forms(
        frozenset(word for word in marked if "*" not in word),
        tuple(word[:-1] for word in marked if word.find("*") == len(word) - 1),
        tuple(word[1:] for word in marked if word.rfind("*") == 0),
        tuple(
            (start, rest.strip("*"))
            for start, _, rest in (word.partition("*") for word in marked)
            if rest.strip("*") and (start or rest.endswith("*"))
        ),
    )


@cache
def _table(language: str) -> dict[str, frozenset[str]]:
    has = _has(_WORDS, language)
    return read_table(f"{_WORDS}/{language}") if has else {}


def _has(folder: str, language: str) -> bool:
    return language in _languages(folder)


@cache
def _languages(folder: str) -> frozenset[str]:
    return tables_in(folder)
