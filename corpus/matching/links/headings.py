"""Links of short headings, which share a word or two with what they stand over."""

from __future__ import annotations

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.units import Bools, Ints, Units

# Concepts of a heading that says too little to be a statement.
_SHORT = 3
_ENDS_OF_STATEMENTS = tuple('.!…"”’»')


def find_short_headings(units: Units, pairs: Pairs) -> Bools:
    """Which pairs have a short heading that the other side does not hold whole.

    Args:
        units: The sentences.
        pairs: Pairs of them.
    """
    found = np.zeros(len(pairs), np.bool_)
    for side in (pairs.left, pairs.right):
        short = (units.sizes[side] <= _SHORT) & (pairs.shared < units.sizes[side])
        found[short] |= _are_headings(units, side[short])
    return found


def _are_headings(units: Units, members: Ints) -> Bools:
    return np.array([_is_heading(units, unit) for unit in members.tolist()], np.bool_)


def _is_heading(units: Units, unit: int) -> bool:
    """Whether a unit has a line of its own, and does not end as a statement does."""
    text = units.articles[int(units.article[unit])].text
    start, end = int(units.start[unit]), int(units.end[unit])
    alone = text[start - 1 : start] in ("", "\n") and text[end : end + 1] in ("", "\n")
    return alone and not text[start:end].rstrip().endswith(_ENDS_OF_STATEMENTS)
