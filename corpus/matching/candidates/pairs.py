"""Pairs of sentences of different articles, as arrays, and what each two share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from corpus.matching.units import Bools, Floats, Ints


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of units of different articles and what they have in common."""

    left: Ints
    right: Ints
    """Always of a later article than the left."""
    shared: Ints
    """How many concepts both name."""
    mass: Floats
    """Sum of the idf of those concepts."""
    cosine: Floats
    """Cosine of the idf-weighted concepts."""

    def __len__(self) -> int:
        return len(self.left)

    def where(self, kept: Bools) -> Pairs:
        """The pairs that a mask keeps."""
        return Pairs(
            self.left[kept],
            self.right[kept],
            self.shared[kept],
            self.mass[kept],
            self.cosine[kept],
        )

    @classmethod
    def together(cls, parts: Sequence[Pairs]) -> Pairs:
        """The pairs of all parts, one after another."""
        return cls(
            np.concatenate([part.left for part in parts]),
            np.concatenate([part.right for part in parts]),
            np.concatenate([part.shared for part in parts]),
            np.concatenate([part.mass for part in parts]),
            np.concatenate([part.cosine for part in parts]),
        )
