"""How alike two sentences are: what they share, how rare it is, in which order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Indel, LCSseq

from corpus.matching.units import Floats, Ints, Units
from corpus.matching.vocabulary import code

_STEP = 20_000


def score_pairs(
    units: Units,
    left: Ints,
    right: Ints,
    cosine: Floats,
    threshold: float,
    check: Callable[[], None] = lambda: None,
) -> Floats:
    """Score pairs of units, 0 to 1; what cannot reach the threshold gets 0."""
    scores = np.zeros(len(left), np.float32)
    bags = _bags(units)
    for start in range(0, len(left), _STEP):
        check()
        part = slice(start, start + _STEP)
        scores[part] = _score(
            units, bags, left[part], right[part], cosine[part], threshold
        )
    return scores


def _bags(units: Units) -> list[str]:
    letters = [code(number) for number in units.bag.tolist()]
    edges = units.ptr.tolist()
    return ["".join(letters[a:b]) for a, b in pairwise(edges)]


def _score(
    units: Units,
    bags: list[str],
    left: Ints,
    right: Ints,
    cosine: Floats,
    threshold: float,
) -> Floats:
    one: list[int] = left.tolist()
    two: list[int] = right.tolist()
    dice = process.cpdist(
        [bags[u] for u in one],
        [bags[u] for u in two],
        scorer=Indel.normalized_similarity,
        dtype=np.float32,
        workers=-1,
    )
    likely = 0.4 * cosine + 0.3 * dice
    open_ = np.flatnonzero(likely + 0.3 >= threshold)
    places: list[int] = open_.tolist()
    order = process.cpdist(
        [units.codes[one[k]] for k in places],
        [units.codes[two[k]] for k in places],
        scorer=LCSseq.normalized_similarity,
        dtype=np.float32,
        workers=-1,
    )
    scores = np.zeros(len(left), np.float32)
    scores[open_] = likely[open_] + 0.3 * order
    return np.where(scores >= threshold, scores, 0).astype(np.float32)
