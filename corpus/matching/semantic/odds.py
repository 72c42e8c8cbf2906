"""How sure it is that two sentences say the same, by their words and their meaning."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.context import context
from corpus.matching.evidence.rows import tell_worth
from corpus.matching.evidence.sharing import order, tell_shared
from corpus.matching.evidence.surroundings import diagonal, lead, split
from corpus.matching.evidence.together import together
from corpus.matching.links.find import Link
from corpus.matching.rarity import Weights
from corpus.matching.semantic.likeness import Likeness
from corpus.matching.units import Bools, Floats, Ints, Units
from corpus.stopping import checked

OWN: Final = (
    "particular",
    "numbers",
    "quoted",
    "order",
    "context",
    "together",
    "held",
    "both",
    "linked",
)
"""What each column of the evidence tells that two sentences have themselves."""
AROUND: Final = ("own", "lead", "diagonal", "split")
"""And what their rivals and neighbours tell, beside the log odds of their own."""
# Links that any two articles have to begin with, for a sentence of the shorter.
_GIVEN = 0.05
# Log odds that a link needs: of two articles, of which little is common talk; of more,
# by an encoder that reads words where they stand, and by one that reads them alone;
# and of two that words link nowhere, which seldom share a statement, however alike
# their theme makes them.
_OF_TWO = 1.5
_OF_MORE = (-1.25, -1.0)
_OF_STRANGERS = 3.0


def weigh_open(units: Units, pairs: Pairs, own: Floats, *, alone: bool) -> Floats:
    """Log odds of pairs, by their own evidence and what stands around them.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        own: A row for each, as `tell_own` tells it.
        alone: Whether the encoder reads words alone, and so tells less.
    """
    learned = learned_weights()[alone]
    scores = _weigh(own, OWN, learned, "bias")
    return _weigh(tell_around(units, pairs, scores), AROUND, learned, "offset")


def _weigh(
    rows: Floats, names: Sequence[str], learned: dict[str, float], base: str
) -> Floats:
    counts = np.array([learned[name] for name in names], np.float32)
    return rows @ counts + np.float32(learned[base])


def tell_own(
    units: Units,
    weights: Weights,
    pairs: Pairs,
    alike: Likeness,
    known: Sequence[Link],
) -> Floats:
    """A row for each pair, a column for each kind of evidence of `OWN`.

    Args:
        units: The sentences.
        weights: Of their words.
        pairs: Pairs of them.
        alike: Likeness in meaning.
        known: The links that words come to.
    """
    named = tell_worth(units, weights.idf)
    told = tell_shared(units, weights.idf, named, pairs) | {
        "order": order(units, pairs),
        "context": context(units, named, pairs),
        "together": together(units, named, pairs),
        "held": alike.held,
        "both": alike.both,
        "linked": tell_linked(units, pairs, known),
    }
    return np.stack([told[name] for name in OWN], axis=1).astype(np.float32)


def tell_around(units: Units, pairs: Pairs, scores: Floats) -> Floats:
    """A row for each pair, a column for each kind of evidence of `AROUND`.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        scores: Log odds by their own evidence.
    """
    odds = (1 / (1 + np.exp(-scores))).astype(np.float32)
    around = checked((lead, diagonal, split))
    columns = [scores, *(tell(units, pairs, odds) for tell in around)]
    return np.stack(columns, axis=1).astype(np.float32)


def tell_linked(units: Units, pairs: Pairs, known: Sequence[Link]) -> Floats:
    """The log of the links that words find, for each sentence of the shorter article.

    Two articles that words link richly are about one event, and say more of the same.
    """
    size = len(units.articles)
    lengths = np.bincount(units.article, minlength=size)
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


def is_likely(articles: int, own: Floats, scores: Floats, *, alone: bool) -> Bools:
    """Which pairs are sure enough to be links.

    Args:
        articles: How many there are.
        own: A row for each, as `tell_own` tells it.
        scores: Their log odds.
        alone: Whether the encoder reads words alone, and so tells less.
    """
    strangers = np.isclose(own[:, OWN.index("linked")], math.log(_GIVEN))
    least = _OF_TWO if articles <= 2 else _OF_MORE[alone]
    return scores >= np.where(strangers, _OF_STRANGERS, least)


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
