"""What two sentences both tell close together, names apart."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.rows import Rows, dot
from corpus.matching.naming import read_words
from corpus.matching.units import Bools, Floats, Ints, Units
from corpus.stopping import checked, checkpoint

# Words from one to the other of two that tell something together.
_CLOSE = 8
_STEP = 50
"""Sentences between two checks."""


class _Words(NamedTuple):
    """Words of some sentences, one after another."""

    unit: Ints
    """The number of the sentence among these."""
    place: Ints
    column: Ints
    """The number of its concept."""
    isname: Bools
    """Whether it may belong to a name."""
    worth: Floats

    def where(self, kept: Bools | slice) -> _Words:
        """Those that a mask keeps."""
        return _Words(
            self.unit[kept],
            self.place[kept],
            self.column[kept],
            self.isname[kept],
            self.worth[kept],
        )


def together(units: Units, named: Rows, pairs: Pairs) -> Floats:
    """The log of the worth of all two words that stand close in both, and one.

    A long sentence may tell in one of its clauses what the other tells; words it
    shares by chance are scattered. Two words of one name tell no more than one.

    Args:
        units: The sentences.
        named: What each of them names.
        pairs: Pairs of them.
    """
    members = np.unique(np.concatenate([pairs.left, pairs.right]))
    rows = _pair_words(units, named, members)
    places = np.searchsorted(members, pairs.left), np.searchsorted(members, pairs.right)
    return np.log1p(dot(rows, places[0], rows, places[1], len(units.concepts) ** 2))


def _pair_words(units: Units, named: Rows, members: Ints) -> Rows:
    """Every two close words of some sentences, and the root of what they are worth."""
    width = len(units.concepts) ** 2
    words = _read(units, named, members)
    checkpoint()
    found = [_at(words, step, len(units.concepts)) for step in range(1, _CLOSE + 1)]
    keys, first = np.unique(
        np.concatenate([key for key, _ in found]), return_index=True
    )
    worth = np.concatenate([worth for _, worth in found])[first]
    held = np.bincount(keys // width, minlength=len(members))
    ptr = np.concatenate([[0], np.cumsum(held)])
    return Rows(ptr, keys % width, worth)


def _at(words: _Words, step: int, concepts: int) -> tuple[Ints, Floats]:
    """Sentence and two close words, so many apart of those that count, as one number.

    And the root of what the two are worth.
    """
    one, two = words.where(slice(None, -step)), words.where(slice(step, None))
    close = (one.unit == two.unit) & (two.place - one.place <= _CLOSE)
    close &= (one.column != two.column) & ~(one.isname & two.isname)
    one, two = one.where(close), two.where(close)
    first = np.minimum(one.column, two.column)
    last = np.maximum(one.column, two.column)
    keys = (one.unit * concepts + first) * concepts + last
    return keys, np.sqrt(one.worth * two.worth)


def _read(units: Units, named: Rows, members: Ints) -> _Words:
    """The words of some sentences, one after another, but for what names nothing."""
    width = len(units.concepts)
    numbers = {name: number for number, name in enumerate(units.concepts)}
    read = [read_words(units, unit) for unit in checked(members.tolist(), _STEP)]
    lengths = np.array([len(words) for words in read], np.int64)
    unit = np.repeat(np.arange(len(read)), lengths)
    place = np.arange(len(unit)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    column = [numbers.get(name, -1) for words in read for name, _ in words]
    isname = [capital for words in read for _, capital in words]
    held = np.repeat(np.arange(len(units)) * width, units.sizes) + named.column
    told = np.array(column, np.int64)
    wanted = members[unit] * width + told
    found = np.searchsorted(held, wanted).clip(max=max(0, len(held) - 1))
    words = _Words(unit, place, told, np.array(isname, np.bool_), named.worth[found])
    return words.where((told >= 0) & (held[found] == wanted))
