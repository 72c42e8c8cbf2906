"""How names change by case: Глеб, Глеба; Luděk, Luďka; Morwald, Morwalds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product
from typing import Final

from corpus.folding import folded_text
from corpus.words.tables import read_groups

_LEAST: Final = 2
"""Letters that the cases of a name have in common, at least."""
_WOMEN: Final = "names of women"
_BARE, _ANY = "-", "="
"""No ending of a word in a consonant, and of any word."""
_VOWELS: Final = frozenset("aeiouyáéíóúýůěąęаеёиоуыэюяіїєьй")
_HERS: Final = frozenset({"ru", "uk"})
"""Languages in which a case of a man's surname is a woman's: Громова, of Громов."""
_MANY: Final = 2
"""Words of a name; a longer one is not put into all its cases."""

_Paradigm = tuple[str, ...]
"""The endings that one word takes; the first is that of its first case."""


@cache
def _paradigms() -> dict[str, tuple[_Paradigm, ...]]:
    """By ISO 639-1."""
    return {
        language: tuple(tuple(line.split()) for line in filter(None, lines))
        for language, lines in read_groups("declensions").items()
        if language != _WOMEN
    }


@cache
def _folded_endings(language: str) -> tuple[frozenset[str], ...]:
    """The endings of each paradigm, without diacritics; none is the empty one."""
    return tuple(
        frozenset(_folded(ending).strip(_BARE + _ANY) for ending in paradigm)
        for paradigm in _paradigms()[language]
    )


@cache
def _women() -> frozenset[str]:
    """Names of women that are a case of a man's: Александра, of Александр."""
    lines = read_groups("declensions")[_WOMEN]
    return frozenset(_folded(word) for line in lines for word in line.split())


def declines(language: str | None) -> bool:
    """Whether the cases of a language are known."""
    return language in _paradigms()


@lru_cache(maxsize=65_536)
def cases_of(name: str, language: str) -> frozenset[str]:
    """A name in all cases that it may take by its endings, itself among them.

    Args:
        name: In its first case; one of more than two words is left as it is.
        language: ISO 639-1.
    """
    words = name.split()
    if not declines(language) or len(words) > _MANY:
        return frozenset({name})
    forms = product(*(_forms_of(word, language) for word in words))
    return frozenset(map(" ".join, forms))


def _forms_of(word: str, language: str) -> set[str]:
    forms = {word}
    for first, *others in _paradigms()[language]:
        stem = _stem(word, first)
        if stem and len(stem) >= _LEAST:
            forms.update(stem + ending for ending in others)
    return forms


def _stem(word: str, ending: str) -> str | None:
    """A word without its ending; `None` where it ends otherwise."""
    if ending == _ANY or (ending == _BARE and word[-1] not in _VOWELS):
        return word
    return word.removesuffix(ending) if word.endswith(ending) else None


@lru_cache(maxsize=65_536)
def are_cases(one: str, other: str, language: str) -> bool:
    """Whether two names may be one name in two cases, word by word.

    Args:
        one: As printed.
        other: As printed.
        language: ISO 639-1, of both.
    """
    ours, theirs = _folded(one).split(), _folded(other).split()
    if len(ours) != len(theirs) or _may_be_hers(ours, theirs, language):
        return ours == theirs
    return all(_are_cases(a, b, language) for a, b in zip(ours, theirs, strict=True))


def _may_be_hers(ours: list[str], theirs: list[str], language: str) -> bool:
    """Whether one is sooner a woman's name than a case of a man's: Jana, of Jan."""
    pairs = ((ours, theirs), (theirs, ours))
    hers = [a for a, b in pairs if a[0] in _women() and b[0][-1] not in _VOWELS]
    alike = language in _HERS or ours[-1] == theirs[-1]
    return bool(hers) and (alike or any(words[-1].endswith("a") for words in hers))


def _are_cases(one: str, other: str, language: str) -> bool:
    return one == other or any(_in_one_paradigm(one, other, language))


def _in_one_paradigm(one: str, other: str, language: str) -> Iterator[bool]:
    start = _in_common(one, other)
    # Endings may begin alike: -ого and -ому.
    for at in range(start, max(_LEAST, start - 3) - 1, -1):
        for endings in _folded_endings(language):
            yield one[at:] in endings and other[at:] in endings


def _in_common(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    apart = (at for at, (a, b) in pairs if a != b)
    return next(apart, min(len(one), len(other)))


def _folded(word: str) -> str:
    return folded_text(word).replace("ё", "е")
