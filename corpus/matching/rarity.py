"""What a word is worth: rare words of the set at hand say more than common ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from corpus.matching.units import Floats, Units

if TYPE_CHECKING:
    from numpy.typing import NDArray

# The shipped table counts as this many sentences beside those of the set.
_BACKGROUND = 60.0
_RAREST = 2e-5


@cache
def background() -> dict[str, float]:
    """Share of the sentences of general news in which a concept occurs."""
    table = Path(__file__).with_name("background.tsv")
    rows = (line.split("\t") for line in table.read_text("utf-8").splitlines())
    return {concept: float(share) / 1e6 for concept, share in rows}


class Weights(NamedTuple):
    """What the words of a set are worth, and how large the set is."""

    idf: Floats
    """By concept number."""
    units: int
    articles: int

    def extended(self, names: Sequence[str]) -> Weights:
        """The same weights, and those of concepts that the set had never named.

        Args:
            names: Of all concepts, those of the set first.
        """
        new = _shares(names[len(self.idf) :])
        idf = _idf(self.units + _BACKGROUND, 1.0 + _BACKGROUND * new)
        return self._replace(idf=np.concatenate([self.idf, idf]))


def weigh(units: Units) -> Weights:
    """The weights of a set, from the set and the background together."""
    return Weights(weigh_words(units), len(units), len(units.articles))


def weigh_words(units: Units, background_size: float = _BACKGROUND) -> Floats:
    """The idf of every concept number, from the set and the background together.

    Args:
        units: The sentences of the set.
        background_size: As how many sentences the background counts.
    """
    found = np.bincount(units.bag, minlength=len(units.concepts))
    total = len(units) + background_size
    return _idf(total, found + background_size * _shares(units.concepts))


def _shares(names: Sequence[str]) -> NDArray[np.float64]:
    known = background()
    return np.array([known.get(name, _RAREST) for name in names], np.float64)


def _idf(total: float, found: NDArray[np.float64]) -> Floats:
    return np.log(total / (found + 0.5)).clip(0.1).astype(np.float32)


def word_norms(units: Units, idf: Floats) -> Floats:
    """The length of every unit's vector of weighted concepts."""
    squares = np.concatenate([[0.0], np.cumsum(idf[units.bag].astype(np.float64) ** 2)])
    return np.sqrt(np.diff(squares[units.ptr]) + 1e-9).astype(np.float32)
