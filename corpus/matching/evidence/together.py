"""What two sentences both tell close together, names apart."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.rows import Rows, dot
from corpus.matching.naming import read_words
from corpus.matching.units import Bools, Floats, Ints, Units
from corpus.stopping import checked

# Words from one to the other of two that tell something together.
_CLOSE = 8
# Sentences between two checks, whose words to pair.
_BLOCK = 1_000


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
    told = np.zeros(len(units), np.bool_)
    told[pairs.left] = told[pairs.right] = True
    members = np.flatnonzero(told)
    rows = _pair_words(units, named, members)
    places = np.searchsorted(members, pairs.left), np.searchsorted(members, pairs.right)
    return np.log1p(dot(rows, places[0], rows, places[1], len(units.concepts) ** 2))


def _pair_words(units: Units, named: Rows, members: Ints) -> Rows:
    """Every two close words of some sentences, and the root of what they are worth."""
    concepts = len(units.concepts)
    words = _read(units, named, members)
    begins = range(0, len(members), _BLOCK)
    edges = np.searchsorted(words.unit, [*begins, len(members)])
    parts = [
        _pair(words.where(slice(*edge)), concepts) for edge in checked(pairwise(edges))
    ]
    keys = np.concatenate([np.zeros(0, np.int64), *(keys for keys, _ in parts)])
    worth = [np.zeros(0, np.float32), *(worth for _, worth in parts)]
    held = np.bincount(keys // concepts**2, minlength=len(members))
    ptr = np.concatenate([[0], np.cumsum(held)])
    return Rows(ptr, keys % concepts**2, np.concatenate(worth))


def _pair(words: _Words, concepts: int) -> tuple[Ints, Floats]:
    """Sentence and two close words as one number, ascending and each once.

    And the root of what the two are worth.
    """
    found = [_at(words, step, concepts) for step in range(1, _CLOSE + 1)]
    keys = np.concatenate([keys for keys, _ in found])
    keys, first = np.unique(keys, return_index=True)
    return keys, np.concatenate([worth for _, worth in found])[first]


def _at(words: _Words, step: int, concepts: int) -> tuple[Ints, Floats]:
    """As `_pair`, of words so many apart of those that count, in no order."""
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
    read = read_words(units, members.tolist())
    numbers = {name: number for number, name in enumerate(units.concepts)}
    columns = [numbers.get(name, -1) for name in read.concepts]
    told = np.array(columns, np.int64)[read.form]
    unit = np.repeat(np.arange(len(read.lengths)), read.lengths)
    place = np.arange(len(unit)) - np.repeat(
        np.cumsum(read.lengths) - read.lengths, read.lengths
    )
    held = np.repeat(np.arange(len(units)) * width, units.sizes) + named.column
    wanted = members[unit] * width + told
    found = np.searchsorted(held, wanted).clip(max=max(0, len(held) - 1))
    words = _Words(unit, place, told, read.isname, named.worth[found])
    return words.where((told >= 0) & (held[found] == wanted))
