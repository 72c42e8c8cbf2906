"""Everyday English words, which a capital alone does not make into names.

Counted in openly licensed text (`corpus/actors/model/CARD.md`): words that stand in
lower case at least five times as often as with a capital inside a sentence.
"""

from __future__ import annotations

from functools import cache

from corpus.words.tables import read_lines


@cache
def common_words() -> frozenset[str]:
    """The words, lower-cased."""
    return read_lines("common_words")


def is_common(word: str) -> bool:
    """Whether a word, or what follows its last hyphen, is an everyday one."""
    low = word.lower()
    return low in common_words() or low.rpartition("-")[2] in common_words()
