"""Where the reader is, what other articles say too stands out from the rest."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult

from corpus import Article, Span
from tests.dressed import Dressed
from widgets.panes.linked_panes import LinkedPanes
from widgets.panes.row_painter import Lit

TEXT = "The weir burst at dawn and two barns were lost."
WEIR, DAWN, PASSAGE = Span(4, 8), Span(18, 22), Span(0, 22)


class Stand(Dressed):
    def compose(self) -> ComposeResult:
        yield LinkedPanes()


@pytest.mark.parametrize(
    ("shared", "strong", "rest"),
    [
        (None, ["The weir burst at dawn"], []),
        ((), [], ["The weir burst at dawn"]),
        ((WEIR, DAWN), ["weir", "dawn"], ["The ", " burst at "]),
    ],
)
async def test_shared_words_are_painted_stronger_than_the_rest_of_a_passage(
    shared: tuple[Span, ...] | None, strong: list[str], rest: list[str]
) -> None:
    async with Stand().run_test(size=(60, 12)) as pilot:
        panes = pilot.app.query_one(LinkedPanes)
        await panes.show([Article.from_text(TEXT, id="a")])
        await pilot.pause()
        pane = panes.columns[0].pane
        pane.lit = Lit((PASSAGE,), "≈1", shared)
        row = pane.render_line(0)
        for ink, said in (("current", strong), ("passage", rest)):
            drawn = (pane.paper + pane.inks[ink]).bgcolor
            found = [s.text for s in row if s.style and s.style.bgcolor == drawn]
            assert found[-len(said) :] == said if said else not found
