"""What a word is worth: rare words of the set at hand say more than common ones."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np

from corpus.matching.units import Floats, Units

# The shipped table counts as this many sentences beside those of the set.
_BACKGROUND = 60.0
_RAREST = 2e-5


@cache
def background() -> dict[str, float]:
    """Share of the sentences of general news in which a stem occurs."""
    table = files("corpus.matching").joinpath("background.tsv")
    lines = table.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {stem: float(share) / 1e6 for stem, share in rows}


def weigh_words(units: Units) -> Floats:
    """The idf of every word number, from the set and the background together."""
    known = background()
    share = np.array([known.get(stem, _RAREST) for stem in units.stems], np.float64)
    found = np.bincount(units.bag, minlength=len(units.stems))
    total = len(units) + _BACKGROUND
    return (
        np.log(total / (found + _BACKGROUND * share + 0.5)).clip(0.1).astype(np.float32)
    )
