"""Pairs of sentences worth scoring: they share words that few sentences have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from corpus.matching.units import Floats, Ints, Units

_STEP = 2_000_000
_CAP = 60
_CAP_SHARE = 0.004
_LEAST_COSINE = 0.12


def find_candidates(
    units: Units, idf: Floats, check: Callable[[], None] = lambda: None
) -> tuple[Ints, Ints, Floats]:
    """Join the sentences of different articles on the words they share.

    Words that more sentences hold than a cap are passed over in large sets.
    Works through the set in blocks, so that memory stays bounded.

    Returns:
        First unit, second unit (of a later article) and the cosine of their
        weighted words.
    """
    order = np.argsort(units.bag, kind="stable")
    words = units.bag[order]
    holders = np.repeat(np.arange(len(units)), units.sizes)[order]
    norms = _norms(units, idf)
    first = np.searchsorted(words, words, "left")
    last = np.searchsorted(words, words, "right")
    cap = max(_CAP, int(_CAP_SHARE * len(units))) if len(units) > 1000 else len(units)
    useful = np.flatnonzero((last - first >= 2) & (last - first <= cap))
    later = last - np.arange(len(words)) - 1
    found = [
        _join(units, words, holders, later, block, idf, norms)
        for block in _blocks(useful, holders, later, check)
    ]
    if not found:
        none = np.zeros(0, np.int64)
        return none, none, np.zeros(0, np.float32)
    left, right, cosine = (np.concatenate(part) for part in zip(*found, strict=True))
    return left, right, cosine


def _norms(units: Units, idf: Floats) -> Floats:
    squares = np.concatenate([[0.0], np.cumsum(idf[units.bag].astype(np.float64) ** 2)])
    return np.sqrt(np.diff(squares[units.ptr]) + 1e-9).astype(np.float32)


def _blocks(
    useful: Ints, holders: Ints, later: Ints, check: Callable[[], None]
) -> Iterator[Ints]:
    """Postings of runs of units, cut so that no block joins too much at once."""
    by_unit = useful[np.argsort(holders[useful], kind="stable")]
    if not len(by_unit):
        return
    work = np.cumsum(later[by_unit])
    unit = holders[by_unit]
    total, start = int(work[-1]), 0
    while start < len(by_unit):
        check()
        done = int(work[start - 1]) if start else 0
        stop = len(by_unit)
        if total - done > _STEP:
            full = int(np.searchsorted(work, done + _STEP, "right"))
            stop = int(np.flatnonzero(unit == unit[full])[0])
            if stop <= start:
                stop = int(np.flatnonzero(unit == unit[start])[-1]) + 1
        yield by_unit[start:stop]
        start = stop


def _join(
    units: Units,
    words: Ints,
    holders: Ints,
    later: Ints,
    block: Ints,
    idf: Floats,
    norms: Floats,
) -> tuple[Ints, Ints, Floats]:
    """Every posting of the block with all later postings of the same word."""
    counts = later[block]
    begins = np.cumsum(counts) - counts
    partner = np.arange(counts.sum()) - np.repeat(begins - block - 1, counts)
    left, right = np.repeat(holders[block], counts), holders[partner]
    worth = np.repeat(idf[words[block]] ** 2, counts)
    apart = units.article[left] != units.article[right]
    keys = left[apart] * len(units) + right[apart]
    keys, place = np.unique(keys, return_inverse=True)
    mass = np.bincount(place, worth[apart], len(keys))
    shared = np.bincount(place, minlength=len(keys))
    left, right = keys // len(units), keys % len(units)
    cosine = (mass / (norms[left] * norms[right])).astype(np.float32)
    kept = (cosine > _LEAST_COSINE) & (shared >= 2)
    return left[kept], right[kept], cosine[kept]
