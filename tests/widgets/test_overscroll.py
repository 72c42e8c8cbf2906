"""A reader scrolls to the ends of the text; what follows another goes beyond them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.app import ComposeResult

from corpus import Article
from tests.dressed import Dressed
from widgets.panes.article_pane import ArticlePane
from widgets.panes.linked_panes import LinkedPanes

HEIGHT = 8


class Stand(Dressed):
    def compose(self) -> ComposeResult:
        yield LinkedPanes()


@asynccontextmanager
async def pane_of(rows: int) -> AsyncIterator[ArticlePane]:
    """A pane, eight rows high, that shows a text of so many rows."""
    text = "\n".join(f"Row {row} of the log." for row in range(rows))
    async with Stand().run_test(size=(60, HEIGHT + 2)) as pilot:
        panes = pilot.app.query_one(LinkedPanes)
        await panes.show([Article.from_text(text, id="a")])
        await pilot.pause()
        pane = panes.panes[0]
        assert (len(pane.page), pane.size.height) == (rows, HEIGHT)
        yield pane


async def test_a_reader_scrolls_from_the_first_row_to_the_last() -> None:
    async with pane_of(rows=20) as pane:
        assert (pane.top_row, pane.progress) == (0, 0.0)
        pane.scroll_rows(-3)
        assert pane.top_row == 0
        pane.scroll_rows(3)
        assert pane.top_row == 3
        pane.scroll_rows(99)
        assert (pane.top_row, pane.progress) == (20 - HEIGHT, 1.0)


async def test_a_text_that_is_shown_whole_stays_where_it_is() -> None:
    async with pane_of(rows=4) as pane:
        pane.scroll_rows(2)
        assert (pane.top_row, pane.progress) == (0, 0.0)


async def test_any_row_can_be_put_on_any_row_of_the_pane() -> None:
    async with pane_of(rows=20) as pane:
        for row, on in ((0, 7), (19, 0), (5, 5)):
            pane.put(row, on)
            assert pane.top_row == row - on
        assert not pane.follows


async def test_no_blank_rows_are_shown_where_they_are_not_wanted() -> None:
    async with pane_of(rows=20) as pane:
        pane.put(0, 7, beyond=False)
        assert pane.top_row == 0
        pane.put(19, 0, beyond=False)
        assert pane.top_row == 20 - HEIGHT


async def test_from_beyond_the_ends_a_reader_only_comes_back() -> None:
    async with pane_of(rows=20) as pane:
        pane.put(0, 5)
        pane.scroll_rows(-1)
        assert pane.top_row == -5
        pane.scroll_rows(1)
        assert pane.top_row == -4
        pane.scroll_rows(9)
        assert pane.top_row == 5
