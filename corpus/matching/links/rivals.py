"""Links that a better one makes doubtful."""

from __future__ import annotations

import numpy as np

from corpus.matching.candidates.crowds import (
    apart_in_place,
    order_in_groups,
    rank_in_groups,
)
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.sharing import stands
from corpus.matching.units import Bools, Floats, Ints, Units
from corpus.stopping import checked

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
_STEP = 500
"""Pairs between two checks."""


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
    rivals = [_best(units, *side, scores) for side in checked(sides)]
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
    for pair in checked(np.flatnonzero(asked).tolist(), _STEP):
        common = units.bag_of(int(unit[pair])) & units.bag_of(int(other[pair]))
        beyond = sorted(common - units.bag_of(int(rival[pair])))
        found[pair] = float(idf[beyond].sum()) < _MORE
    return found


def _best(units: Units, unit: Ints, other: Ints, scores: Floats) -> Ints:
    """For every pair the best pair of `unit` in the same other article."""
    ranked, first = order_in_groups(units.towards(unit, other), -scores, other)
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
    apart = apart_in_place(units, pairs.left, pairs.right)
    kept = np.ones(len(pairs), np.bool_)
    for unit, other in ((pairs.left, pairs.right), (pairs.right, pairs.left)):
        group = units.towards(unit, other)
        kept &= rank_in_groups(group, -scores.round(3), apart) < _PARTNERS
    return kept
