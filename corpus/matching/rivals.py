"""Links that a better one makes doubtful, and those too short to be sure of."""

from __future__ import annotations

import numpy as np

from corpus.matching.candidates import Bools, Pairs
from corpus.matching.units import Floats, Ints, Units

# Log odds: what is as likely as this stands beside any rival, and how far behind
# a rival is an echo of it.
_SURE = 2.0
_BEHIND = 6.0
# How far behind a pair is if each of its sentences is better told by another.
_CROSSED = 2.0
# Sum of idf of what a pair shares beyond its rival that makes it more than an echo.
_MORE = 6.0
_SHORT = 3


def find_echoes(units: Units, idf: Floats, pairs: Pairs, scores: Floats) -> Bools:
    """Which pairs only share what their sentences share with better partners.

    Where each of two articles says the like twice, all four sentences are alike, but
    each has its own partner.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        pairs: Pairs of them.
        scores: The log odds of the pairs.
    """
    echoes = np.zeros(len(pairs), np.bool_)
    lesser = np.full(len(pairs), np.inf, np.float32)
    for unit, other in ((pairs.left, pairs.right), (pairs.right, pairs.left)):
        best = _best(units, unit, other, scores)
        lesser = np.minimum(lesser, scores[best])
        echoes |= _repeats(units, idf, unit, other, scores, other[best], scores[best])
    return echoes | (scores < lesser - _CROSSED)


def _repeats(
    units: Units,
    idf: Floats,
    unit: Ints,
    other: Ints,
    scores: Floats,
    rival: Ints,
    best: Floats,
) -> Bools:
    """Which pairs only share what `unit` shares with a far better rival of `other`.

    A sentence that stands almost word for word in the other article resembles the
    sentences around it there too; one split in two there shares its own words with
    each half.
    """
    echoes = (scores < _SURE) & (scores < best - _BEHIND)
    for pair in np.flatnonzero(echoes).tolist():
        common = _bag(units, int(unit[pair])) & _bag(units, int(other[pair]))
        beyond = sorted(common - _bag(units, int(rival[pair])))
        echoes[pair] = float(idf[beyond].sum()) < _MORE
    return echoes


def _best(units: Units, unit: Ints, other: Ints, scores: Floats) -> Ints:
    """For every pair the best pair of `unit` in the same other article."""
    group = unit * len(units.articles) + units.article[other]
    ranked = np.lexsort((other, -scores, group))
    ordered = group[ranked]
    best = np.empty(len(ranked), np.int64)
    best[ranked] = ranked[np.searchsorted(ordered, ordered)]
    return best


def _bag(units: Units, unit: int) -> set[int]:
    return set(units.bag[units.ptr[unit] : units.ptr[unit + 1]].tolist())


def find_short(units: Units, pairs: Pairs) -> Bools:
    """Which pairs have a side of a few words that the other does not hold whole.

    Headings and fragments of speech share two words out of three by chance.
    """
    sizes = np.minimum(units.sizes[pairs.left], units.sizes[pairs.right])
    return (sizes <= _SHORT) & (pairs.shared < sizes)
