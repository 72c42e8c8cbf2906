"""Links: pairs of sentences of different articles that say the same."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from corpus.matching.candidates import find_candidates
from corpus.matching.scoring import score_pairs
from corpus.matching.units import Floats, Ints, Units
from corpus.matching.weights import weigh_words

_THRESHOLD = 0.32
_RIVAL = 0.4

Link = tuple[int, int, float]
"""Two unit numbers, the first of the earlier article, and their score, 0 to 1."""


def find_links(units: Units, check: Callable[[], None] = lambda: None) -> list[Link]:
    """Link the sentences of a set of articles, in order of the first and second.

    A link is dropped if one of its sentences has a far better partner in the
    other's article.
    """
    idf = weigh_words(units)
    left, right, cosine = find_candidates(units, idf, check)
    score = score_pairs(units, left, right, cosine, _THRESHOLD, check)
    best = np.maximum(
        _best(units, left, right, score), _best(units, right, left, score)
    )
    kept = (score > 0) & (score >= _RIVAL * best)
    return list(
        zip(
            left[kept].tolist(), right[kept].tolist(), score[kept].tolist(), strict=True
        )
    )


def _best(units: Units, unit: Ints, other: Ints, score: Floats) -> Floats:
    """The best score of each pair's `unit` with any sentence of `other`'s article."""
    keys = unit * len(units.articles) + units.article[other]
    _, place = np.unique(keys, return_inverse=True)
    best = np.zeros(len(score), np.float32)
    np.maximum.at(best, place, score)
    return best[place]
