"""What a sentence leaves to those beside it, and the other sentence names itself."""

from __future__ import annotations

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.rows import Rows, dot
from corpus.matching.units import Floats, Ints, Units


def context(units: Units, named: Rows, pairs: Pairs) -> Floats:
    """The log of the worth of what one names and the other has beside it, and one.

    Who is called he in one article is named in the other, and what one tells in two
    sentences stands in one of the other.

    Args:
        units: The sentences.
        named: What each of them names.
        pairs: Pairs of them.
    """
    beside = _beside(units, named, np.append(pairs.left, pairs.right))
    width = len(units.concepts)
    told = dot(beside, pairs.left, named, pairs.right, width)
    told += dot(beside, pairs.right, named, pairs.left, width)
    return np.log1p(told)


def _beside(units: Units, named: Rows, members: Ints) -> Rows:
    """What the sentences before and after each name, and it does not.

    Args:
        units: The sentences.
        named: What each of them names.
        members: Those whose rows are wanted; others are empty.
    """
    size, width = len(units), len(units.concepts)
    wanted = np.zeros(size, np.bool_)
    wanted[members] = True
    close = wanted.copy()
    close[1:] |= wanted[:-1]
    close[:-1] |= wanted[1:]
    place = np.flatnonzero(np.repeat(close, units.sizes))
    unit = np.repeat(np.arange(size), units.sizes)[place]
    own = unit * width + named.column[place]
    places, keys = place[wanted[unit]], own[wanted[unit]]
    known = len(places)
    for step in (-1, 1):
        near = (unit + step).clip(0, size - 1)
        inside = wanted[near] & (near != unit)
        inside &= units.article[near] == units.article[unit]
        keys = np.append(keys, own[inside] + step * width)
        places = np.append(places, place[inside])
    keys, first = np.unique(keys, return_index=True)
    # What a sentence names itself comes first of its like.
    beside = first >= known
    keys, places = keys[beside], places[first[beside]]
    held = np.bincount(keys // width, minlength=size)
    ptr = np.concatenate([[0], np.cumsum(held)])
    return Rows(ptr, keys % width, named.worth[places])
