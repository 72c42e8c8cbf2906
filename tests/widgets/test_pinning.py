"""Rows with orders to go to a column are cut by their cells, orders taking up none."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import ControlType, Segment
from rich.style import Style
from textual.color import Color
from textual.filter import DimFilter
from textual.strip import Strip

from widgets.lines.pinning import PinnedStrip
from widgets.panes.terse import TerseStrip

ROWS = st.lists(st.text("ab水é", min_size=1, max_size=4), max_size=6)
KINDS = st.sampled_from([PinnedStrip, TerseStrip])
CUTS = st.integers(0, 40)


def order(column: int) -> Segment:
    go_to = [(ControlType.CURSOR_MOVE_TO_COLUMN, column)]
    return Segment(f"\x1b[{column + 1}G", Style.null(), go_to)


def read(strip: Strip) -> str:
    return "".join(segment.text for segment in strip if not segment.control)


def with_orders(row: list[str]) -> list[Segment]:
    pieces = [(order(at), Segment(text, Style())) for at, text in enumerate(row)]
    return [segment for piece in pieces for segment in piece]


@given(ROWS, KINDS, CUTS, CUTS)
def test_a_row_with_orders_is_cropped_like_one_without(
    row: list[str], kind: type[PinnedStrip], start: int, end: int
) -> None:
    plain = Strip([Segment(text, Style()) for text in row])
    strip = kind(with_orders(row), plain.cell_length)
    cropped = strip.crop(start, end)
    assert cropped.cell_length == plain.crop(start, end).cell_length
    assert read(cropped) == plain.crop(start, end).text


@given(ROWS, CUTS, CUTS)
def test_a_piece_of_a_row_and_a_dimmed_row_are_cropped_so_too(
    row: list[str], cut: int, end: int
) -> None:
    plain = Strip([Segment(text, Style()) for text in row])
    cuts = sorted({min(cut, plain.cell_length), plain.cell_length})
    strip = PinnedStrip(with_orders(row), plain.cell_length)
    dimmed = strip.apply_filter(DimFilter(), Color(0, 0, 0))
    for known, *pieces in zip(
        plain.divide(cuts), strip.divide(cuts), dimmed.divide(cuts), strict=True
    ):
        for piece in pieces:
            assert read(piece.crop(0, end)) == known.crop(0, end).text


@pytest.mark.parametrize("kind", [PinnedStrip, TerseStrip])
def test_a_row_that_is_not_cut_is_freed_without_a_search_for_garbage(
    kind: type[PinnedStrip],
) -> None:
    gc.collect()
    strip = kind(with_orders(["a", "b"]), 2)
    assert strip.divide([2]) == [strip]
    del strip
    assert gc.collect() == 0
