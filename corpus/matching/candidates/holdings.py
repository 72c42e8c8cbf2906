"""Which sentence names what, as a table that tells it of millions of pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from corpus.matching.units import Ints, Units
from corpus.stopping import checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Places of the table by which it is told what a unit names: as many in all, and for
# each number; one where no number belongs, and where two do.
_FEWEST_PLACES = 20
_SPARSE = 6
_EMPTY, _CROWDED = -2, -1


class Holdings:
    """Every unit with each concept that it names, both as one number."""

    def __init__(self, units: Units, concepts: int) -> None:
        """Write down what all units name, of so many concepts."""
        self._numbers = np.repeat(np.arange(len(units)) * concepts, units.sizes)
        self._numbers += units.bag
        self._asked = 0
        self._table: NDArray[np.int32] | None = None
        """By the low bits of a number, its place among all numbers."""
        self._filled = np.zeros(0, np.bool_)
        """Which of these there are: it is small, and most are not."""

    def find(self, wanted: Ints) -> tuple[Ints, Ints]:
        """Look numbers up, each of a unit and a concept.

        Returns:
            The indexes of those that there are, ascending; for each of them, its place
            in the `bag` of the units.
        """
        self._asked += len(wanted)
        if self._table is None:
            # Few are looked up sooner than a table is made: those of one article.
            if self._asked < len(self._numbers):
                return self._search(wanted)
            self._table = self._tabulate()
            self._filled = self._table != _EMPTY
        low = wanted & (len(self._table) - 1)
        likely = np.flatnonzero(self._filled[low])
        place, wanted = self._table[low[likely]].astype(np.int64), wanted[likely]
        unsure = np.flatnonzero(place == _CROWDED)
        held, there = self._search(wanted[unsure])
        place[unsure[held]] = there
        found = self._numbers[place] == wanted
        return likely[found], place[found]

    def _search(self, wanted: Ints) -> tuple[Ints, Ints]:
        near = np.searchsorted(self._numbers, wanted).clip(max=len(self._numbers) - 1)
        found = np.flatnonzero(self._numbers[near] == wanted)
        return found, near[found]

    def _tabulate(self) -> NDArray[np.int32]:
        bits = max(_FEWEST_PLACES, (_SPARSE * len(self._numbers)).bit_length())
        table = np.full(1 << bits, _EMPTY, np.int32)
        low, places = self._numbers & (len(table) - 1), np.arange(len(self._numbers))
        table[low] = places
        checkpoint()
        table[low[table[low] != places]] = _CROWDED
        return table
