"""Links: pairs of sentences of different articles that say the same."""

from __future__ import annotations

import math

import numpy as np

from corpus.matching.candidates.crowds import thin_out_articles
from corpus.matching.candidates.find import find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.rows import tell_worth
from corpus.matching.evidence.scoring import (
    MOST_GAINED,
    score_pairs,
    weigh_closely,
    weigh_surroundings,
)
from corpus.matching.links.attribution import find_other_statements
from corpus.matching.links.beside import find_beside
from corpus.matching.links.headings import find_short_headings
from corpus.matching.links.namesakes import find_namesakes
from corpus.matching.links.rivals import find_echoes, find_foremost
from corpus.matching.rarity import Weights, weigh
from corpus.matching.units import Bools, Floats, Units
from corpus.stopping import checkpoint

# Least log odds. Two articles show little of what is common talk about their event;
# in a large set, a true link is rare among the many pairs compared, and most of the
# articles that share words tell of other events, oftener than those learned from.
_OF_TWO = 0.25
_OF_MORE = -1.7
_MANY = 30
_GROWTH = 1.6
_SPREAD = 3.0
_MOST = 500_000
"""Links of a set; there are more where hundreds of articles all have the same lines."""

Link = tuple[int, int, float]
"""Two unit numbers, the first of the earlier article, and their score, 0 to 1."""


def find_links(
    units: Units,
    *,
    weights: Weights | None = None,
    fresh: Bools | None = None,
) -> list[Link]:
    """Link the sentences of a set of articles, in order of the first and second.

    Args:
        units: The sentences.
        weights: Those to use; those of the set, if not given.
        fresh: Which units have joined a set linked before, all of an article or
            none; only their links are looked for then.
    """
    weights = weights or weigh(units)
    idf = weights.idf
    candidates = find_candidates(units, idf, size=weights.units, fresh=fresh)
    least = least_score(weights.articles)
    pairs, scores = weigh_pairs(units, weights, candidates, least)
    kept = ~find_namesakes(units, pairs, scores)
    kept &= ~find_other_statements(units, pairs, scores)
    kept &= ~find_short_headings(units, pairs)
    return pick_links(units, idf, pairs.where(kept), scores[kept])


def weigh_pairs(
    units: Units, weights: Weights, pairs: Pairs, least: float
) -> tuple[Pairs, Floats]:
    """Weigh pairs by all that speaks for them.

    Args:
        units: The sentences.
        weights: Of their words.
        pairs: Pairs of them, all that the set has of their sentences.
        least: The log odds that are asked of them.

    Returns:
        The pairs that come to as much, and their log odds.
    """
    asked = least - MOST_GAINED
    named = tell_worth(units, weights.idf, np.append(pairs.left, pairs.right))
    pairs, scores = score_pairs(units, weights, named, pairs, asked=asked)
    if not len(pairs):
        return pairs, scores
    scores = weigh_surroundings(units, weights, pairs, scores)
    checkpoint()
    near = scores >= asked
    pairs = pairs.where(near)
    scores = weigh_closely(units, weights, named, pairs, scores[near])
    kept = scores >= least
    return pairs.where(kept), scores[kept]


def grade(scores: Floats) -> Floats:
    """Log odds as scores of links, 0 to 1."""
    return (1 / (1 + np.exp(-scores / _SPREAD))).astype(np.float32)


def ungrade(grades: Floats) -> Floats:
    """Scores of links, 0 to 1, as log odds."""
    odds = grades.clip(1e-6, 1 - 1e-6)
    return (_SPREAD * np.log(odds / (1 - odds))).astype(np.float32)


def least_score(articles: int) -> float:
    """The log odds a link needs in a set of so many articles."""
    if articles <= 2:
        return _OF_TWO
    return _OF_MORE + _GROWTH * max(0.0, math.log(articles / _MANY))


def pick_links(units: Units, idf: Floats, pairs: Pairs, scores: Floats) -> list[Link]:
    """The pairs that stand beside their rivals, in order of the first and second.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        pairs: Pairs of them that are likely enough.
        scores: Their log odds.
    """
    kept = ~find_echoes(units, idf, pairs, scores)
    kept &= find_foremost(units, pairs, scores)
    pairs, scores = pairs.where(kept), scores[kept]
    told = thin_out_articles(units, pairs.left, pairs.right, _MOST)
    pairs, scores = pairs.where(told), scores[told]
    found = pairs.left, pairs.right, grade(scores)
    links: list[Link] = []
    for some in (found, find_beside(units, pairs.left, pairs.right)):
        links.extend(zip(*(column.tolist() for column in some), strict=True))
    return sorted(links)
