"""What a word is worth: rare words of the set at hand say more than common ones."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np

from corpus.matching.units import Floats, Units
from corpus.matching.vocabulary import concepts

# The shipped table counts as this many sentences beside those of the set.
_BACKGROUND = 60.0
_RAREST = 2e-5


@cache
def background() -> dict[str, float]:
    """Share of the sentences of general news in which a concept occurs."""
    table = files("corpus.matching").joinpath("background.tsv")
    named = concepts()
    shares: dict[str, float] = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        stem, share = line.split("\t")
        concept = named.get(stem, stem)
        shares[concept] = shares.get(concept, 0.0) + float(share) / 1e6
    return shares


def weigh_words(units: Units, background_size: float = _BACKGROUND) -> Floats:
    """The idf of every concept number, from the set and the background together.

    Args:
        units: The sentences of the set.
        background_size: As how many sentences the background counts.
    """
    known = background()
    share = np.array([known.get(name, _RAREST) for name in units.concepts])
    found = np.bincount(units.bag, minlength=len(units.concepts))
    total = len(units) + background_size
    idf = np.log(total / (found + background_size * share + 0.5))
    return idf.clip(0.1).astype(np.float32)
