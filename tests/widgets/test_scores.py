"""A score in cells and in words."""

from __future__ import annotations

import pytest

from widgets.scores import doubt


@pytest.mark.parametrize(
    ("score", "word"),
    [(31, "weak"), (39.9, "weak"), (40, "unsure"), (50, ""), (99, "")],
)
def test_a_low_score_says_its_doubt_in_a_word_and_why(score: float, word: str) -> None:
    said, why = doubt(score)
    assert said == word
    assert bool(why) == bool(word)
