"""What is selected is a run of the source, however its rows are cut."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.pilot import Pilot
from textual.strip import Strip

from corpus import Article, Span
from tests.dressed import Dressed
from widgets.lines.typeset import Page
from widgets.panes.article_pane import ArticlePane
from widgets.panes.linked_panes import LinkedPanes
from widgets.panes.selecting import in_one, painted, selected_span, selection_of

TEXT = "The gate failed at dawn. Nobody had been told.\n\nThen the water came."


class Stand(Dressed):
    def compose(self) -> ComposeResult:
        yield LinkedPanes()


@asynccontextmanager
async def picking() -> AsyncIterator[tuple[ArticlePane, Pilot[None]]]:
    """A pane in which the keys have begun to select, from the first word."""
    async with Stand().run_test(size=(40, 8)) as pilot:
        panes = pilot.app.query_one(LinkedPanes)
        await panes.show([Article.from_text(TEXT, id="a")])
        await pilot.pause()
        pane = panes.panes[0]
        pane.focus()
        pane.pick_from(0)
        yield pane, pilot


async def test_a_selection_made_by_keys_holds_a_character_at_least() -> None:
    async with picking() as (pane, pilot):
        assert pane.selected == Span(0, 3)
        await pilot.press("h", "h")
        assert pane.selected == Span(0, 1)
        await pilot.press("h")
        assert pane.selected == Span(0, 1)


async def test_the_other_end_moves_once_it_is_asked_for() -> None:
    async with picking() as (pane, pilot):
        await pilot.press("w", "o", "w")
        assert pane.selected == Span(3, 8)


@given(st.data())
def test_a_span_is_drawn_on_the_rows_that_show_it(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(TEXT))))
    page = Page.typeset(TEXT, data.draw(st.integers(5, 60)))
    selection = selection_of(page, span)
    for row in range(len(page)):
        shown = page.row(row)
        first, last = max(shown.start, span.start), min(shown.end, span.end)
        expected = Span(first, last) if first < last else None
        assert selected_span(page, row, selection) == expected


@given(
    st.lists(st.sampled_from([*"🇰🇿👩文 a가\u0301", "กำ", "नम", "🏳"]), min_size=1).map(
        "".join
    ),
    st.integers(1, 20),
    st.integers(1, 24),
    st.data(),
)
def test_a_selection_that_cuts_a_sign_in_two_is_drawn_as_wide_as_the_row(
    text: str, width: int, cells: int, data: st.DataObject
) -> None:
    page = Page.typeset(text, width)
    row = data.draw(st.integers(0, len(page) - 1))
    shown = page.row(row)
    start = data.draw(st.integers(shown.start, shown.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, shown.end)))
    strip = Strip([Segment(text[shown.start : shown.end])]).adjust_cell_length(cells)
    drawn = painted(strip, page, row, span, 0, Style(bold=True))
    assert drawn.cell_length == cells == sum(segment.cell_length for segment in drawn)


def test_a_selection_stays_in_the_pane_it_was_begun_in() -> None:
    one, two, three = object(), object(), object()
    assert in_one({one: 1, two: 2}, {one: 3}) == {one: 3}
    assert in_one({one: 1, two: 2}, {three: 3}) == {}
    assert in_one({one: 1}, {two: 3}) == {one: 1}
    assert in_one({}, {one: 3}) == {}
