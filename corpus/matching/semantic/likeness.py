"""How much of what one sentence says another says too, told piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from corpus.matching.semantic.pieces import Pieces
from corpus.matching.units import Floats, Ints
from corpus.stopping import checked

# Pairs between two checks; some milliseconds of work.
_STEP = 64
_DIGITS = 3


class Likeness(NamedTuple):
    """Of each pair of sentences; 0 is what any two have, 1 a deviation more."""

    held: Floats
    """The share of the one that is held better."""
    both: Floats
    """The harmonic mean of the shares of both."""


class Shares(NamedTuple):
    """Of each pair, how much of the left the right holds, and the other way, to 1."""

    left: Floats
    right: Floats

    @property
    def held(self) -> Floats:
        """The greater share: a short sentence may be a clause of a long one."""
        return np.maximum(self.left, self.right)

    @property
    def both(self) -> Floats:
        """The harmonic mean."""
        total = (self.left + self.right).clip(1e-6)
        product = self.left.clip(0) * self.right.clip(0)
        return (2 * product / total).astype(np.float32)


def tell_likeness(
    pieces: Pieces,
    general: Pieces,
    left: Ints,
    right: Ints,
) -> Likeness:
    """Tell how alike pairs are, beside any two sentences of general news.

    Args:
        pieces: Of the sentences.
        general: Of those news, as the same encoder reads them.
        left: One of each pair.
        right: The other.
    """
    usual = find_shares(general, *np.triu_indices(len(general), 1))
    found = find_shares(pieces, left, right)
    return Likeness(
        _standing(found.held, usual.held), _standing(found.both, usual.both)
    )


def _standing(shares: Floats, usual: Floats) -> Floats:
    """How far shares are above the usual, in its deviations."""
    told = (shares - usual.mean()) / (usual.std() + 1e-6)
    # Sums of floats differ in their last digits with the machine.
    return told.round(_DIGITS).astype(np.float32)


def find_shares(
    pieces: Pieces,
    left: Ints,
    right: Ints,
) -> Shares:
    """Hold each piece against the likest of the other sentence.

    Source:
        Zhang, Kishore, Wu, Weinberger, Artzi, BERTScore: evaluating text generation
        with BERT, 2020.
    """
    found = np.zeros((2, len(left)), np.float32)
    for places in checked(_blocks(left)):
        found[:, places] = _hold(pieces, int(left[places[0]]), right[places])
    return Shares(*found)


def _blocks(left: Ints) -> Iterator[Ints]:
    """Places of pairs with one and the same left sentence, a few at once."""
    order = np.argsort(left, kind="stable")
    starts = np.flatnonzero(np.diff(left[order], prepend=-1))
    for one in np.split(order, starts[1:]):
        yield from np.split(one, range(_STEP, len(one), _STEP)) if len(one) else ()


def _hold(pieces: Pieces, one: int, others: Ints) -> Floats:
    """The share of a sentence that each of some others holds, and of theirs it."""
    begins, ends = pieces.ptr[others], pieces.ptr[others + 1]
    counts = ends - begins
    starts = np.cumsum(counts) - counts
    rows = np.arange(counts.sum()) + np.repeat(begins - starts, counts)
    mine = slice(int(pieces.ptr[one]), int(pieces.ptr[one + 1]))
    alike = pieces.vectors[mine] @ pieces.vectors[rows].T
    weights, theirs = pieces.weights[mine], pieces.weights[rows]
    ours = weights @ np.maximum.reduceat(alike, starts, axis=1)
    back = np.add.reduceat(theirs * alike.max(axis=0), starts)
    whole = np.add.reduceat(theirs, starts)
    shares = np.stack([ours / (weights.sum() + 1e-6), back / (whole + 1e-6)])
    return shares.astype(np.float32)
