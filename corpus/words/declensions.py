"""How names change by case in Slavic languages: Глеб, Глеба; Luděk, Luďka."""

from __future__ import annotations

from functools import cache
from typing import Final

from corpus.folding import folded_text
from corpus.words.tables import read_groups

_LEAST: Final = 2
"""Letters that the cases of a name have in common, at least."""
_WOMEN: Final = "names of women"


@cache
def _paradigms() -> dict[str, tuple[frozenset[str], ...]]:
    """By ISO 639-1: the endings that one word takes, without diacritics."""
    groups = read_groups("declensions")
    return {
        language: tuple(
            frozenset(_folded(ending).removeprefix("-") for ending in line.split())
            for line in filter(None, lines)
        )
        for language, lines in groups.items()
        if language != _WOMEN
    }


@cache
def _women() -> frozenset[str]:
    """Names of women that are a case of a man's: Александра, of Александр."""
    lines = read_groups("declensions")[_WOMEN]
    return frozenset(_folded(word) for line in lines for word in line.split())


def declines(language: str | None) -> bool:
    """Whether the cases of a language are known."""
    return language in _paradigms() and language != _WOMEN


def are_cases(one: str, other: str, language: str) -> bool:
    """Whether two full names may be one name in two cases, word by word.

    Args:
        one: As printed.
        other: As printed.
        language: ISO 639-1, of both.
    """
    ours, theirs = _folded(one).split(), _folded(other).split()
    if len(ours) != len(theirs) or not {ours[0], theirs[0]}.isdisjoint(_women()):
        return ours == theirs
    return all(_are_cases(a, b, language) for a, b in zip(ours, theirs, strict=True))


def _are_cases(one: str, other: str, language: str) -> bool:
    if one == other:
        return True
    start = _in_common(one, other)
    # Endings may begin alike: -ого and -ому.
    return any(
        one[at:] in endings and other[at:] in endings
        for at in range(start, max(_LEAST, start - 3) - 1, -1)
        for endings in _paradigms()[language]
    )


def _in_common(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    apart = (at for at, (a, b) in pairs if a != b)
    return next(apart, min(len(one), len(other)))


def _folded(word: str) -> str:
    return folded_text(word).replace("ё", "е")
