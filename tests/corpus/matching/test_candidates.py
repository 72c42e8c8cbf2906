"""What a unit names is told exactly, however many share a place of the table."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import candidates
from corpus.matching.candidates import find_candidates
from corpus.matching.rarity import weigh
from corpus.matching.units import cut_units

WORDS = st.sampled_from(
    ["harbour", "warden", "storm", "roof", "ferry", "mill", "bell", "tower", "quay"]
)
TEXTS = st.lists(WORDS, min_size=4, max_size=8).map(" ".join)


@settings(max_examples=30)
@given(st.lists(TEXTS, min_size=2, max_size=5))
def test_a_crowded_table_tells_the_same(texts: list[str]) -> None:
    articles = [Article.from_text(text, id=str(k)) for k, text in enumerate(texts)]
    units = cut_units(articles)
    idf = weigh(units).idf
    roomy = find_candidates(units, idf)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(candidates, "_FEWEST_PLACES", 1)
        patch.setattr(candidates, "_SPARSE", 0)
        crowded = find_candidates(units, idf)
    for one, two in (
        (roomy.left, crowded.left),
        (roomy.right, crowded.right),
        (roomy.shared, crowded.shared),
    ):
        assert np.array_equal(one, two)
    bags = [set(units.bag[a:b]) for a, b in zip(units.ptr, units.ptr[1:], strict=False)]
    for left, right, shared in zip(roomy.left, roomy.right, roomy.shared, strict=True):
        assert shared == len(bags[left] & bags[right])
