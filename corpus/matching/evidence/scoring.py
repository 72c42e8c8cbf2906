"""How sure it is that two sentences say the same, from several kinds of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.context import context
from corpus.matching.evidence.reach import within_reach
from corpus.matching.evidence.rivalry import behind
from corpus.matching.evidence.rows import Rows
from corpus.matching.evidence.sharing import (
    likest,
    most_particular,
    order,
    tell_at_once,
    tell_particular,
)
from corpus.matching.evidence.surroundings import (
    company,
    diagonal,
    further,
    lead,
    split,
)
from corpus.matching.evidence.together import together
from corpus.matching.rarity import Weights
from corpus.matching.units import Floats, Units
from corpus.stopping import checked, checkpoint

# Log odds below which a pair is no match, whatever stands around it.
_HOPELESS = -4.0
MOST_GAINED = 3.0
"""Log odds by which a look at the words of a pair may raise it."""


@cache
def evidence(articles: int) -> dict[str, float]:
    """What each kind of evidence counts in a set of so many articles, in log odds.

    Learned, see the table: of two articles, and of more.
    """
    table = Path(__file__).with_name("evidence.tsv")
    rows = [line.split("\t") for line in table.read_text("utf-8").splitlines()]
    column = 1 if articles <= 2 else 2
    return {row[0]: float(row[column]) for row in rows}


def score_pairs(
    units: Units,
    weights: Weights,
    named: Rows,
    pairs: Pairs,
    asked: float,
) -> tuple[Pairs, Floats]:
    """Score pairs by what they share themselves, in log odds.

    Args:
        units: The sentences.
        weights: Of their words.
        named: What each of them names.
        pairs: Pairs of them.
        asked: Log odds that are asked of a pair when its surroundings are known.

    Returns:
        The pairs that are not hopeless, and their scores.
    """
    learned = evidence(weights.articles)
    known = np.full(len(pairs), learned["bias"])
    _add(known, learned, tell_at_once(units, weights.idf, pairs))
    most = known + learned["order"] * likest(units, pairs)
    _add(most, learned, most_particular(units, weights.idf, pairs))
    # Many come to too little, before it is looked up what is particular.
    near = within_reach(units, pairs, most, learned, asked)
    pairs, known = pairs.where(near), known[near]
    _add(known, learned, tell_particular(units, named, pairs))
    scores = known
    for told in (likest, order):
        scores = known + learned["order"] * told(units, pairs)
        hopeful = scores >= _HOPELESS
        pairs, known, scores = pairs.where(hopeful), known[hopeful], scores[hopeful]
        near = within_reach(units, pairs, scores, learned, asked)
        pairs, known, scores = pairs.where(near), known[near], scores[near]
    return pairs, scores.astype(np.float32)


def _add(
    scores: Floats, learned: Mapping[str, float], told: Mapping[str, Floats]
) -> None:
    """Add what some evidence counts."""
    for name, much in told.items():
        scores += learned[name] * much


def weigh_surroundings(
    units: Units, weights: Weights, pairs: Pairs, scores: Floats
) -> Floats:
    """Score pairs again, knowing their rivals and linked neighbours, in log odds."""
    learned = evidence(weights.articles)
    odds = (1 / (1 + np.exp(-scores))).astype(np.float32)
    weighed = learned["alone"] * scores
    checkpoint()
    if learned["behind"]:
        weighed += learned["behind"] * behind(units, weights.idf, pairs, scores)
    for told in checked((lead, diagonal, further, split, company)):
        if counts := learned[told.__name__]:
            weighed += counts * told(units, pairs, odds)
    return (weighed + learned["offset"]).astype(np.float32)


def weigh_closely(
    units: Units, weights: Weights, named: Rows, pairs: Pairs, scores: Floats
) -> Floats:
    """Score pairs once more, by how they tell what they share, in log odds.

    None loses by it; most gain less than `MOST_GAINED`.
    """
    learned = evidence(weights.articles)
    weighed = scores.astype(np.float64)
    for told in checked((context, together)):
        if counts := learned[told.__name__]:
            weighed += counts * told(units, named, pairs)
    return weighed.astype(np.float32)
