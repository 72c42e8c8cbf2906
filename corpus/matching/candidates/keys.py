"""Keys by which sentences meet: every two of the rarest concepts that each names."""

from __future__ import annotations

import numpy as np

from corpus.matching.units import Bools, Floats, Ints, Units, among
from corpus.stopping import checked, checkpoint

BITS = 21
"""Of a unit's or concept's number: one and two of them fit into 64 bits with a sign."""
_UNITS = 8_192
"""Units between two checks."""


def find_keys(
    units: Units, idf: Floats, rarest: int, fresh: Bools | None, *, alone: bool
) -> Ints:
    """Every two of the rarest concepts of each unit, with the unit, as one number.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        rarest: How many concepts of each unit are paired.
        fresh: Which units have joined a set; only the keys that those have then.
        alone: Whether units that name one concept only have that one twice. Of
            thousands of articles, half may end in one and the same word.

    Returns:
        The keys, in order.
    """
    # 0 is the rarest; ties go by concept, so that equal sentences keep equal ones.
    rarity = np.argsort(np.argsort(-idf, kind="stable"))
    bag = rarity[units.bag]
    if fresh is None:
        starts = checked(range(0, len(units), _UNITS))
        parts = (np.arange(at, min(at + _UNITS, len(units))) for at in starts)
        keys = [_pair(*_rank(units, bag, rarest, part), alone) for part in parts]
        checkpoint()
        return np.sort(np.concatenate([np.zeros(0, np.int64), *keys]))
    unit, rank, concept = _rank(units, bag, rarest, np.flatnonzero(fresh))
    wanted = np.zeros(len(idf), np.bool_)
    wanted[concept] = True
    hits = np.concatenate([[0], np.cumsum(wanted[bag])])[units.ptr]
    near = np.flatnonzero(~fresh & (np.diff(hits) >= units.sizes.clip(max=2)))
    own = _pair(unit, rank, concept, alone)
    keys = np.concatenate([own, _pair(*_rank(units, bag, rarest, near), alone)])
    return np.sort(keys[among(keys >> BITS, own >> BITS)])


def _rank(
    units: Units, bag: Ints, rarest: int, chosen: Ints
) -> tuple[Ints, Ints, Ints]:
    """The rarest concepts of the chosen units: whose, how rare from 0 on, which.

    Args:
        units: The sentences.
        bag: Their concepts as in `Units.bag`, each by its rarity.
        rarest: How many of each are wanted.
        chosen: Some of the units, ascending.
    """
    sizes = units.sizes[chosen]
    begins = np.cumsum(sizes) - sizes
    at = np.arange(sizes.sum())
    unit = np.repeat(chosen, sizes)
    own = bag[at + np.repeat(units.ptr[chosen] - begins, sizes)]
    ranked = np.sort(unit << BITS | own) & ((1 << BITS) - 1)
    rank = at - np.repeat(begins, sizes)
    kept = rank < rarest
    return unit[kept], rank[kept], ranked[kept]


def _pair(unit: Ints, rank: Ints, concept: Ints, alone: bool) -> Ints:
    """Every two concepts of a unit and the unit, as one number, in no order."""
    keys = [np.zeros(0, np.int64)]
    if alone:
        one = np.flatnonzero((rank == 0) & (np.append(rank[1:], 0) == 0))
        keys.append((concept[one] << BITS | concept[one]) << BITS | unit[one])
    for apart in range(1, int(rank.max(initial=0)) + 1):
        here = np.flatnonzero(rank >= apart)
        both = concept[here - apart] << BITS | concept[here]
        keys.append(both << BITS | unit[here])
    return np.concatenate(keys)
