"""What two sentences share, as evidence that they say the same."""

from __future__ import annotations

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import LCSseq

from corpus.matching.candidates.common import find_common
from corpus.matching.candidates.holdings import Holdings
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.rows import Rows
from corpus.matching.units import Bools, Floats, Units
from corpus.stopping import checked

_STEP = 10_000
# Share of the words of a sentence, in their order, with which it stands in another, and
# how many they must be.
_STANDS = 0.85
_AT_LEAST = 8


def tell_shared(
    units: Units, idf: Floats, named: Rows, pairs: Pairs
) -> dict[str, Floats]:
    """All that pairs share but the order of their words, by the names of the table.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        named: What each sentence names.
        pairs: Pairs of the sentences.
    """
    return tell_at_once(units, idf, pairs) | tell_particular(units, named, pairs)


def tell_at_once(units: Units, idf: Floats, pairs: Pairs) -> dict[str, Floats]:
    """As `tell_shared`, for which nothing needs to be looked up."""
    return {
        "cosine": pairs.cosine,
        "dice": dice(units, pairs),
        "mass": np.log1p(pairs.mass),
        "contained": contained(units, idf, pairs),
        "quoted": quotation(units, pairs),
    }


def tell_particular(units: Units, named: Rows, pairs: Pairs) -> dict[str, Floats]:
    """As `tell_shared`, the rest: what is not told all over both articles."""
    particular, numbers = weigh_particular(units, named, pairs)
    return {"particular": np.log1p(particular), "numbers": np.log1p(numbers)}


def most_particular(units: Units, idf: Floats, pairs: Pairs) -> dict[str, Floats]:
    """The most that `tell_particular` can be, were all of it told but once."""
    whole = _sums(units, idf * _numeric(units))
    numbers = np.minimum(whole[pairs.left], whole[pairs.right])
    return {"particular": np.log1p(pairs.mass), "numbers": np.log1p(numbers)}


def dice(units: Units, pairs: Pairs) -> Floats:
    """Share of the concepts of two units that both name, 0 to 1."""
    sizes = units.sizes[pairs.left] + units.sizes[pairs.right]
    return (2 * pairs.shared / sizes.clip(1)).astype(np.float32)


def contained(units: Units, idf: Floats, pairs: Pairs) -> Floats:
    """Share of the idf of the lighter unit that the other names too, 0 to 1."""
    whole = _sums(units, idf)
    lighter = np.minimum(whole[pairs.left], whole[pairs.right])
    return (pairs.mass / lighter.clip(0.1)).astype(np.float32)


def _sums(units: Units, worth: Floats) -> Floats:
    """What the concepts of each unit are worth together."""
    sums = np.concatenate([[0.0], np.cumsum(worth[units.bag].astype(np.float64))])
    return np.diff(sums[units.ptr])


def _numeric(units: Units) -> Bools:
    """Which concepts are numbers."""
    return np.array([name[:1].isdigit() for name in units.concepts], np.bool_)


def weigh_particular(units: Units, named: Rows, pairs: Pairs) -> tuple[Floats, Floats]:
    """Sums of the idf of what pairs share, over how often both articles name it.

    The first sum is of all concepts, the second of numbers.
    """
    size, worth = len(units.concepts), named.worth
    held = Holdings(units, size)
    numeric = _numeric(units)
    sums = np.zeros((2, len(pairs)), np.float32)
    for start in checked(range(0, len(pairs), _STEP)):
        part = slice(start, start + _STEP)
        left, right = pairs.left[part], pairs.right[part]
        common = find_common(units, held, left, right, size)
        both = worth[common.here] * worth[common.there]
        sums[0, part] = np.bincount(common.pair, both, len(left))
        both *= numeric[units.bag[common.here]]
        sums[1, part] = np.bincount(common.pair, both, len(left))
    return sums[0], sums[1]


def quotation(units: Units, pairs: Pairs) -> Floats:
    """1 where both units quote, -1 where one does, 0 where none does."""
    one, two = units.quoted[pairs.left], units.quoted[pairs.right]
    return (one & two).astype(np.float32) - (one ^ two).astype(np.float32)


def likest(units: Units, pairs: Pairs) -> Floats:
    """The most that `order` can be of pairs that share as many concepts, 0 to 1.

    Of each unit at least one word is left over for every concept that the other lacks.
    """
    lengths = np.fromiter(map(len, units.codes), np.int64, len(units))
    common = lengths - units.sizes
    left, right = pairs.left, pairs.right
    most = np.minimum(common[left], common[right]) + pairs.shared
    longer = np.maximum(lengths[left], lengths[right]).clip(1)
    return (most / longer).astype(np.float32)


def order(units: Units, pairs: Pairs) -> Floats:
    """Longest common sequence of words, as a share of the longer unit, 0 to 1."""
    found = np.zeros(len(pairs), np.float32)
    for start in checked(range(0, len(pairs), _STEP)):
        part = slice(start, start + _STEP)
        found[part] = process.cpdist(
            units.coded(pairs.left[part]),
            units.coded(pairs.right[part]),
            scorer=LCSseq.normalized_similarity,
            dtype=np.float32,
            workers=-1,
        )
    return found


def stands(units: Units, pairs: Pairs) -> Bools:
    """In which pairs one sentence stands nearly word for word in the other."""
    sizes = np.fromiter(map(len, units.codes), np.int64, len(units))
    common = process.cpdist(
        units.coded(pairs.left), units.coded(pairs.right), scorer=LCSseq.similarity
    )
    shorter = np.minimum(sizes[pairs.left], sizes[pairs.right])
    return common >= np.maximum(_AT_LEAST, _STANDS * shorter)
