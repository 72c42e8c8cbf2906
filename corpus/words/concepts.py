"""Words as concepts: the forms of one word stand for one thing, and so do synonyms."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from corpus.words.inflection import KEPT, bases
from corpus.words.numbers import number_of
from corpus.words.synonyms import synonyms

UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uf900-\ufaff"
)
"""Letters of scripts without spaces between words, as of a set of a pattern."""
SIGNS = re.compile(f"[{UNSPACED}]+")
"""A run of them."""
WORD = re.compile(
    # Most words are told by the sign behind them, sooner than by all they might be.
    r"[A-Za-z][0-9A-Z_a-z]++(?=[ ,.\n])|(?![ ,.])(?:"
    # Most others, and initials, begin so.
    r"[A-Za-z](?:\w++(?:['’]\w+)?|(?:\.\w\b)+|['’]\w+)?"
    # A script without spaces between words is read character by character.
    rf"|[{UNSPACED}]"
    # Nor does a space follow its figures: 1968年建成.
    rf"|\d+(?:[.,]\d+)+|\d++(?=[{UNSPACED}])|\w(?:\.\w\b)+|\w+(?:['’]\w+)?)"
)
_STEM = 5


def sign_pairs(text: str) -> set[str]:
    """Every two signs side by side of such scripts: about as much as a word each."""
    runs: list[str] = SIGNS.findall(text)
    return {run[at : at + 2] for run in runs for at in range(len(run) - 1)}


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The first five letters of a lower-cased word without a plural's s.

    Numbers stay whole, number words become figures, and initials lose their dots.
    As good as a stemmer for finding re-worded sentences, in any language.
    """
    if not word.isalnum():
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
    """What a lower-cased word stands for: the group of its synonyms, or its stem."""
    return _group_of(word) or stem(word)


def _group_of(word: str) -> str | None:
    """The name of the group of synonyms that a lower-cased word is one of.

    Synonyms are known as words, not by their stems, which other words share. The name
    begins with a capital, so that no stem is like it.
    """
    if word[:KEPT] not in _beginnings():
        return None
    known = _synonyms()
    for form in bases(word):
        if form in known:
            return known[form]
    return None


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
