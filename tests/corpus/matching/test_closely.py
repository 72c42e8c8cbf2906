"""A closer look at pairs: what stands beside their sentences, and close in both."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.article import Article
from corpus.matching.candidates.find import compare_pairs
from corpus.matching.cutting import cut_units
from corpus.matching.evidence.context import context
from corpus.matching.evidence.rows import Rows, dot, tell_worth
from corpus.matching.evidence.together import together
from corpus.matching.units import Units


def units_of(*texts: str) -> Units:
    return cut_units([Article.from_text(text, id=text) for text in texts])


def seen(
    told: object, units: Units, left: int, right: int
) -> float:  # the sum of worth, in multiples of an idf of 1
    idf = np.ones(len(units.concepts), np.float32)
    pairs = compare_pairs(units, idf, np.array([left]), np.array([right]))
    tell = {"context": context, "together": together}[str(told)]
    return float(np.expm1(tell(units, tell_worth(units, idf), pairs)[0]))


NAMED = "Orla Quill owns the mill.\n\nShe sold it at dawn."
TOLD = "Quill sold the mill at dawn."


def test_whom_a_pronoun_stands_for_is_looked_for_in_the_sentence_before() -> None:
    units = units_of(NAMED, TOLD)
    assert seen("context", units, 1, 2) == pytest.approx(2)  # Quill, mill


def test_what_the_sentence_after_goes_on_to_tell_counts_as_well() -> None:
    units = units_of("The mill burned.\n\nQuill fled.", "Quill fled, the mill burned.")
    assert seen("context", units, 0, 2) == pytest.approx(2)


def test_what_a_sentence_names_itself_is_no_context_of_it() -> None:
    units = units_of("The mill burned.\n\nThe mill fell.", "The mill stood.")
    assert seen("context", units, 0, 2) == pytest.approx(0)


def test_other_articles_are_no_context() -> None:
    units = units_of("Quill fled.", "Boats sank.", "Quill saw boats that sank.")
    assert seen("context", units, 0, 2) == pytest.approx(0)


def test_two_words_that_stand_close_in_both_sentences_count_once_each_two() -> None:
    units = units_of("Divers raised copper bells.", "Bells of copper that divers saw.")
    assert seen("together", units, 0, 1) == pytest.approx(3)


def test_words_far_apart_in_one_sentence_tell_nothing_together() -> None:
    far = "Divers who had been out since the early hours of a very long day saw bells."
    units = units_of("Divers raised bells.", far)
    assert seen("together", units, 0, 1) == pytest.approx(0)


def test_two_words_of_one_name_tell_no_more_than_one() -> None:
    units = units_of("Hens saw Orla Quill there.", "Boats took Orla Quill away.")
    assert seen("together", units, 0, 1) == pytest.approx(0)


@pytest.mark.parametrize("told", ["context", "together"])
def test_it_makes_no_odds_which_sentence_comes_first(told: str) -> None:
    one, two = units_of(NAMED, TOLD), units_of(TOLD, NAMED)
    assert seen(told, one, 1, 2) == pytest.approx(seen(told, two, 0, 2))


def test_rows_multiply_as_the_full_ones_would() -> None:
    draw = np.random.default_rng(3)
    full = [np.where(draw.random((5, 7)) < 0.5, draw.random((5, 7)), 0) for _ in "ab"]
    one, two = (
        Rows(
            np.concatenate([[0], np.cumsum((some > 0).sum(1))]),
            np.nonzero(some)[1],
            some[some > 0].astype(np.float32),
        )
        for some in full
    )
    left, right = np.array([0, 4, 2]), np.array([3, 0, 2])
    wanted = (full[0][left] * full[1][right]).sum(1)
    assert dot(one, left, two, right, 7) == pytest.approx(wanted, rel=1e-5)


def test_of_nothing_nothing_is_told() -> None:
    units = units_of(NAMED, TOLD)
    idf = np.ones(len(units.concepts), np.float32)
    none = np.zeros(0, np.int64)
    pairs = compare_pairs(units, idf, none, none)
    named = tell_worth(units, idf)
    assert not len(context(units, named, pairs))
    assert not len(together(units, named, pairs))
