"""The end of a selection moves by what a reader means, and never out of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.lines.typeset import Page
from widgets.panes.caret import Unit, moved

TEXT = "The gate failed at dawn. Nobody had been told.\n\nThen the water came."
UNITS: tuple[Unit, ...] = ("character", "word", "row", "sentence")


@pytest.mark.parametrize(
    ("unit", "by", "start", "end"),
    [
        ("character", 1, 0, 1),
        ("character", -1, 0, 0),
        ("word", 1, 0, 3),
        ("word", 1, 3, 8),
        ("word", -1, 8, 4),
        ("row", 1, 2, 21),
        ("sentence", 1, 4, 24),
        ("sentence", -1, 30, 25),
    ],
)
def test_the_end_moves_by_one_of_the_unit_asked_for(
    unit: Unit, by: int, start: int, end: int
) -> None:
    assert moved(Page.typeset(TEXT, 20), start, unit, by) == end


@given(
    st.text(max_size=80), st.sampled_from(UNITS), st.sampled_from([1, -1]), st.data()
)
def test_a_move_stays_in_the_text(
    text: str, unit: Unit, by: int, data: st.DataObject
) -> None:
    page = Page.typeset(text, 12)
    offset = data.draw(st.integers(0, len(text)))
    assert 0 <= moved(page, offset, unit, by) <= len(text)
