"""Rows of worth, one for each sentence, most of whose columns are empty."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from corpus.matching.units import Floats, Ints, Units
from corpus.stopping import checked

_STEP = 20_000
"""Pairs between two checks."""


class Rows(NamedTuple):
    """What some sentences hold; `ptr` as in `Units`."""

    ptr: Ints
    column: Ints
    """Ascending within a row, each once."""
    worth: Floats


def dot(one: Rows, left: Ints, two: Rows, right: Ints, width: int) -> Floats:
    """The sums of the products of what rows both hold.

    Args:
        one: Some rows.
        left: Those to be multiplied with one of the others each.
        two: The others.
        right: Of them as many as of the first.
        width: How many columns there are.
    """
    sizes = np.diff(two.ptr)
    held = np.repeat(np.arange(len(sizes)) * width, sizes) + two.column
    sums = np.zeros(len(left), np.float32)
    for start in checked(range(0, len(left) if len(held) else 0, _STEP)):
        part = slice(start, start + _STEP)
        begins = one.ptr[left[part]]
        counts = one.ptr[left[part] + 1] - begins
        ends = np.cumsum(counts)
        here = np.arange(ends[-1]) + np.repeat(begins - ends + counts, counts)
        wanted = np.repeat(right[part] * width, counts) + one.column[here]
        there = np.searchsorted(held, wanted).clip(max=len(held) - 1)
        hit = held[there] == wanted
        both = one.worth[here[hit]] * two.worth[there[hit]]
        pair = np.repeat(np.arange(len(counts)), counts)[hit]
        sums[part] = np.bincount(pair, both, len(counts))
    return sums


def tell_worth(units: Units, idf: Floats, members: Ints | None = None) -> Rows:
    """What each sentence names: the root of its idf over how often its article does.

    What an article names in every sentence tells nothing of one of them, however
    rare it is elsewhere.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        members: Sentences of all articles that are asked for, if not of every one;
            what others name is worth nothing then.
    """
    asked = np.full(len(units.articles), members is None)
    if members is not None:
        asked[units.article[members]] = True
    owner = np.repeat(units.article, units.sizes)
    kept = asked[owner]
    bag = units.bag[kept]
    homes = owner[kept] * len(idf) + bag
    _, home, often = np.unique(homes, return_inverse=True, return_counts=True)
    worth = np.zeros(len(kept), np.float32)
    worth[kept] = np.sqrt(idf[bag] / often[home])
    return Rows(units.ptr, units.bag, worth)
