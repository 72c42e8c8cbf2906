"""Pairs that are never weighed are those that could not have become links."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching.candidates.find import compare_pairs, find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.cutting import cut_units
from corpus.matching.evidence import scoring
from corpus.matching.evidence.reach import within_reach
from corpus.matching.evidence.rows import tell_worth
from corpus.matching.evidence.scoring import MOST_GAINED, evidence, score_pairs
from corpus.matching.evidence.sharing import likest, order
from corpus.matching.links.find import weigh_pairs
from corpus.matching.rarity import weigh
from corpus.matching.units import Bools, Units

WORDS = ["otters", "quarry", "14", "lantern", "the", "of", "bridge", "mayor", "in"]
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=2, max_size=9).map(
    lambda words: " ".join(words).capitalize() + "."
)
STORY = st.lists(SENTENCE, min_size=1, max_size=4).map("\n\n".join)
STORIES = st.lists(STORY, min_size=2, max_size=6)


def units_of(stories: Sequence[str]) -> Units:
    return cut_units([Article.from_text(s, id=str(n)) for n, s in enumerate(stories)])


def weighed(units: Units, least: float) -> dict[tuple[int, int], float]:
    weights = weigh(units)
    candidates = find_candidates(units, weights.idf)
    pairs, scores = weigh_pairs(units, weights, candidates, least)
    ends = zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    return dict(zip(ends, scores.tolist(), strict=True))


@settings(max_examples=40, deadline=None)
@given(stories=STORIES, least=st.floats(-4, 8))
def test_what_is_out_of_reach_would_be_no_link(
    stories: list[str], least: float
) -> None:
    units = units_of(stories)
    found = weighed(units, least)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scoring, "within_reach", keep_all)
        assert weighed(units, least) == found


def keep_all(_units: Units, pairs: Pairs, *_asked: object) -> Bools:
    return np.ones(len(pairs), np.bool_)


@settings(max_examples=40, deadline=None)
@given(stories=STORIES)
def test_no_order_is_likelier_than_the_likest(stories: list[str]) -> None:
    units = units_of(stories)
    left, right = np.triu_indices(len(units), 1)
    pairs = compare_pairs(units, weigh(units).idf, left, right)
    assert (order(units, pairs) <= likest(units, pairs) + 1e-6).all()


def test_one_likely_pair_keeps_the_others_of_its_two_articles() -> None:
    units = units_of(["Otters sang.\n\nBarley fell."] * 3)
    left, right = np.array([0, 0, 1]), np.array([2, 3, 5])
    pairs = compare_pairs(units, weigh(units).idf, left, right)
    scores = np.array([20.0, -20.0, -20.0])
    kept = within_reach(units, pairs, scores, evidence(3), 4.0)
    assert kept.tolist() == [True, True, False]


def test_less_is_scored_where_more_is_asked() -> None:
    units = units_of(["Otters sang of barley.\n\nThe mayor slept.", "Otters sang."])
    weights = weigh(units)
    candidates = find_candidates(units, weights.idf)
    named = tell_worth(units, weights.idf)
    score = partial(score_pairs, units, weights, named, candidates)
    assert len(score(asked=-90)[0])
    assert not len(score(asked=90 - MOST_GAINED)[0])
