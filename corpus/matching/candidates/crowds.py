"""Pairs of sentences that are too many to weigh: those alike that stand likest stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from corpus.matching.units import Bools, Floats, Ints, Units

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ALIKE = 200
"""Sentences of one article that one of another is weighed with; few have half of it."""


def is_crowded(units: Units) -> bool:
    """Whether an article has so many sentences that one may be like too many."""
    return bool(np.bincount(units.article).max(initial=0) > _ALIKE)


def find_nearby(units: Units, unit: Ints, other: Ints, likeness: Floats) -> Bools:
    """Which pairs are among those of `unit` that are likest in the other's article.

    Of many that are equal, as lines told again and again, those at the like place.

    Args:
        units: The sentences.
        unit: One side of the pairs.
        other: The other.
        likeness: Of the pairs.
    """
    group = units.towards(unit, other)
    ordered = np.sort(group)
    if not (ordered[_ALIKE:] == ordered[:-_ALIKE]).any():
        return np.ones(len(group), np.bool_)
    apart = apart_in_place(units, unit, other)
    return rank_in_groups(group, -likeness, apart) < _ALIKE


def thin_out(
    units: Units, left: Ints, right: Ints, likeness: Floats, most: int
) -> Bools:
    """Which pairs stay if no more than so many may: the likest of both their sentences.

    Of many that are equal, as what a site prints below every story, those at the like
    place, and of articles that follow each other.
    """
    if len(left) <= most:
        return np.ones(len(left), np.bool_)
    by = -likeness, apart_in_place(units, left, right), np.abs(left - right)
    worst = np.maximum(*(rank_in_groups(unit, *by) for unit in (left, right)))
    return worst < _lowest_rank(np.bincount(worst), most)


def thin_out_articles(units: Units, left: Ints, right: Ints, most: int) -> Bools:
    """Which pairs stay if no more than so many may: those of articles that share most.

    All pairs of two articles stay or none, so that no passage is torn. Of many articles
    that share as much, as copies do, those stay that follow each other.
    """
    if len(left) <= most:
        return np.ones(len(left), np.bool_)
    keys = units.article[left] * len(units.articles) + units.article[right]
    met, place, shared = np.unique(keys, return_inverse=True, return_counts=True)
    one, two = np.divmod(met, len(units.articles))
    by = -shared, np.abs(one - two)
    worst = np.maximum(*(rank_in_groups(article, *by) for article in (one, two)))
    return (worst < _lowest_rank(np.bincount(worst, shared), most))[place]


def _lowest_rank(counts: Ints, most: int) -> int:
    """The first rank that is too low to stay, of as many pairs as each rank has."""
    return max(1, int(np.searchsorted(np.cumsum(counts), most, "right")))


def apart_in_place(units: Units, left: Ints, right: Ints) -> Ints:
    """How many sentences further on in its article one of each pair stands."""
    starts = np.searchsorted(units.article, np.arange(len(units.articles)))
    place = np.arange(len(units)) - starts[units.article]
    return np.abs(place[left] - place[right])


def rank_in_groups(group: Ints, *by: NDArray[np.generic]) -> Ints:
    """The rank of each pair in its group, from 0 for the best.

    Args:
        group: Of every pair.
        by: What is least for the best of a group, the foremost reason first.
    """
    ranked, first = order_in_groups(group, *by)
    ranks = np.empty(len(ranked), np.int64)
    ranks[ranked] = np.arange(len(ranked)) - first
    return ranks


def order_in_groups(group: Ints, *by: NDArray[np.generic]) -> tuple[Ints, Ints]:
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
