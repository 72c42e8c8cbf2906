"""The gutter has room for the number of every match, and keeps it off the text."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult

from corpus import Article
from tests.dressed import Dressed
from widgets.panes.linked_panes import LinkedPanes
from widgets.panes.marks import Mark

TEXT = "The weir burst at dawn. " * 12


class Stand(Dressed):
    def compose(self) -> ComposeResult:
        yield LinkedPanes()


@pytest.mark.parametrize("number", [3, 99, 100, 740, 12345])
async def test_a_number_is_told_in_full_and_a_blank_parts_it_from_the_text(
    number: int,
) -> None:
    async with Stand().run_test(size=(60, 12)) as pilot:
        panes = pilot.app.query_one(LinkedPanes)
        await panes.show([Article.from_text(TEXT, id="a")])
        await pilot.pause()
        pane = panes.columns[0].pane
        pane.marks = (Mark(0, 23, "verbatim", number),)
        await pilot.pause()
        row = pane.render_line(0).text
        assert row.startswith(f"={number} ")
        assert row[pane.margin - 1 :].startswith("The weir")
        assert pane.offset_at(pane.margin - 1, 0) == 0
        pane.marks = ()
        await pilot.pause()
        assert pane.render_line(0).text.startswith("    The weir")
