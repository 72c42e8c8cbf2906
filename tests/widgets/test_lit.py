"""Where the reader is, what other articles say too stands out from the rest."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from textual.app import ComposeResult

from corpus import Article, Span
from tests.dressed import Dressed
from widgets.panes.article_pane import ArticlePane
from widgets.panes.linked_panes import LinkedPanes
from widgets.panes.row_painter import Lit

TEXT = "The weir burst at dawn and two barns were lost."
WEIR, DAWN, PASSAGE = Span(4, 8), Span(18, 22), Span(0, 22)


class Stand(Dressed):
    def compose(self) -> ComposeResult:
        yield LinkedPanes()


def said(pane: ArticlePane, ink: str) -> list[str]:
    """What stands on the first row on the ground of an ink."""
    ground = (pane.paper + pane.inks[ink]).bgcolor
    drawn = pane.render_line(0)
    return [s.text for s in drawn if s.style and s.style.bgcolor == ground]


@pytest.fixture
async def pane() -> AsyncIterator[ArticlePane]:
    async with Stand().run_test(size=(60, 12)) as pilot:
        panes = pilot.app.query_one(LinkedPanes)
        await panes.show([Article.from_text(TEXT, id="a")])
        await pilot.pause()
        yield panes.columns[0].pane


@pytest.mark.parametrize(
    ("shared", "strong", "rest"),
    [
        (None, ["The weir burst at dawn"], []),
        ((), [], ["The weir burst at dawn"]),
        ((WEIR, DAWN), ["weir", "dawn"], ["The ", " burst at "]),
    ],
)
async def test_shared_words_are_painted_stronger_than_the_rest_of_a_passage(
    pane: ArticlePane,
    shared: tuple[Span, ...] | None,
    strong: list[str],
    rest: list[str],
) -> None:
    pane.lit = Lit((PASSAGE,), "≈1", shared)
    assert said(pane, "current") == strong
    assert said(pane, "passage") == rest


async def test_what_is_disputed_is_painted_over_what_is_shared(
    pane: ArticlePane,
) -> None:
    pane.lit = Lit((PASSAGE,), "≠1", (PASSAGE,), (DAWN,))
    assert said(pane, "current") == ["The weir burst at "]
    assert said(pane, "disputed") == ["dawn"]
