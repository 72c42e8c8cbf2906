"""A fragment: sentences here in a row, and those in a row there that tell the same."""

from __future__ import annotations

from typing import NamedTuple

from corpus.matching.units import Units

Run = tuple[int, int]
"""The first and the last unit of a run; the last belongs to it."""
LEAST_LENGTH = 150
"""Characters of the shortest passage worth telling."""


class Fragment(NamedTuple):
    """A run of units here and a run there."""

    left: Run
    right: Run
    score: float
    """Cosine of their weighted concepts, 0 to 1."""
    summary: bool = False
    """Whether one side tells in a few sentences what the other tells in many."""

    def holds(self, other: Fragment) -> bool:
        """Whether another fragment lies within it on both sides."""
        return _within(other.left, self.left) and _within(other.right, self.right)

    def lengths(self, units: Units) -> tuple[int, int]:
        """Characters of either side."""
        return _length(units, self.left), _length(units, self.right)


def _within(inner: Run, outer: Run) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _length(units: Units, run: Run) -> int:
    return int(units.end[run[1]] - units.start[run[0]])
