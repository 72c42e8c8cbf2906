"""The words of sentences in their order, and which of them may belong to names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from corpus.matching.units import Bools, Ints, Units
from corpus.stopping import checked
from corpus.words.calendar import TIME_WORDS
from corpus.words.concepts import WORD, concept
from corpus.words.titles import ROLE_MODIFIERS, TITLES

# Headings whose longer words nearly all begin with a capital tell names from nothing.
_SHOUTED = 0.7
_LONG = 4
_ROLES = TITLES | ROLE_MODIFIERS
_STEP = 50
"""Sentences between two checks."""

Words = list[tuple[str, bool]]
"""Concepts in their order, and whether each may belong to a name."""


class PrintedWords(NamedTuple):
    """All words of some sentences, stop words too, one after another."""

    lengths: Ints
    """How many words each sentence has."""
    form: Ints
    """The number of each word; those that are printed alike have one."""
    concepts: list[str]
    """By the number of a word."""
    isname: Bools
    """Whether each word may belong to a name."""

    def sentences(self) -> list[Words]:
        """The words of each sentence."""
        told = map(self.concepts.__getitem__, self.form.tolist())
        words = [*zip(told, self.isname.tolist(), strict=True)]
        ends: list[int] = np.cumsum(self.lengths).tolist()
        return [words[start:end] for start, end in pairwise([0, *ends])]


class _Forms(dict[str, int]):
    """Numbers for words as they are printed, given on first sight."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


def read_words(units: Units, members: Sequence[int]) -> PrintedWords:
    """Read the words of some units."""
    forms = _Forms()
    numbers: list[int] = []
    ends = [0]
    for unit in checked(members, _STEP):
        span = units.span(unit)
        text = units.articles[int(units.article[unit])].text
        words: list[str] = WORD.findall(text, span.start, span.end)
        numbers.extend(map(forms.__getitem__, words))
        ends.append(len(numbers))
    lowers = [word.lower() for word in forms]
    lengths, form = np.diff(ends), np.array(numbers, np.int64)
    concepts = [*map(concept, lowers)]
    isname = _named([*forms], lowers, lengths, form)
    return PrintedWords(lengths, form, concepts, isname)


def _named(
    forms: Sequence[str], lowers: Sequence[str], lengths: Ints, form: Ints
) -> Bools:
    """Whether each word may belong to a name.

    Args:
        forms: Words as they are printed.
        lowers: The same, lower-cased.
        lengths: How many words each sentence has.
        form: Which of the forms each word is.
    """
    capital = _by_form([word[0].isupper() for word in forms])[form]
    long = _by_form([len(word) >= _LONG for word in forms])[form]
    # Days and months tell when, and have a capital all the same.
    time = _by_form([word in TIME_WORDS for word in lowers])[form]
    role = _by_form([word in _ROLES for word in lowers])[form]
    unit = np.repeat(np.arange(len(lengths)), lengths)
    size = len(lengths)
    among, begun = (
        np.bincount(unit[some], minlength=size) for some in (long, long & capital)
    )
    shouted = begun > _SHOUTED * among
    return (capital & ~time & ~shouted[unit]) | role


def _by_form(told: Sequence[bool]) -> Bools:
    return np.array(told, np.bool_)
