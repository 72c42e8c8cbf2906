"""Acronyms and the long names they stand for, where a text says so in brackets."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.actors.tagging.names import PROOF, Found
from corpus.actors.tagging.tokens import Sentence
from corpus.words.organisations import ACRONYMS

_SMALL = frozenset({"of", "for", "and", "the", "on", "in", "de", "la", "du", "to", "&"})
_LONGEST = 9


def find_definitions(sentence: Sentence) -> Iterator[tuple[Found, Found]]:
    """Pairs of a long name and its acronym: `Long Name (LN)`."""
    words = sentence.words
    for here in range(1, len(words) - 2):
        if words[here] != "(" or words[here + 2] != ")":
            continue
        acronym = words[here + 1].replace(".", "")
        if not (2 <= len(acronym) <= 8 and acronym[0].isupper()):
            continue
        first = _long_name(words, here, acronym)
        if first is not None:
            yield (
                Found(first, here, "organisation", PROOF),
                Found(here + 1, here + 2, "organisation", PROOF),
            )


def find_terms(sentence: Sentence) -> Iterator[Found]:
    """Acronyms of what is no name: `deep sea rescue vehicles (DSRVs)`."""
    words = sentence.words
    for here in range(2, len(words) - 2):
        if words[here] != "(" or words[here + 2] != ")":
            continue
        acronym = words[here + 1].removesuffix("s")
        if not acronym.isupper() or acronym in ACRONYMS:
            continue
        if any(_spells(words[first:here], acronym) for first in _starts(words, here)):
            yield Found(here + 1, here + 2, "other", PROOF)


def _starts(words: tuple[str, ...], last: int) -> Iterator[int]:
    """Where a phrase in small letters may begin that ends before a word."""
    for first in range(last - 1, max(-1, last - 1 - _LONGEST), -1):
        if not words[first].islower():
            return
        yield first


def _spells(words: tuple[str, ...], acronym: str) -> bool:
    """Whether an acronym is letters of some words in their order, each initial too."""
    letters, shortened = iter("".join(words)), iter(acronym.lower())
    return (
        len(words) > 1
        and words[0][0] == acronym[0].lower()
        and all(letter in letters for letter in acronym.lower())
        and all(word[0] in shortened for word in words)
    )


def _long_name(words: tuple[str, ...], last: int, acronym: str) -> int | None:
    """Where the words before `last` begin whose initials spell the acronym."""
    letters = [c for c in acronym.lower() if c.isalnum()]
    for first in range(last - 1, max(-1, last - 1 - _LONGEST), -1):
        word = words[first]
        if not (word[0].isupper() or word in _SMALL):
            return None
        if not word[0].isupper():
            continue
        if letters in initials(words[first:last]):
            return first
    return None


def initials(words: tuple[str, ...]) -> list[list[str]]:
    """The letters an acronym of these words may be made of."""
    parts = [p for word in words for p in word.split("-") if p]
    every = [p[0].lower() for p in parts]
    capital = [p[0].lower() for p in parts if p[0].isupper()]
    main = [p[0].lower() for p in parts if p.lower() not in _SMALL]
    return [every, capital, main]
