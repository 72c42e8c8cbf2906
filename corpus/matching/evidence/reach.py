"""Which pairs matter, when so much is asked of a link that few can come to it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.units import Bools, Floats, Units

_MOST_TOLD = {"lead": 1, "behind": 5, "diagonal": 1, "further": 1, "split": 1}
"""What the surroundings of a pair tell of it, at most."""
_ROUNDING = 0.01
_PLACES = 1 << 22
"""Numbers that stand for two articles each; of more, some share a number."""


def within_reach(
    units: Units,
    pairs: Pairs,
    scores: Floats,
    learned: Mapping[str, float],
    least: float,
) -> Bools:
    """Which pairs stand between two articles that may have a link at all.

    A pair is weighed beside the others of its two articles, whatever these come to,
    and beside no others: where none can be a link, none needs to be looked at.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        scores: The log odds of the pairs by what they share, or the most they can be.
        learned: What each kind of evidence counts.
        least: The log odds that are asked of pairs when their surroundings are known.
    """
    size = len(units.articles)
    home = (units.article[pairs.left] * size + units.article[pairs.right]) % _PLACES
    others = np.bincount(home)[home] - 1
    gained = sum(abs(learned[name]) * most for name, most in _MOST_TOLD.items())
    gained += learned["offset"] + learned["company"] * np.log1p(others)
    likely = learned["alone"] * scores + gained >= least - _ROUNDING
    reached = np.zeros(_PLACES, np.bool_)
    reached[home[likely]] = True
    return reached[home]
