"""What two sentences share is weighed by what their articles say all the time."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.candidates.find import compare_pairs
from corpus.matching.cutting import cut_units
from corpus.matching.evidence.rows import tell_worth
from corpus.matching.evidence.scoring import evidence
from corpus.matching.evidence.sharing import contained, tell_shared, weigh_particular
from corpus.matching.rarity import weigh
from corpus.matching.units import Units

ONE = "Ferry crews struck at Tarnby.\n\nTarnby lies still.\n\nTarnby has 14 quays."
TWO = "Crews of the ferry struck again.\n\nTarnby sold 14 boats.\n\nHens lay eggs."


def units_of(*texts: str) -> Units:
    return cut_units([Article.from_text(text, id=text) for text in texts])


def particular(units: Units, left: int, right: int) -> tuple[float, float]:
    """Both sums for one pair, in multiples of an idf of 1."""
    idf = np.ones(len(units.concepts), np.float32)
    pairs = compare_pairs(units, idf, np.array([left]), np.array([right]))
    words, numbers = weigh_particular(units, tell_worth(units, idf), pairs)
    return float(words[0]), float(numbers[0])


def test_what_both_articles_name_once_counts_in_full() -> None:
    assert particular(units_of(ONE, TWO), 0, 3) == pytest.approx((3, 0))


def test_what_an_article_names_in_every_sentence_counts_less() -> None:
    assert particular(units_of(ONE, TWO), 1, 4) == pytest.approx((3**-0.5, 0))


def test_numbers_are_counted_beside_all_words() -> None:
    assert particular(units_of(ONE, TWO), 2, 4) == pytest.approx((1 + 3**-0.5, 1))


def test_how_often_other_articles_name_a_thing_makes_no_odds() -> None:
    units = units_of(ONE, TWO, "Tarnby, Tarnby.\n\nFerry crews of Tarnby sang.")
    assert particular(units, 0, 3) == pytest.approx((3, 0))


def test_a_sentence_that_the_other_holds_whole_is_contained() -> None:
    units = units_of("Crews of the ferry struck.", "All ferry crews struck at dawn.")
    weights = weigh(units)
    pairs = compare_pairs(units, weights.idf, np.array([0]), np.array([1]))
    assert contained(units, weights.idf, pairs) == pytest.approx([1])


@pytest.mark.parametrize("articles", [1, 2, 3, 5_000])
def test_the_table_tells_what_all_evidence_counts(articles: int) -> None:
    units = units_of(ONE, TWO)
    idf = weigh(units).idf
    pairs = compare_pairs(units, idf, np.array([0]), np.array([3]))
    around = {"alone", "lead", "behind", "diagonal", "further", "split", "company"}
    closely = {"context", "together"}
    learned = {"order", "bias", "offset"}
    shared = tell_shared(units, idf, tell_worth(units, idf), pairs)
    told = {*shared, *around, *closely, *learned}
    assert evidence(articles).keys() == told


@pytest.mark.parametrize("texts", [("", "", ""), (ONE, "Hens lay eggs.", "")])
def test_where_nothing_is_shared_nothing_is_found(texts: tuple[str, ...]) -> None:
    articles = [Article.from_text(text, id=str(n)) for n, text in enumerate(texts)]
    assert not match_all(articles)
