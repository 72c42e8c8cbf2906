"""Text in cells of a terminal: cut, wrapped and filled to the width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from widgets.lines.cells import (
    count_rows,
    cropped,
    fitted,
    flush_right,
    one_line,
    spread,
    widest,
    wrapped,
    wrapped_pieces,
)

TEXT = st.text(alphabet="aé漢字 \t\n\x1b\u202e…", max_size=30)


@given(TEXT, st.integers(0, 20))
def test_text_fills_the_width_exactly(text: str, width: int) -> None:
    assert cell_len(cropped(text, width)) <= width
    assert cell_len(fitted(text, width)) == width
    assert cell_len(flush_right(text, width)) == width


@given(TEXT, TEXT, st.integers(0, 40))
def test_two_ends_fill_the_width_as_long_as_the_right_one_fits(
    left: str, right: str, width: int
) -> None:
    end = one_line(right)
    line = spread([(one_line(left), "")], [(end, "")], width)
    assert sum(cell_len(text) for text, _ in line) == max(width, cell_len(end))


@given(TEXT)
def test_nothing_that_a_terminal_obeys_is_drawn(text: str) -> None:
    assert one_line(text).isprintable()


@given(TEXT, st.integers(2, 20))
def test_wrapping_keeps_every_word_within_the_width(text: str, width: int) -> None:
    rows = wrapped(text, width)
    assert all(cell_len(row) <= width for row in rows)
    assert "".join("".join(rows).split()) == "".join(one_line(text).split())


def test_a_cut_is_shown() -> None:
    assert cropped("the northern board", 8) == "the nor…"
    assert cropped("the northern board", 5) == "the…"


@given(st.lists(st.tuples(TEXT, st.just("text")), max_size=4), st.integers(1, 20))
def test_rows_are_counted_as_they_are_drawn(
    pieces: list[tuple[str, str]], width: int
) -> None:
    assert count_rows(pieces, width) == len(wrapped_pieces(pieces, width))


@given(st.lists(TEXT), st.integers(1, 20))
def test_the_widest_text_is_told_up_to_a_bound(texts: list[str], most: int) -> None:
    assert widest(texts, most) == min(max(map(cell_len, texts), default=0), most)
