"""Links that a better one makes doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.sharing import stands
from corpus.matching.units import Bools, Floats, Ints, Units

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Log odds: what is as likely as this stands beside any rival, and how far behind
# a rival is an echo of it.
_SURE = 1.0
_BEHIND = 6.0
# How far behind both rivals a pair is that only crosses them.
_CROSSED = 2.0
# Sum of idf of what a pair shares beyond its rival that makes it more than an echo.
_MORE = 6.0
# Sentences of one article that a sentence of another may be linked to.
_PARTNERS = 4


def find_echoes(units: Units, idf: Floats, pairs: Pairs, scores: Floats) -> Bools:
    """Which pairs only share what their sentences share with better partners.

    Where each of two articles says the like twice, all four sentences are alike, but
    each has its own partner. What stands almost word for word in a longer sentence
    is no echo of it: that may tell it beside what its own partner tells.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        pairs: Pairs of them.
        scores: The log odds of the pairs.
    """
    sides = ((pairs.left, pairs.right), (pairs.right, pairs.left))
    rivals = [_best(units, *side, scores) for side in sides]
    behind = [scores[rival] - scores for rival in rivals]
    echoes = np.zeros(len(pairs), np.bool_)
    crossed = np.minimum(*behind) > _CROSSED
    for (unit, other), rival, far in zip(sides, rivals, behind, strict=True):
        outdone = (scores < _SURE) & (far > _BEHIND)
        asked = outdone | crossed
        covered = _covered(units, idf, unit, other, other[rival], asked)
        echoes |= outdone & covered
        crossed &= covered
    echoes |= crossed
    echoes[echoes] = ~stands(units, pairs.where(echoes))
    return echoes


def _covered(
    units: Units, idf: Floats, unit: Ints, other: Ints, rival: Ints, asked: Bools
) -> Bools:
    """Which of the pairs asked for share what `unit` shares with the rival as well.

    A sentence that stands almost word for word in the other article resembles the
    sentences around it there too; one split in two there shares its own words with
    each half.
    """
    found = asked.copy()
    for pair in np.flatnonzero(asked).tolist():
        common = units.bag_of(int(unit[pair])) & units.bag_of(int(other[pair]))
        beyond = sorted(common - units.bag_of(int(rival[pair])))
        found[pair] = float(idf[beyond].sum()) < _MORE
    return found


def _best(units: Units, unit: Ints, other: Ints, scores: Floats) -> Ints:
    """For every pair the best pair of `unit` in the same other article."""
    ranked, first = _rank(units.towards(unit, other), -scores, other)
    best = np.empty(len(ranked), np.int64)
    best[ranked] = ranked[first]
    return best


def find_foremost(units: Units, pairs: Pairs, scores: Floats) -> Bools:
    """Which pairs are among the best few of both their sentences.

    Of many that are equal, as the lines of a refrain, those at the like place.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        scores: The log odds of the pairs.
    """
    starts = np.searchsorted(units.article, np.arange(len(units.articles)))
    place = np.arange(len(units)) - starts[units.article]
    apart = np.abs(place[pairs.left] - place[pairs.right])
    kept = np.ones(len(pairs), np.bool_)
    for unit, other in ((pairs.left, pairs.right), (pairs.right, pairs.left)):
        group = units.towards(unit, other)
        ranked, first = _rank(group, -scores.round(3), apart)
        kept[ranked] &= np.arange(len(ranked)) - first < _PARTNERS
    return kept


def _rank(group: Ints, *by: NDArray[np.generic]) -> tuple[Ints, Ints]:
    """Pairs in order of their groups, and in a group from the best on.

    Args:
        group: Of every pair.
        by: What is least for the best of a group, the foremost reason first.

    Returns:
        The pairs in order; for each of them, where its group begins.
    """
    ranked = np.lexsort((*reversed(by), group))
    ordered = group[ranked]
    return ranked, np.searchsorted(ordered, ordered)
