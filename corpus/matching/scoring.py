"""How sure it is that two sentences say the same, from several kinds of evidence."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import LCSseq

from corpus.matching.candidates import Pairs
from corpus.matching.units import Floats, Ints, Units
from corpus.stopping import checked

_STEP = 50_000
# Log odds below which a pair is no match, whatever stands around it.
_HOPELESS = -4.0


@cache
def weights() -> dict[str, float]:
    """What each kind of evidence counts, in log odds; learned, see the table."""
    table = files("corpus.matching").joinpath("evidence.tsv")
    rows = (line.split("\t") for line in table.read_text("utf-8").splitlines())
    return {name: float(value) for name, value in rows}


def score_pairs(
    units: Units,
    pairs: Pairs,
    least: float = _HOPELESS,
) -> tuple[Pairs, Floats]:
    """Score pairs by what they share themselves, in log odds.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        least: Log odds below which a pair is hopeless.

    Returns:
        The pairs that are not hopeless, and their scores.
    """
    learned = weights()
    known = (
        learned["cosine"] * pairs.cosine
        + learned["dice"] * dice(units, pairs)
        + learned["mass"] * np.log1p(pairs.mass)
        + learned["quoted"] * quotation(units, pairs)
        + learned["bias"]
    )
    lengths = np.array([len(one) for one in units.codes], np.float32)
    short = np.minimum(lengths[pairs.left], lengths[pairs.right])
    best = short / np.maximum(lengths[pairs.left], lengths[pairs.right]).clip(1)
    hopeful = known + learned["order"] * best >= least
    pairs, known = pairs.where(hopeful), known[hopeful]
    scores = known + learned["order"] * order(units, pairs)
    kept = scores >= least
    return pairs.where(kept), scores[kept].astype(np.float32)


def dice(units: Units, pairs: Pairs) -> Floats:
    """Share of the concepts of two units that both name, 0 to 1."""
    sizes = units.sizes[pairs.left] + units.sizes[pairs.right]
    return (2 * pairs.shared / sizes.clip(1)).astype(np.float32)


def quotation(units: Units, pairs: Pairs) -> Floats:
    """1 where both units quote, -1 where one does, 0 where none does."""
    one, two = units.quoted[pairs.left], units.quoted[pairs.right]
    return (one & two).astype(np.float32) - (one ^ two).astype(np.float32)


def order(units: Units, pairs: Pairs) -> Floats:
    """Longest common sequence of words, as a share of the longer unit, 0 to 1."""
    found = np.zeros(len(pairs), np.float32)
    for start in checked(range(0, len(pairs), _STEP)):
        part = slice(start, start + _STEP)
        found[part] = process.cpdist(
            _words(units, pairs.left[part]),
            _words(units, pairs.right[part]),
            scorer=LCSseq.normalized_similarity,
            dtype=np.float32,
            workers=-1,
        )
    return found


def _words(units: Units, members: Ints) -> list[str]:
    numbers: list[int] = members.tolist()
    return [units.codes[number] for number in numbers]


def weigh_surroundings(units: Units, pairs: Pairs, scores: Floats) -> Floats:
    """Score pairs again, knowing their rivals and their neighbours, in log odds."""
    learned = weights()
    odds = (1 / (1 + np.exp(-scores))).astype(np.float32)
    weighed = learned["alone"] * scores
    for evidence in checked((lead, diagonal, company)):
        weighed += learned[evidence.__name__] * evidence(units, pairs, odds)
    return (weighed + learned["offset"]).astype(np.float32)


def lead(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """How far each pair is ahead of the best rival of either unit, -1 to 1."""
    rivals = np.maximum(
        _rival(units, pairs.left, pairs.right, odds),
        _rival(units, pairs.right, pairs.left, odds),
    )
    return odds - rivals


def _rival(units: Units, unit: Ints, other: Ints, odds: Floats) -> Floats:
    """The best odds of `unit` with another sentence of `other`'s article."""
    keys = unit * len(units.articles) + units.article[other]
    ranked = np.argsort(keys, kind="stable")
    keys, odds = keys[ranked], odds[ranked]
    first = np.concatenate([[True], keys[1:] != keys[:-1]])[: len(keys)]
    group, starts = np.cumsum(first) - 1, np.flatnonzero(first)
    best = np.maximum.reduceat(odds, starts)
    isbest = odds == best[group]
    second = np.maximum.reduceat(np.where(isbest, np.float32(0), odds), starts)
    tied = np.add.reduceat(isbest, starts, dtype=np.int64) > 1
    second[tied] = best[tied]
    rival = np.empty(len(odds), np.float32)
    rival[ranked] = np.where(isbest, second[group], best[group])
    return rival


def diagonal(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """The better odds of the sentences before, and of those after, both units."""
    size = len(units)
    keys = pairs.left * size + pairs.right
    ranked = np.argsort(keys)
    found = np.zeros(len(pairs), np.float32)
    for step in (-1, 1):
        left, right = pairs.left + step, pairs.right + step
        inside = (left >= 0) & (right < size)
        inside &= units.article[left.clip(0)] == units.article[pairs.left]
        inside &= units.article[right.clip(0, size - 1)] == units.article[pairs.right]
        wanted = keys + step * (size + 1)
        place = np.searchsorted(keys, wanted, sorter=ranked).clip(max=len(keys) - 1)
        there = ranked[place] if len(keys) else place
        hit = inside & (keys[there] == wanted)
        found = np.maximum(found, np.where(hit, odds[there], 0))
    return found


def company(units: Units, pairs: Pairs, odds: Floats) -> Floats:
    """The log of how many other links the articles of each pair have, and one.

    Counted by their odds; of each sentence of the left article, its best.
    """
    size = len(units.articles)
    _, first, one = np.unique(
        pairs.left * size + units.article[pairs.right],
        return_index=True,
        return_inverse=True,
    )
    best = np.zeros(len(first), np.float32)
    np.maximum.at(best, one, odds)
    homes = units.article[pairs.left[first]] * size + units.article[pairs.right[first]]
    _, home = np.unique(homes, return_inverse=True)
    others = np.bincount(home, best)[home] - best
    return np.log1p(others.clip(0))[one].astype(np.float32)
