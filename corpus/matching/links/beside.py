"""Short sentences beside linked ones: too few words to be found, but the same ones."""

from __future__ import annotations

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import LCSseq

from corpus.matching.units import Floats, Ints, Units, among

# Longest common sequence of words, as a share of the longer sentence: between two
# links that follow each other, and beside one.
_BETWEEN = 0.35
_BESIDE = 0.5


def find_beside(units: Units, left: Ints, right: Ints) -> tuple[Ints, Ints, Floats]:
    """Pairs of sentences next to linked ones, on both sides, that go on alike.

    Two accounts that tell one thing after another hardly tell something else in like
    words in between. Neither sentence may be linked to the other article.

    Args:
        units: The sentences.
        left: One side of the links.
        right: The other.

    Returns:
        Both sides of the pairs, and how alike they are, 0 to 1.
    """
    one, two, near = _neighbours(units, left, right)
    taken = among(units.towards(one, two), units.towards(left, right))
    taken |= among(units.towards(two, one), units.towards(right, left))
    one, two, near = one[~taken], two[~taken], near[~taken]
    alike = process.cpdist(
        units.coded(one),
        units.coded(two),
        scorer=LCSseq.normalized_similarity,
        dtype=np.float32,
    )
    kept = alike >= np.where(near > 1, _BETWEEN, _BESIDE)
    return one[kept], two[kept], alike[kept]


def _neighbours(units: Units, left: Ints, right: Ints) -> tuple[Ints, Ints, Ints]:
    """The pairs before and after links, and beside how many links each stands."""
    size = len(units)
    keys: list[Ints] = []
    for step in (-1, 1):
        one, two = left + step, right + step
        inside = (one >= 0) & (two < size)
        inside &= units.article[one.clip(0)] == units.article[left]
        inside &= units.article[two.clip(0, size - 1)] == units.article[right]
        keys.append((one * size + two)[inside])
    found, near = np.unique(np.concatenate(keys), return_counts=True)
    return found // size, found % size, near
