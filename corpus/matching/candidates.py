"""Pairs of sentences worth scoring: they share concepts that few sentences name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from corpus.matching.units import Floats, Ints, Units

_STEP = 2_000_000
_SMALL = 2_000
_CAP = 60
_CAP_SHARE = 0.004
_LEAST_SHARED = 2
_LEAST_COSINE = 0.06
_LEAST_RARE_COSINE = 0.14


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of units of different articles and what they have in common."""

    left: Ints
    right: Ints
    """Always of a later article than the left."""
    shared: Ints
    """How many concepts both name."""
    mass: Floats
    """Sum of the idf of those concepts."""
    cosine: Floats
    """Cosine of the idf-weighted concepts."""

    def __len__(self) -> int:
        return len(self.left)

    def where(self, kept: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Pairs:
        """The pairs that a mask keeps."""
        return Pairs(
            self.left[kept],
            self.right[kept],
            self.shared[kept],
            self.mass[kept],
            self.cosine[kept],
        )


def find_candidates(
    units: Units, idf: Floats, check: Callable[[], None] = lambda: None
) -> Pairs:
    """Join the sentences of different articles on the concepts they share.

    In large sets the join passes over concepts that more sentences name than a
    cap, and counts them in afterwards. Works in blocks, so that memory stays
    bounded.
    """
    index = _index(units, idf)
    blocks = [_join(units, index, block) for block in _blocks(index, check)]
    return _count_in(units, index, _stack(blocks))


@dataclass(frozen=True, slots=True)
class _Index:
    """Every concept of every unit, by concept and then unit."""

    concept: Ints
    unit: Ints
    later: Ints
    """How many units after this one name the concept."""
    useful: Ints
    """Places in the index that the join follows, by unit."""
    capped: bool
    idf: Floats
    norm: Floats
    common: np.ndarray[tuple[int], np.dtype[np.bool_]]
    """Which concepts the join passes over."""


def _index(units: Units, idf: Floats) -> _Index:
    order = np.argsort(units.bag, kind="stable")
    concept = units.bag[order]
    unit = np.repeat(np.arange(len(units)), units.sizes)[order]
    found = np.bincount(units.bag, minlength=len(idf))
    last = np.cumsum(found)[concept] if len(concept) else concept
    capped = len(units) > _SMALL
    cap = max(_CAP, int(_CAP_SHARE * len(units))) if capped else len(units)
    useful = np.flatnonzero((found[concept] >= 2) & (found[concept] <= cap))
    squares = np.concatenate([[0.0], np.cumsum(idf[units.bag].astype(np.float64) ** 2)])
    return _Index(
        concept=concept,
        unit=unit,
        later=last - np.arange(len(concept)) - 1,
        useful=useful[np.argsort(unit[useful], kind="stable")],
        capped=capped,
        idf=idf,
        norm=np.sqrt(np.diff(squares[units.ptr]) + 1e-9).astype(np.float32),
        common=found > cap,
    )


def _blocks(index: _Index, check: Callable[[], None]) -> Iterator[Ints]:
    """Places of whole units, so many that no block joins too much at once."""
    unit = index.unit[index.useful]
    work = np.cumsum(index.later[index.useful])
    start = 0
    while start < len(unit):
        check()
        done = int(work[start - 1]) if start else 0
        full = int(np.searchsorted(work, done + _STEP, "right"))
        stop = len(unit)
        if full < len(unit):
            edge = int(np.searchsorted(unit, int(unit[full])))
            after = int(np.searchsorted(unit, int(unit[start]), "right"))
            stop = max(edge, after)
        yield index.useful[start:stop]
        start = stop


def _join(units: Units, index: _Index, block: Ints) -> Pairs:
    """Every place of the block with all later places of the same concept."""
    counts = index.later[block]
    begins = np.cumsum(counts) - counts
    partner = np.arange(counts.sum()) - np.repeat(begins - block - 1, counts)
    left, right = np.repeat(index.unit[block], counts), index.unit[partner]
    idf = np.repeat(index.idf[index.concept[block]], counts).astype(np.float64)
    apart = units.article[left] != units.article[right]
    keys = left[apart] * len(units) + right[apart]
    keys, place = np.unique(keys, return_inverse=True)
    left, right = keys // len(units), keys % len(units)
    dot = np.bincount(place, idf[apart] ** 2, len(keys))
    pairs = Pairs(
        left=left,
        right=right,
        shared=np.bincount(place, minlength=len(keys)),
        mass=np.bincount(place, idf[apart], len(keys)).astype(np.float32),
        cosine=(dot / (index.norm[left] * index.norm[right])).astype(np.float32),
    )
    least = _LEAST_RARE_COSINE if index.capped else _LEAST_COSINE
    return pairs.where((pairs.cosine > least) & (pairs.shared >= _LEAST_SHARED))


def _stack(blocks: list[Pairs]) -> Pairs:
    none = np.zeros(0, np.int64)
    bare = np.zeros(0, np.float32)
    blocks = blocks or [Pairs(none, none, none, bare, bare)]
    return Pairs(
        np.concatenate([b.left for b in blocks]),
        np.concatenate([b.right for b in blocks]),
        np.concatenate([b.shared for b in blocks]),
        np.concatenate([b.mass for b in blocks]),
        np.concatenate([b.cosine for b in blocks]),
    )


def _count_in(units: Units, index: _Index, pairs: Pairs) -> Pairs:
    """Add what the pairs share of the concepts that the join passed over."""
    if not index.common.any() or not len(pairs):
        return pairs
    held = index.common[units.bag]
    unit = np.repeat(np.arange(len(units)), units.sizes)[held]
    size = len(index.idf)
    keys = unit * size + units.bag[held]
    edges = np.searchsorted(unit, np.arange(len(units) + 1))
    counts = np.diff(edges)[pairs.left]
    begins = np.cumsum(counts) - counts
    place = np.repeat(np.arange(len(pairs)), counts)
    mine = np.arange(counts.sum()) - np.repeat(begins - edges[pairs.left], counts)
    concept = keys[mine] % size
    wanted = pairs.right[place] * size + concept
    found = keys[np.searchsorted(keys, wanted).clip(max=len(keys) - 1)] == wanted
    idf = index.idf[concept].astype(np.float64) * found
    norms = index.norm[pairs.left] * index.norm[pairs.right]
    dot = np.bincount(place, idf**2, len(pairs))
    return Pairs(
        left=pairs.left,
        right=pairs.right,
        shared=pairs.shared + np.bincount(place, found, len(pairs)).astype(np.int64),
        mass=(pairs.mass + np.bincount(place, idf, len(pairs))).astype(np.float32),
        cosine=(pairs.cosine + dot / norms).astype(np.float32),
    )
