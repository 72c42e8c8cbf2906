"""Everyday English words, which a capital alone does not make into names.

From SCOWL (copyright 2000-2011 Kevin Atkinson, free to use with this notice) and from
counts in openly licensed text; `tests/bench/words/make_common_words.py` makes the list.
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
