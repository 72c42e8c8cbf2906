"""Which concepts two sentences both name, and where these stand in both."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from corpus.matching.candidates.holdings import Holdings
from corpus.matching.units import Ints, Units


class Common(NamedTuple):
    """Every concept that both units of a pair name, in order of the pairs."""

    pair: Ints
    """The number of the pair."""
    here: Ints
    """Its place in the `bag` of the units, for the smaller unit of the pair."""
    there: Ints
    """The same for the larger unit."""


def find_common(
    units: Units, held: Holdings, left: Ints, right: Ints, concepts: int
) -> Common:
    """What pairs of units share, looked for by what the smaller of the two holds.

    Args:
        units: The sentences.
        held: What each of them names.
        left: One side of the pairs.
        right: The other.
        concepts: How many there are.
    """
    sizes = units.sizes
    small = np.where(sizes[right] < sizes[left], right, left)
    counts = sizes[small]
    ends = np.cumsum(counts)
    here = np.arange(ends[-1] if len(ends) else 0)
    here += np.repeat(units.ptr[small] - ends + counts, counts)
    wanted = np.repeat((left + right - small) * concepts, counts)
    wanted += units.bag[here]
    found, there = held.find(wanted)
    pair = np.repeat(np.arange(len(left)), counts)[found]
    return Common(pair, here[found], there)
