"""Sentences meet by what few of them name, and cheaply where all of them name it."""

from __future__ import annotations

import numpy as np

from corpus.article import Article
from corpus.matching.candidates.keys import BITS, find_keys
from corpus.matching.cutting import cut_units
from corpus.matching.rarity import weigh_words

TEXTS = ("Ferry sinks off Halden.\n\nAgence.\n", "Bridge falls in Lunde.\n\nAgence.\n")


def test_what_names_one_thing_only_meets_nothing_where_two_are_asked_for() -> None:
    articles = [Article.from_text(t, id=str(n)) for n, t in enumerate(TEXTS)]
    units = cut_units(articles)
    idf = weigh_words(units)
    (line,) = {n for n in range(len(units)) if units.sizes[n] == 1 and n < 2}
    every = find_keys(units, idf, 7, None, alone=True)
    paired = find_keys(units, idf, 7, None, alone=False)
    assert line in every & ((1 << BITS) - 1)
    assert line not in paired & ((1 << BITS) - 1)
    assert np.isin(paired, every).all()
