"""Which sentence names what, as a table that tells it of millions of pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from corpus.matching.units import Ints, Units
from corpus.stopping import checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Places of the table by which it is told what a unit names: as many in all, and for
# each number; a place where two numbers belong.
_FEWEST_PLACES = 20
_SPARSE = 8
_CROWDED = -1


class Holdings(NamedTuple):
    """Every unit with each concept that it names, both as one number."""

    numbers: Ints
    """Ascending."""
    table: NDArray[np.int32]
    """By the low bits of a number, one more than its high bits."""

    @classmethod
    def of(cls, units: Units, concepts: int) -> Holdings:
        """Write down what all units name, of so many concepts."""
        numbers = np.repeat(np.arange(len(units)) * concepts, units.sizes) + units.bag
        bits = max(_FEWEST_PLACES, (_SPARSE * len(numbers)).bit_length())
        held = cls(numbers, np.zeros(1 << bits, np.int32))
        places, high = held._split(numbers)
        held.table[places] = high
        checkpoint()
        held.table[places[held.table[places] != high]] = _CROWDED
        return held

    def find(self, wanted: Ints) -> Ints:
        """The indexes of those of some numbers that there are, ascending."""
        told = self.table[wanted & (len(self.table) - 1)]
        # Most places are empty: of what belongs there nothing else need be known.
        likely = np.flatnonzero(told)
        told, wanted = told[likely], wanted[likely]
        found = told == self._split(wanted)[1]
        unsure = np.flatnonzero(told == _CROWDED)
        sought = wanted[unsure]
        near = np.searchsorted(self.numbers, sought).clip(max=len(self.numbers) - 1)
        found[unsure] = self.numbers[near] == sought
        return likely[found]

    def _split(self, numbers: Ints) -> tuple[Ints, Ints]:
        """The low bits of numbers, and one more than their high bits."""
        size = len(self.table)
        return numbers & (size - 1), (numbers >> (size.bit_length() - 1)) + 1
