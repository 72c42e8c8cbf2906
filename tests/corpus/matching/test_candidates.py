"""Sentences meet by what they name, told exactly; the shortest by all their words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.candidates import holdings
from corpus.matching.candidates.find import find_candidates
from corpus.matching.cutting import cut_units
from corpus.matching.rarity import weigh

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
        patch.setattr(holdings, "_FEWEST_PLACES", 1)
        patch.setattr(holdings, "_SPARSE", 0)
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


def test_a_short_sentence_printed_in_the_same_words_is_found_again() -> None:
    told = "We shall rebuild it."
    articles = [
        Article.from_text(f"{before}\n\n“{told}”\n\n{after}", id=name)
        for name, before, after in (
            ("a", "Divers left the quay at dawn.", "A choir sang on the island."),
            ("b", "Bakers of Tarnby won a prize.", "Snow fell over the strait."),
        )
    ]
    (match,) = match_all(articles)
    assert match.kind == "verbatim"
    text = articles[0].text
    assert told in text[match.left.start : match.left.end]


@pytest.mark.parametrize("other", ["They rebuilt it then.", "It was rebuilt by whom?"])
def test_short_sentences_that_share_one_word_only_are_no_match(other: str) -> None:
    one = Article.from_text("Divers left at dawn.\n\nWe shall rebuild it.", id="a")
    two = Article.from_text(f"Bakers won a prize.\n\n{other}", id="b")
    assert match_all([one, two]) == []


def test_a_short_sentence_of_an_article_that_joins_is_found_again() -> None:
    texts = "We shall rebuild it.", "Bakers won a prize.\n\nWe shall rebuild it."
    units = cut_units([Article.from_text(t, id=str(k)) for k, t in enumerate(texts)])
    pairs = find_candidates(units, weigh(units).idf, fresh=units.article == 1)
    assert [*zip(pairs.left, pairs.right, strict=True)] == [(0, 2)]
