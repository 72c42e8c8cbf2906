"""How sure a pair is by its words and its meaning: what counts for it, and against."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.article import Article
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.cutting import cut_units
from corpus.matching.semantic.likeness import Likeness
from corpus.matching.semantic.odds import (
    EVIDENCE,
    is_likely,
    learned_weights,
    tell_apart,
    tell_behind,
    tell_evidence,
    tell_linked,
    weigh_evidence,
)
from corpus.matching.units import Units

LINES = ("The ferry to Orrin sank.", "Bakers in Sund slept on.", "Snow fell at Lund.")


def units(*lengths: int) -> Units:
    """Articles of as many sentences each."""
    return cut_units(
        [
            Article.from_text("\n\n".join(LINES[:length]), id=f"{number}")
            for number, length in enumerate(lengths)
        ]
    )


def pairs(*both: tuple[int, int]) -> Pairs:
    left, right = np.array(both, np.int64).reshape(-1, 2).T
    none = np.zeros(len(both), np.float32)
    return Pairs(left, right, none.astype(np.int64), none, none)


def test_a_pair_is_behind_the_likest_of_either_sentence() -> None:
    cut = units(2, 2, 1)
    some = pairs((0, 2), (0, 3), (1, 3), (0, 4))
    both = np.array([5, 3, 4, 1], np.float32)
    assert tell_behind(cut, some, both).tolist() == [0, -2, 0, 0]
    assert tell_behind(cut, some, both * 9).min() == -3


def test_sentences_at_one_place_of_their_articles_are_not_apart() -> None:
    some = pairs((0, 3), (2, 3), (1, 4))
    told = tell_apart(units(3, 2), some)
    assert told.tolist() == pytest.approx([0, 2 / 3, 1 / 2 - 1 / 3])


def test_articles_that_words_link_are_told_from_strangers() -> None:
    cut, known = units(3, 2, 1), [(0, 3, 0.5), (1, 4, 0.5)]
    none, some = tell_linked(cut, pairs((0, 5), (2, 3)), known).tolist()
    assert none < some
    assert tell_linked(cut, pairs((0, 5)), []).tolist() == [none]


def test_strangers_need_surer_links() -> None:
    cut, some = units(3, 3), pairs((0, 3), (1, 4))
    alike = Likeness(*np.full((2, 2), 5, np.float32))
    words, scores = np.zeros(2, np.float32), np.array([0, 3], np.float32)
    apart = tell_evidence(cut, some, words, alike, [])
    linked = tell_evidence(cut, some, words, alike, [(2, 5, 0.9)])
    assert is_likely(apart, scores).tolist() == [False, True]
    assert is_likely(linked, scores).tolist() == [True, True]


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("name", EVIDENCE)
def test_each_kind_of_evidence_speaks_one_way(name: str, alone: bool) -> None:
    evidence = np.zeros((9, len(EVIDENCE)), np.float32)
    evidence[:, EVIDENCE.index(name)] = np.linspace(-6, 6, 9)
    rising = np.diff(weigh_evidence(evidence, alone=alone)) > 0
    assert rising.tolist() == [name != "apart"] * 8
    assert set(learned_weights()[alone]) == {*EVIDENCE, "bias"}
