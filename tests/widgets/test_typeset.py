"""A page shows every character of a text once, in order, and never too wide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from corpus import Span
from widgets.lines.typeset import Page

TEXTS = st.text(st.sampled_from("ab cdé 漢字한\n\n  —’x"), max_size=300) | st.text(
    max_size=200
).map(lambda text: text.replace("\r", ""))
WIDTHS = st.integers(2, 40)


@given(TEXTS, WIDTHS)
def test_no_row_is_wider_than_the_page(text: str, width: int) -> None:
    page = Page.typeset(text, width)
    for index in range(len(page)):
        row = page.row(index)
        shown = text[row.start : row.end]
        assert cell_len(shown) <= width or len(shown) == 1
        assert "\n" not in shown


@given(TEXTS, WIDTHS)
def test_only_blanks_and_line_ends_are_shown_by_no_row(text: str, width: int) -> None:
    page = Page.typeset(text, width)
    at = 0
    for index in range(len(page)):
        row = page.row(index)
        assert at <= row.start <= row.end
        assert not text[at : row.start].strip(" \n")
        at = row.end
    assert not text[at:].strip(" \n")


@given(TEXTS, WIDTHS, st.data())
def test_a_character_is_found_on_the_row_that_shows_it(
    text: str, width: int, data: st.DataObject
) -> None:
    page = Page.typeset(text, width)
    index = data.draw(st.integers(0, len(page) - 1))
    row = page.row(index)
    for offset in range(row.start, row.end):
        assert page.row_of(offset) == index


@given(TEXTS, WIDTHS, st.data())
def test_a_place_in_a_line_is_a_place_in_the_text(
    text: str, width: int, data: st.DataObject
) -> None:
    page = Page.typeset(text, width)
    offset = data.draw(st.integers(0, len(text)))
    line = page.line_of(offset)
    assert page.offset_of(line, offset - page.lines[line]) == offset
    assert text[: page.lines[line]].count("\n") == line


def test_words_stay_whole_where_they_fit() -> None:
    page = Page.typeset("one two three", 7)
    rows = [page.row(index) for index in range(len(page))]
    assert [page.text[r.start : r.end] for r in rows] == ["one two", "three"]


def test_a_word_wider_than_the_page_is_cut() -> None:
    page = Page.typeset("漢字漢字漢字", 5)
    rows = [page.row(index) for index in range(len(page))]
    assert [page.text[r.start : r.end] for r in rows] == ["漢字", "漢字", "漢字"]


@pytest.mark.parametrize(
    ("span", "rows"), [(Span(0, 3), [0]), (Span(4, 13), [0, 1]), (Span(8, 8), [1])]
)
def test_a_span_has_the_rows_that_show_it(span: Span, rows: list[int]) -> None:
    assert list(Page.typeset("one two three", 7).rows_of(span)) == rows


def test_hidden_lines_get_no_row_and_keep_their_offsets() -> None:
    text = "one\n\nSubscribe now\n\nLeave a reply\n\ntwo"
    page = Page.typeset(text, 20, [Span(5, 18), Span(20, 33)])
    rows = [page.row(index) for index in range(len(page))]
    assert [text[r.start : r.end] for r in rows] == ["one", "", "two"]
    assert page.row_of(text.index("two")) == 2


def test_a_text_of_which_all_is_hidden_is_one_empty_row() -> None:
    page = Page.typeset("all of it", 20, [Span(0, 9)])
    assert len(page) == 1


def test_lines_of_wide_signs_stand_between_narrow_ones() -> None:
    page = Page.typeset("one two\n\n漢字漢字\nthree\n", 5)
    rows = [page.text[page.row(at).start : page.row(at).end] for at in range(len(page))]
    assert rows == ["one", "two", "", "漢字", "漢字", "three", ""]
