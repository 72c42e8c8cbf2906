"""A score says its doubt in words, wherever it is told."""

from __future__ import annotations

import pytest

from corpus.kinds import doubt, graded


@pytest.mark.parametrize(
    ("score", "word"),
    [(31, "weak"), (39.9, "weak"), (40, "unsure"), (50, ""), (99, "")],
)
def test_a_low_score_says_its_doubt_in_a_word_and_why(score: float, word: str) -> None:
    said, why = doubt(score)
    assert said == word
    assert bool(why) == bool(word)


def test_a_score_is_told_with_its_doubt() -> None:
    assert graded(38.6) == "39 of 100, weak: may be chance"
    assert graded(72) == "72 of 100"
