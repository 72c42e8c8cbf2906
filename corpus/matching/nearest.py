"""What comes nearest to a passage in other articles, though too far off for a match."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from corpus.matching.candidates.find import find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.links.find import grade, least_score, weigh_pairs
from corpus.matching.rarity import Weights
from corpus.matching.units import Bools, Floats, Units
from corpus.texts import Passage

# How far below what a match needs, in log odds, two sentences are still near.
_BELOW = 2.0
_MOST = 6


@dataclass(frozen=True, slots=True)
class Nearest:
    """The sentence of another article that comes nearest to one of a passage."""

    here: Passage
    """The sentence of the passage."""
    there: Passage
    score: float
    """As that of a match, 0 to 100; mostly less than any match has."""


def find_nearest(
    units: Units, weights: Weights, passage: Passage, without: Collection[str] = ()
) -> tuple[Nearest, ...]:
    """What comes nearest to a passage, one sentence of an article, the best first.

    Weighed as links are, and not asked as much of; what would make a link doubtful
    otherwise is not looked at.

    Args:
        units: The sentences of all articles.
        weights: Of their words.
        passage: Of one of the articles.
        without: Ids of articles in which nothing is looked for.
    """
    own = _units_of(units, passage)
    if not own.any():
        return ()
    pairs, scores = _near(units, weights, units.article == units.article[own][0])
    ours = own[pairs.left]
    wanted = ours | own[pairs.right]
    here = np.where(ours, pairs.left, pairs.right)[wanted]
    there = np.where(ours, pairs.right, pairs.left)[wanted]
    grades = grade(scores[wanted])
    best: dict[str, Nearest] = {}
    for pair in np.lexsort((here, there, -grades)).tolist():
        one, two = (units.passage(int(side[pair])) for side in (here, there))
        found = Nearest(one, two, round(100 * float(grades[pair]), 1))
        if two.article not in without:
            best.setdefault(two.article, found)
    return tuple(best.values())[:_MOST]


def _near(units: Units, weights: Weights, fresh: Bools) -> tuple[Pairs, Floats]:
    """The pairs of an article that are near, and their log odds."""
    candidates = find_candidates(units, weights.idf, size=weights.units, fresh=fresh)
    least = least_score(weights.articles) - _BELOW
    return weigh_pairs(units, weights, candidates, least)


def _units_of(units: Units, passage: Passage) -> Bools:
    """Which sentences lie in a passage, whole or in part."""
    ids = [article.id for article in units.articles]
    at = ids.index(passage.article) if passage.article in ids else -1
    inside = (units.start < passage.end) & (units.end > passage.start)
    return inside & (units.article == at)
