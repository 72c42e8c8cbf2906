"""Words for what is counted of people in need: the dead, the hurt, the rescued."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from corpus.words.concepts import concept, stem
from corpus.words.tables import read_table

_PEOPLE = "people"
_SHORTEST = 2
"""Letters of a beginning by which words are told: syllables, in Korean."""


class _Words(NamedTuple):
    """Those of one language."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """By its first word the rest of each phrase, and the toll that it tells."""
    beginnings: Mapping[str, str]
    """How words begin, with the toll that they tell."""
    people: frozenset[str]


@cache
def _words_of(language: str) -> _Words:
    headings = {
        heading.partition(" ")[2]: words
        for heading, words in read_table("tolls").items()
        if heading.startswith(f"{language} ")
    }
    people = headings.pop(_PEOPLE, frozenset[str]())
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    beginnings: dict[str, str] = {}
    for entry, toll in _entries(headings):
        if entry.endswith("*"):
            beginnings[entry[:-1]] = toll
        else:
            first, *rest = entry.split("_")
            phrases.setdefault(first, []).append((tuple(rest), toll))
    told = {first: tuple(known) for first, known in phrases.items()}
    return _Words(told, beginnings, people)


def _entries(headings: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    for toll, entries in headings.items():
        for entry in sorted(entries):
            yield entry, toll


def toll_at(words: Sequence[str], at: int, language: str | None) -> str:
    """What toll a word tells with those after it, as "dead"; nothing if none.

    Args:
        words: Lower-cased, side by side.
        at: The place of the word.
        language: ISO 639-1; English where there is none.
    """
    known = _words_of(language or "en")
    for rest, toll in known.phrases.get(words[at], ()):
        if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
            return toll
    return _toll_begun(words[at], language or "en")


@lru_cache(maxsize=16_384)
def _toll_begun(word: str, language: str) -> str:
    """What toll a word tells by how it begins."""
    known = _words_of(language).beginnings
    ends = range(len(word), _SHORTEST - 1, -1) if known else ()
    return next((known[word[:end]] for end in ends if word[:end] in known), "")


def tolls_in(words: frozenset[str], language: str | None) -> frozenset[str]:
    """The tolls that some lower-cased words of one sentence tell, in any order."""
    known = _words_of(language or "en")
    told = {
        toll
        for first in known.phrases.keys() & words
        for rest, toll in known.phrases[first]
        if words.issuperset(rest)
    }
    if known.beginnings:
        told.update(_toll_begun(word, language or "en") for word in words)
    return frozenset(told) - {""}


def counts_people(word: str, language: str | None) -> bool:
    """Whether a lower-cased word is any people: nine persons may be nine miners."""
    return word in _words_of(language or "en").people


def tolling(concepts: Iterable[str], languages: Collection[str]) -> list[int]:
    """The places of the concepts that words have which tell tolls.

    Args:
        concepts: As `corpus.words.concepts.concept` names them.
        languages: Whose words, ISO 639-1.
    """
    known = [_words_of(language) for language in languages]
    names = {concept(first) for words in known for first in words.phrases}
    begun = {stem(start) for words in known for start in words.beginnings}
    lengths = sorted(set(map(len, begun)))
    if not begun:
        return [place for place, name in enumerate(concepts) if name in names]
    return [
        place
        for place, name in enumerate(concepts)
        if name in names or any(name[:length] in begun for length in lengths)
    ]
