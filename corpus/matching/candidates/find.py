"""Pairs of sentences worth scoring: they share concepts that few sentences name."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from corpus.matching.candidates.common import find_common
from corpus.matching.candidates.crowds import find_nearby, is_crowded, thin_out
from corpus.matching.candidates.holdings import Holdings
from corpus.matching.candidates.keys import BITS, find_keys
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.rarity import word_norms
from corpus.matching.units import Bools, Floats, Ints, Units
from corpus.stopping import checkpoint

# How many of its rarest concepts a unit meets others by, in large and small sets.
_RAREST = 7
_RAREST_OF_FEW = 24
_FEW = 2_000
# Bounds of the work: keys, meetings, pairs in all; meetings in a block, the arrays of
# which are small enough that memory once had is used again.
_KEYS = 1_000_000
_MEETINGS = 12_000_000
_PAIRS = 1_500_000
_STEP = 10_000
# Words of a sentence that may match though it names but one concept.
_LEAST_WORDS = 4
_LEAST_COSINE = 0.2
_LEAST_COSINE_OF_FEW = 0.08

_NONE, _BARE = np.zeros(0, np.int64), np.zeros(0, np.float32)
_NO_PAIRS = Pairs(_NONE, _NONE, _NONE, _BARE, _BARE)


class _Postings(NamedTuple):
    """Which units hold each key, by key and then unit."""

    unit: Ints
    later: Ints
    """How many units after this one hold the same key."""


def find_candidates(
    units: Units,
    idf: Floats,
    *,
    size: int | None = None,
    fresh: Bools | None = None,
) -> Pairs:
    """Pairs of units of different articles that share what few units name.

    Two units meet if they share two of the rarest concepts of each: of all in a
    small set, of fewer the larger the set is. What else they share is counted
    afterwards. In a small set two also meet that name one and the same concept only,
    if they say it in the same words. Works in blocks, so that memory stays bounded.

    Args:
        units: The sentences.
        idf: The worth of every concept.
        size: Of as many units as this the set counts, if not of those it has.
        fresh: Which units have joined the set; only their pairs are wanted then.

    Source:
        Chaudhuri, Ganti, Kaushik, A primitive operator for similarity joins in
        data cleaning, 2006, for joining on a prefix of rare words.
    """
    size = len(units) if size is None else size
    few = size <= _FEW
    rarest = _RAREST_OF_FEW if few else _rarest(size)
    keys = find_keys(units, idf, rarest, fresh, alone=few)
    checkpoint()
    postings = _post(keys, fresh)
    checkpoint()
    sharing = _Sharing(units, idf)
    crowded = is_crowded(units)
    parts = [_NO_PAIRS]
    for block in _blocks(postings):
        pairs = sharing.counted(*_meet(units, postings, block, fresh))
        pairs = _worth_weighing(units, pairs, few=few)
        if crowded:
            near = find_nearby(units, pairs.left, pairs.right, pairs.cosine)
            pairs = pairs.where(near)
        parts.append(pairs)
        if sum(map(len, parts[1:])) > _PAIRS:
            parts = [_thinned(units, Pairs.together(parts))]
    found = Pairs.together(parts)
    if crowded:
        near = find_nearby(units, found.right, found.left, found.cosine)
        found = found.where(near)
    return _thinned(units, found)


def _worth_weighing(units: Units, pairs: Pairs, *, few: bool) -> Pairs:
    """Pairs that share more than one concept, or in a small set the same words."""
    least = _LEAST_COSINE_OF_FEW if few else _LEAST_COSINE
    same = _find_same(units, pairs) if few else False
    return pairs.where((pairs.cosine > least) & ((pairs.shared > 1) | same))


def _thinned(units: Units, pairs: Pairs) -> Pairs:
    """As many pairs as can be weighed."""
    return pairs.where(thin_out(units, pairs.left, pairs.right, pairs.cosine, _PAIRS))


def _find_same(units: Units, pairs: Pairs) -> Bools:
    """Which pairs name one concept only, in the same words."""
    same = pairs.shared == 1
    for pair in np.flatnonzero(same).tolist():
        one = units.codes[int(pairs.left[pair])]
        two = units.codes[int(pairs.right[pair])]
        same[pair] = one == two and len(one) >= _LEAST_WORDS
    return same


def _rarest(size: int) -> int:
    wished = math.isqrt(2 * _KEYS // max(1, size))
    return min(max(wished, _RAREST), _RAREST_OF_FEW)


def _post(keys: Ints, fresh: Bools | None) -> _Postings:
    """Postings of the keys that units share, but for the commonest of all."""
    unit, keys = keys & ((1 << BITS) - 1), keys >> BITS
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])[: len(keys)])
    found = np.diff(np.append(first, len(keys)))
    work = found * (found - 1) / 2
    if fresh is not None and len(first):
        work = found * np.add.reduceat(fresh[unit], first, dtype=np.int64)
    meetings = np.cumsum(np.bincount(found, work, 1))
    most = np.searchsorted(meetings, _MEETINGS, "right")
    kept = (found >= 2) & (found < most)
    last = np.repeat(np.cumsum(found[kept]), found[kept])
    return _Postings(unit[np.repeat(kept, found)], last - np.arange(len(last)) - 1)


def _blocks(postings: _Postings) -> Iterator[Ints]:
    """Places of whole units, so many that no block holds too many meetings."""
    useful = np.flatnonzero(postings.later)
    useful = useful[np.argsort(postings.unit[useful], kind="stable")]
    unit = postings.unit[useful]
    work = np.cumsum(postings.later[useful])
    start = 0
    while start < len(unit):
        checkpoint()
        done = int(work[start - 1]) if start else 0
        full = int(np.searchsorted(work, done + _STEP, "right"))
        stop = len(unit)
        if full < len(unit):
            edge = int(np.searchsorted(unit, int(unit[full])))
            after = int(np.searchsorted(unit, int(unit[start]), "right"))
            stop = max(edge, after)
        yield useful[start:stop]
        start = stop


def _meet(
    units: Units, postings: _Postings, block: Ints, fresh: Bools | None
) -> tuple[Ints, Ints]:
    """Each place of the block with all later places of its key; every pair once."""
    counts = postings.later[block]
    begins = np.cumsum(counts) - counts
    partner = np.arange(counts.sum()) - np.repeat(begins - block - 1, counts)
    keys = np.repeat(postings.unit[block], counts) << BITS | postings.unit[partner]
    keys.sort()
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])]
    left, right = keys >> BITS, keys & ((1 << BITS) - 1)
    wanted = units.article[left] != units.article[right]
    if fresh is not None:
        wanted &= fresh[left] | fresh[right]
    return left[wanted], right[wanted]


def compare_pairs(units: Units, idf: Floats, left: Ints, right: Ints) -> Pairs:
    """Count what pairs share that may have met in no concept, in their order."""
    return _Sharing(units, idf).counted(left, right)


class _Sharing:
    """Counts what pairs of units share."""

    def __init__(self, units: Units, idf: Floats) -> None:
        self._units = units
        self._idf = idf
        self._norms = word_norms(units, idf)
        self._held = Holdings(units, len(idf))
        checkpoint()

    def counted(self, left: Ints, right: Ints) -> Pairs:
        """The pairs, with all that they share."""
        common = find_common(self._units, self._held, left, right, len(self._idf))
        pair = common.pair
        worth = self._idf[self._units.bag[common.here]].astype(np.float64)
        dot = np.bincount(pair, worth**2, len(left))
        return Pairs(
            left=left,
            right=right,
            shared=np.bincount(pair, minlength=len(left)),
            mass=np.bincount(pair, worth, len(left)).astype(np.float32),
            cosine=(dot / (self._norms[left] * self._norms[right])).astype(np.float32),
        )
