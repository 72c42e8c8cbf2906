"""A pair counts less where one of its sentences shares the same with a likelier one."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.article import Article
from corpus.matching.candidates.find import compare_pairs
from corpus.matching.cutting import cut_units
from corpus.matching.evidence.rivalry import behind
from corpus.matching.evidence.surroundings import further, split
from corpus.matching.units import Units

MILL = "Mill wardens sold barley"


def units_of(*articles: tuple[str, ...]) -> Units:
    texts = ["\n\n".join(one) for one in articles]
    return cut_units([Article.from_text(text, id=text) for text in texts])


def told_behind(
    units: Units, scores: dict[tuple[int, int], float]
) -> dict[tuple[int, int], float]:
    idf = np.ones(len(units.concepts), np.float32)
    left, right = (np.array(side) for side in zip(*scores, strict=True))
    pairs = compare_pairs(units, idf, left, right)
    odds = np.array([*scores.values()], np.float32)
    return dict(zip(scores, behind(units, idf, pairs, odds).tolist(), strict=True))


def test_a_pair_without_rivals_is_as_far_ahead_as_can_be() -> None:
    assert told_behind(units_of((MILL,), (MILL,)), {(0, 1): 1.0}) == {(0, 1): -3}


def test_who_is_before_counts_in_full_where_he_shares_the_same() -> None:
    units = units_of((MILL,), (MILL, f"{MILL} again"))
    told = told_behind(units, {(0, 1): 4.0, (0, 2): 1.0})
    assert told == {(0, 1): pytest.approx(-3), (0, 2): pytest.approx(3)}


def test_the_other_half_of_what_is_told_in_one_sentence_is_no_rival() -> None:
    units = units_of(
        (f"{MILL} while divers raised copper bells",),
        (MILL, "Divers raised copper bells"),
    )
    assert told_behind(units, {(0, 1): 4.0, (0, 2): 1.0})[0, 2] == pytest.approx(0)


def test_a_rival_of_either_side_counts_and_no_pair_of_other_articles() -> None:
    units = units_of((MILL, f"{MILL} again"), (MILL,), (MILL,))
    told = told_behind(units, {(0, 2): 2.0, (1, 2): 1.0, (0, 3): 9.0})
    assert told[1, 2] == pytest.approx(1)
    assert told[0, 2] == pytest.approx(-1)
    assert told[0, 3] == pytest.approx(-3)


def test_equal_pairs_are_rivals_and_farther_than_far_is_no_more() -> None:
    units = units_of((MILL,), (MILL, f"{MILL} again", f"{MILL} today"))
    told = told_behind(units, {(0, 1): 30.0, (0, 2): 30.0, (0, 3): 1.0})
    assert list(told.values()) == pytest.approx([0, 0, 5])


def test_nothing_is_behind_where_there_are_no_pairs() -> None:
    units = units_of((MILL,), (MILL,))
    idf = np.ones(len(units.concepts), np.float32)
    none = np.zeros(0, np.int64)
    pairs = compare_pairs(units, idf, none, none)
    assert not len(behind(units, idf, pairs, np.zeros(0, np.float32)))


def test_what_is_told_in_two_sentences_in_a_row_is_known_by_either() -> None:
    units = units_of((MILL,), (MILL, MILL, "Hens slept", MILL))
    idf = np.ones(len(units.concepts), np.float32)
    pairs = compare_pairs(units, idf, np.zeros(3, np.int64), np.array([1, 2, 4]))
    odds = np.array([0.9, 0.4, 0.7], np.float32)
    assert split(units, pairs, odds) == pytest.approx([0.4, 0.9, 0])


def test_what_goes_on_alike_behind_a_sentence_left_out_is_known() -> None:
    units = units_of((MILL, MILL, MILL), (MILL, "Hens slept", MILL, MILL))
    idf = np.ones(len(units.concepts), np.float32)
    left, right = np.array([0, 1, 2, 2]), np.array([3, 5, 6, 3])
    pairs = compare_pairs(units, idf, left, right)
    odds = np.array([0.9, 0.4, 0.7, 0.8], np.float32)
    assert further(units, pairs, odds) == pytest.approx([0.4, 0.9, 0, 0])
