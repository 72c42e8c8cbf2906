"""Which sentence names what, as a table that tells it of millions of pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from corpus.matching.units import Ints, Units
from corpus.stopping import checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Places of the table by which it is told what a unit names: as many in all, and for
# each number; a place where two numbers belong.
_FEWEST_PLACES = 20
_SPARSE = 4
_CROWDED = -1


class Holdings:
    """Every unit with each concept that it names, both as one number."""

    def __init__(self, units: Units, concepts: int) -> None:
        """Write down what all units name, of so many concepts."""
        self.numbers = np.repeat(np.arange(len(units)) * concepts, units.sizes)
        """Ascending."""
        self.numbers += units.bag
        self._asked = 0
        self._table: NDArray[np.int32] | None = None
        """By the low bits of a number, one more than its high bits."""

    def find(self, wanted: Ints) -> Ints:
        """The indexes of those of some numbers that there are, ascending."""
        self._asked += len(wanted)
        if self._table is None:
            # Few are looked up sooner than a table is made: those of one article.
            if self._asked < len(self.numbers):
                return np.flatnonzero(self._are_held(wanted))
            self._table = self._tabulate()
        told = self._table[wanted & (len(self._table) - 1)]
        # Most places are empty: of what belongs there nothing else need be known.
        likely = np.flatnonzero(told)
        told, wanted = told[likely], wanted[likely]
        found = told == _split(wanted, len(self._table))[1]
        unsure = np.flatnonzero(told == _CROWDED)
        found[unsure] = self._are_held(wanted[unsure])
        return likely[found]

    def _are_held(self, wanted: Ints) -> NDArray[np.bool_]:
        near = np.searchsorted(self.numbers, wanted).clip(max=len(self.numbers) - 1)
        return self.numbers[near] == wanted

    def _tabulate(self) -> NDArray[np.int32]:
        bits = max(_FEWEST_PLACES, (_SPARSE * len(self.numbers)).bit_length())
        table = np.zeros(1 << bits, np.int32)
        places, high = _split(self.numbers, len(table))
        table[places] = high
        checkpoint()
        table[places[table[places] != high]] = _CROWDED
        return table


def _split(numbers: Ints, size: int) -> tuple[Ints, Ints]:
    """The low bits of numbers, and one more than their high bits."""
    return numbers & (size - 1), (numbers >> (size.bit_length() - 1)) + 1
