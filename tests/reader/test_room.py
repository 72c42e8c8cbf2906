"""A list over the articles ends where a pane ends, so that no row of text is cut."""

from __future__ import annotations

import pytest

from reader.parts.room import width_over


@pytest.mark.parametrize(
    ("width", "panes", "over"),
    [(40, 1, 40), (60, 1, 60), (60, 2, 28), (80, 2, 38), (80, 3, 52), (109, 3, 34)],
)
def test_a_list_over_the_articles_hides_whole_panes(
    width: int, panes: int, over: int
) -> None:
    assert width_over(width, panes) == over


def test_beside_one_wide_pane_it_is_as_wide_as_it_likes() -> None:
    assert width_over(100, 1) is None
