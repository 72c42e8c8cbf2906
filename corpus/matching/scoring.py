"""How sure it is that two sentences say the same, from several kinds of evidence."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np

from corpus.matching.candidates import Pairs
from corpus.matching.rarity import Weights
from corpus.matching.sharing import likest, order, tell_shared
from corpus.matching.units import Floats, Ints, Units
from corpus.stopping import checked

# Log odds below which a pair is no match, whatever stands around it.
_HOPELESS = -4.0


@cache
def evidence(articles: int) -> dict[str, float]:
    """What each kind of evidence counts in a set of so many articles, in log odds.

    Learned, see the table: of two articles, and of more.
    """
    table = files("corpus.matching").joinpath("evidence.tsv")
    rows = [line.split("\t") for line in table.read_text("utf-8").splitlines()]
    column = 1 if articles <= 2 else 2
    return {row[0]: float(row[column]) for row in rows}


def score_pairs(
    units: Units,
    weights: Weights,
    pairs: Pairs,
    least: float = _HOPELESS,
) -> tuple[Pairs, Floats]:
    """Score pairs by what they share themselves, in log odds.

    Args:
        units: The sentences.
        weights: Of their words.
        pairs: Pairs of them.
        least: Log odds below which a pair is hopeless.

    Returns:
        The pairs that are not hopeless, and their scores.
    """
    learned = evidence(weights.articles)
    known = np.full(len(pairs), learned["bias"])
    for name, told in tell_shared(units, weights.idf, pairs).items():
        known += learned[name] * told
    hopeful = known + learned["order"] * likest(units, pairs) >= least
    pairs, known = pairs.where(hopeful), known[hopeful]
    scores = known + learned["order"] * order(units, pairs)
    kept = scores >= least
    return pairs.where(kept), scores[kept].astype(np.float32)


def weigh_surroundings(
    units: Units, weights: Weights, pairs: Pairs, scores: Floats
) -> Floats:
    """Score pairs again, knowing their rivals and their neighbours, in log odds."""
    learned = evidence(weights.articles)
    odds = (1 / (1 + np.exp(-scores))).astype(np.float32)
    weighed = learned["alone"] * scores
    for told in checked((lead, diagonal, company)):
        weighed += learned[told.__name__] * told(units, pairs, odds)
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
