"""Words as codes: the forms of one word share one, and a text becomes a string."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from corpus.words.inflection import KEPT, bases
from corpus.words.numbers import number_of
from corpus.words.synonyms import synonyms

UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uf900-\ufaff"
)
"""Letters of scripts without spaces between words, as of a set of a pattern."""
WORD = re.compile(
    # Most words, and initials, begin so; what else they are is tried last.
    r"[A-Za-z](?:\w++(?:['’]\w+)?|(?:\.\w\b)+|['’]\w+)?|"
    # Of what is no word, nearly all is told at once.
    r"(?![ ,.])(?:"
    # A script without spaces between words is read character by character.
    rf"[{UNSPACED}]"
    # Nor does a space follow its figures: 1968年建成.
    rf"|\d+(?:[.,]\d+)+|\d++(?=[{UNSPACED}])|\w(?:\.\w\b)+|\w+(?:['’]\w+)?)"
)
_STEM = 5
_PLANE = 0x10000
_CODES = 0x110000 - _PLANE


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The first five letters of a lower-cased word without a plural's s.

    Numbers stay whole, number words become figures, and initials lose their dots.
    As good as a stemmer for finding re-worded sentences, in any language.
    """
    head, mark, tail = word.replace("’", "'").partition("'")
    if mark and (tail == "s" or len(head) > 2):
        word = head
    if word[1:2] == "." and word[0].isalpha():
        word = word.replace(".", "")
    value = number_of(word)
    if value is not None:
        return f"{value:.15g}"
    if 3 < len(word) <= _STEM and word[-1] == "s" and word[-2] != "s":
        return word[:-1]
    return word[:_STEM]


@lru_cache(maxsize=65_536)
def concept(word: str) -> str:
    """What a lower-cased word stands for: the first of its synonyms, or its stem.

    Synonyms are known as words, not by their stems, which other words share. The name
    of a group begins with a capital, so that no stem is like it.
    """
    if word[:KEPT] in _beginnings():
        known = _synonyms()
        for form in bases(word):
            if form in known:
                return known[form]
    return stem(word)


@cache
def _synonyms() -> dict[str, str]:
    """The name of its group for every word that stands in one."""
    known: dict[str, str] = {}
    for group in synonyms():
        name = known.get(group[0], group[0].capitalize())
        for word in group:
            known.setdefault(word, name)
    return known


@cache
def _beginnings() -> frozenset[str]:
    """How words begin that stand in a group; few others do."""
    return frozenset(word[:KEPT] for word in _synonyms())


class Vocabulary(dict[str, int]):
    """Numbers for lower-cased words, given on first sight.

    Words of one stem that stand for one thing share a number.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stems: list[str] = []
        """By number."""
        self.concepts: list[str] = []
        """By number; several may have the same."""
        self.small: set[frozenset[str]] = set()
        """The stop words of every language met."""
        self._numbers: dict[tuple[str, str], int] = {}

    @classmethod
    def of(
        cls,
        stems: Sequence[str],
        concepts: Sequence[str],
        small: Iterable[Iterable[str]],
        met: Iterable[str],
    ) -> Vocabulary:
        """One that numbers words as another did.

        Args:
            stems: That one's.
            concepts: That one's.
            small: The stop words of every language met.
            met: Those of them that it has numbers for.

        Raises:
            ValueError: There are not as many concepts as stems.
        """
        made = cls()
        made.stems.extend(stems)
        made.concepts.extend(concepts)
        made.small.update(map(frozenset, small))
        keys = zip(made.stems, made.concepts, strict=True)
        made._numbers.update((key, number) for number, key in enumerate(keys))
        for word in met:
            made[word]
        return made

    def __missing__(self, word: str) -> int:
        key = stem(word), concept(word)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.stems)
            self.stems.append(key[0])
            self.concepts.append(key[1])
        self[word] = number
        return number


def code(number: int) -> str:
    """The one character that stands for a word in strings rapidfuzz compares."""
    return chr(_PLANE + number % _CODES)
