"""What stands around two sentences: their rivals, neighbours and companions."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.units import Floats, Ints, Units
from corpus.stopping import checked, checkpoint


def lead(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """How far each pair is ahead of the best rival of either unit, -1 to 1."""
    rivals = np.maximum(
        _rival(units, pairs.left, pairs.right, odds),
        _rival(units, pairs.right, pairs.left, odds),
    )
    return odds - rivals


def _rival(units: Units, unit: Ints, other: Ints, odds: Floats) -> Floats:
    """The best odds of `unit` with another sentence of `other`'s article."""
    keys = units.towards(unit, other)
    ranked = np.argsort(keys, kind="stable")
    checkpoint()
    keys, odds = keys[ranked], odds[ranked]
    first = np.concatenate([[True], keys[1:] != keys[:-1]])[: len(keys)]
    group, starts = np.cumsum(first) - 1, np.flatnonzero(first)
    best = np.maximum.reduceat(odds, starts)
    isbest = odds == best[group]
    second = np.maximum.reduceat(np.where(isbest, np.float32(0), odds), starts)
    tied = np.add.reduceat(isbest, starts, dtype=np.int64) > 1
    second[tied] = best[tied]
    rival = np.empty(len(odds), np.float32)
    rival[ranked] = np.where(isbest, second[group], best[group])
    return rival


def diagonal(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """The better odds of the sentences before, and of those after, both units."""
    return _best_beside(units, pairs, odds, ((-1, -1), (1, 1)))


def further(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """The best odds of the sentences before, or after, both units with one left out.

    Each of two articles may tell something in between that the other does not.
    """
    steps = ((-2, -2), (-2, -1), (-1, -2), (1, 2), (2, 1), (2, 2))
    return _best_beside(units, pairs, odds, steps)


def split(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """The best odds of either unit with a sentence beside the other.

    What one article tells in one sentence, the other may tell in two.
    """
    return _best_beside(units, pairs, odds, ((0, -1), (0, 1), (-1, 0), (1, 0)))


def _best_beside(
    units: Units, pairs: Pairs, odds: Floats, steps: Iterable[tuple[int, int]]
) -> Floats:
    """The best odds of the pairs that stand so far from each, left and right."""
    size = len(units)
    keys = pairs.left * size + pairs.right
    ranked = np.argsort(keys)
    found = np.zeros(len(pairs), np.float32)
    for one, two in checked(steps):
        left, right = pairs.left + one, pairs.right + two
        inside = (left >= 0) & (left < size) & (right >= 0) & (right < size)
        for here, unit in ((left, pairs.left), (right, pairs.right)):
            inside &= units.article[here.clip(0, size - 1)] == units.article[unit]
        wanted = keys + one * size + two
        place = np.searchsorted(keys, wanted, sorter=ranked).clip(max=len(keys) - 1)
        there = ranked[place] if len(keys) else place
        hit = inside & (keys[there] == wanted)
        found = np.maximum(found, np.where(hit, odds[there], 0))
    return found


def company(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """The log of how many other links the articles of each pair have, and one.

    Counted by their odds; of each sentence of the left article, its best.
    """
    size = len(units.articles)
    _, first, one = np.unique(
        units.towards(pairs.left, pairs.right),
        return_index=True,
        return_inverse=True,
    )
    checkpoint()
    best = np.zeros(len(first), np.float32)
    np.maximum.at(best, one, odds)
    homes = units.article[pairs.left[first]] * size + units.article[pairs.right[first]]
    _, home = np.unique(homes, return_inverse=True)
    others = np.bincount(home, best)[home] - best
    return np.log1p(others.clip(0))[one].astype(np.float32)
