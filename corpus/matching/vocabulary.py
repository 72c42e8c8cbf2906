"""Words as codes: the forms of one word share one, and a text becomes a string."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from corpus.words.numbers import number_of
from corpus.words.synonyms import synonyms

WORD = re.compile(
    # Most words begin so; it is the last alternative, tried first.
    r"[A-Za-z]\w*(?:['’]\w+)?|"
    # A script without spaces between words is read character by character.
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uf900-\ufaff]"
    r"|\d+(?:[.,]\d+)+|\w+(?:['’]\w+)?"
)
_STEM = 5
_PLANE = 0x10000
_CODES = 0x110000 - _PLANE


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The first five letters of a lower-cased word without a plural's s.

    Numbers stay whole, and number words become figures. As good as a stemmer
    for finding re-worded sentences, in any language.
    """
    head, mark, tail = word.replace("’", "'").partition("'")
    if mark and (tail == "s" or len(head) > 2):
        word = head
    value = number_of(word)
    if value is not None:
        return f"{value:.15g}"
    if 3 < len(word) <= _STEM and word[-1] == "s" and word[-2] != "s":
        return word[:-1]
    return word[:_STEM]


@cache
def concepts() -> dict[str, str]:
    """The first of its synonyms for every stem that has any."""
    named: dict[str, str] = {}
    for group in synonyms():
        for word in group:
            named.setdefault(stem(word), stem(group[0]))
    return named


class Vocabulary(dict[str, int]):
    """Numbers for lower-cased words, given on first sight; `stems` names them."""

    def __init__(self) -> None:
        super().__init__()
        self.stems: list[str] = []
        self.small: set[frozenset[str]] = set()
        """The stop words of every language met."""
        self._numbers: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        key = stem(word)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.stems)
            self.stems.append(key)
        self[word] = number
        return number


def code(number: int) -> str:
    """The one character that stands for a word in strings rapidfuzz compares."""
    return chr(_PLANE + number % _CODES)
