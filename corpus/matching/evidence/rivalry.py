"""How likely two sentences are beside others that share the same with one of them."""

from __future__ import annotations

import numpy as np

from corpus.matching.candidates.common import find_common
from corpus.matching.candidates.holdings import Holdings
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.sharing import stands
from corpus.matching.units import Floats, Ints, Units
from corpus.stopping import checked, checkpoint

# Log odds beyond which it does not matter how much further a pair is.
_FARTHEST_AHEAD = -3.0
_FARTHEST_BEHIND = 5.0


def behind(units: Units, idf: Floats, pairs: Pairs, scores: Floats) -> Floats:
    """By what log odds the best rival of either unit is before each pair, -4 to 8.

    A rival that is before counts by its share of what the pair has in common: what
    one article tells in two sentences and the other in one is no rival of itself. What
    stands word for word in a longer sentence has none, whatever else that tells.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        pairs: Pairs of them.
        scores: Their log odds.
    """
    held = Holdings(units, len(idf))
    common = find_common(units, held, pairs.left, pairs.right, len(idf))
    checkpoint()
    concept = units.bag[common.here]
    worth = idf[concept].astype(np.float64)
    whole = np.bincount(common.pair, worth, len(pairs)).clip(0.1)
    whole[stands(units, pairs)] = np.inf
    found = np.full(len(pairs), _FARTHEST_AHEAD)
    sides = (pairs.left, pairs.right), (pairs.right, pairs.left)
    for unit, other in checked(sides):
        rival = _find_rivals(units.towards(unit, other), scores)
        checkpoint()
        far = np.where(rival < 0, -np.inf, scores[rival] - scores)
        far = far.clip(_FARTHEST_AHEAD, _FARTHEST_BEHIND)
        same, _ = held.find(other[rival][common.pair] * len(idf) + concept)
        share = np.bincount(common.pair[same], worth[same], len(pairs)) / whole
        found = np.maximum(found, np.where(far > 0, far * share, far))
    return found.astype(np.float32)


def _find_rivals(keys: Ints, scores: Floats) -> Ints:
    """For each pair the best other one with the same key, -1 if there is none."""
    ranked = np.lexsort((-scores, keys))
    ordered = keys[ranked]
    first = np.searchsorted(ordered, ordered)
    isbest = first == np.arange(len(keys))
    second = (first + 1).clip(max=len(keys) - 1)
    alone = isbest & ((second == first) | (ordered[second] != ordered))
    rivals = np.empty(len(keys), np.int64)
    rivals[ranked] = np.where(alone, -1, ranked[np.where(isbest, second, first)])
    return rivals
