"""How sure it is that two sentences say the same, by their words and their meaning."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.links.find import Link
from corpus.matching.semantic.likeness import Likeness
from corpus.matching.units import Bools, Floats, Ints, Units

EVIDENCE: Final = ("words", "held", "both", "behind", "apart", "linked")
"""What each column of the evidence tells."""
# Links that any two articles have to begin with, for a sentence of the shorter.
_GIVEN = 0.05
_FARTHEST = -3.0
# Log odds that a link needs to be added. Two articles that words link nowhere seldom
# share a statement, however alike their theme makes them.
_LEAST = -0.5
_LEAST_OF_STRANGERS = 1.0


def tell_evidence(
    units: Units, pairs: Pairs, words: Floats, alike: Likeness, known: Sequence[Link]
) -> Floats:
    """A row for each pair, a column for each kind of `EVIDENCE`.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        words: Log odds by words, with rivals and neighbours.
        alike: Likeness in meaning.
        known: The links that words come to.
    """
    columns = [
        words,
        alike.held,
        alike.both,
        tell_behind(units, pairs, alike.both),
        tell_apart(units, pairs),
        tell_linked(units, pairs, known),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def tell_behind(units: Units, pairs: Pairs, both: Floats) -> Floats:
    """How far a pair is behind the likest of either sentence in the other article.

    In deviations, 0 for the likest, -3 at least.
    """
    sides = ((pairs.left, pairs.right), (pairs.right, pairs.left))
    behind = [both - _best(units, *side, both) for side in sides]
    return np.minimum(*behind).clip(min=_FARTHEST)


def _best(units: Units, unit: Ints, other: Ints, both: Floats) -> Floats:
    group = units.towards(unit, other)
    best = np.full(len(units) * len(units.articles), -np.inf, np.float32)
    np.maximum.at(best, group, both)
    return best[group]


def tell_apart(units: Units, pairs: Pairs) -> Floats:
    """How far apart two sentences stand, each in its article, from 0 to 1."""
    first, lengths = _outline(units)
    places = [
        (unit - first[units.article[unit]]) / lengths[units.article[unit]]
        for unit in (pairs.left, pairs.right)
    ]
    return np.abs(places[0] - places[1]).astype(np.float32)


def _outline(units: Units) -> tuple[Ints, Ints]:
    """The first sentence of each article, and how many it has."""
    lengths = np.bincount(units.article, minlength=len(units.articles))
    return np.cumsum(lengths) - lengths, lengths


def tell_linked(units: Units, pairs: Pairs, known: Sequence[Link]) -> Floats:
    """The log of the links that words find, for each sentence of the shorter article.

    Two articles that words link richly are about one event, and say more of the same.
    """
    size = len(units.articles)
    _, lengths = _outline(units)
    ends = np.array([link[:2] for link in known], np.int64).reshape(-1, 2)
    links = np.bincount(_home(units, ends[:, 0], ends[:, 1]), minlength=size * size)
    shorter = np.minimum(
        *(lengths[units.article[s]] for s in (pairs.left, pairs.right))
    )
    found = links[_home(units, pairs.left, pairs.right)] / shorter
    return np.log(found + _GIVEN).astype(np.float32)


def _home(units: Units, left: Ints, right: Ints) -> Ints:
    """The articles of each pair, both as one number."""
    return units.article[left] * len(units.articles) + units.article[right]


def is_likely(evidence: Floats, scores: Floats) -> Bools:
    """Which pairs are sure enough to be links.

    Args:
        evidence: A row for each, as `tell_evidence` tells it.
        scores: Their log odds.
    """
    strangers = np.isclose(evidence[:, EVIDENCE.index("linked")], math.log(_GIVEN))
    return scores >= np.where(strangers, _LEAST_OF_STRANGERS, _LEAST)


def weigh_evidence(evidence: Floats, *, alone: bool) -> Floats:
    """Log odds of pairs.

    Args:
        evidence: A row for each, as `tell_evidence` tells it.
        alone: Whether the encoder reads words alone, and so tells less.
    """
    learned = learned_weights()[alone]
    counts = np.array([learned[name] for name in EVIDENCE], np.float32)
    return evidence @ counts + np.float32(learned["bias"])


@cache
def learned_weights() -> tuple[dict[str, float], dict[str, float]]:
    """What each kind of evidence counts, in log odds; learned, see the table.

    First for encoders that read words where they stand, then for the others.
    """
    table = Path(__file__).with_name("meaning.tsv")
    rows = [line.split("\t") for line in table.read_text("utf-8").splitlines()]
    return (
        {name: float(value) for name, value, _ in rows},
        {name: float(value) for name, _, value in rows},
    )
