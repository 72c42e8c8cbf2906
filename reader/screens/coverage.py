"""The coverage map over the articles: what stands in how many of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from textual import on
from textual.widget import Widget

from corpus import Passage, Span
from corpus.comparison import Comparison
from corpus.models import Actor
from reader.pages.coverage import map_rows, sentence_lines
from reader.screens.dialog import Dialog, closing
from widgets.lists.row_layout import Heading
from widgets.overviews.coverage_map import CoverageMap
from widgets.sheet import Sheet


class CoverageScreen(Dialog[Passage]):
    """Gives the sentence the reader wants to go to."""

    BINDINGS = closing("ask.map")
    KEYS = (
        ("list.choose", "go there"),
        ("program.back", "close"),
        ("·", "only here"),
        ("≠", "conflict"),
        ("▂▄▆", "in some"),
        ("█", "in all"),
    )
    COLUMNS = 84

    def __init__(
        self,
        known: Comparison,
        *,
        found: Mapping[str, Iterable[Span]] | None = None,
        actor: Actor | None = None,
        here: str | None = None,
        at: int = 0,
    ) -> None:
        """Draw the map.

        Args:
            known: What is compared.
            found: Search hits to be seen on it, by article id.
            actor: Whose mentions are to be seen on it.
            here: Id of the article the reader is in.
            at: The character of it that they are on.
        """
        super().__init__("Coverage")
        self._known = known
        self._at = at
        self._map = CoverageMap()
        self._map.rows = (Heading(""), *map_rows(known, found=found, actor=actor))
        self._sheet = Sheet(classes="details")
        self._sheet.can_focus = False
        if here is not None:
            self._map.highlight(here)
        naming = f"• {actor.name}   " if actor else ""
        self.say(naming + ("╱ found" if found else ""))

    def body(self) -> Iterable[Widget]:
        yield self._map
        yield self._sheet

    @property
    def columns(self) -> int:
        return max(self._map.columns + 5, self.COLUMNS)

    def on_mount(self) -> None:
        self.call_after_refresh(self._map.enter, self._at)  # once it has its width

    @on(CoverageMap.Entered)
    def _tell(self, message: CoverageMap.Entered) -> None:
        self._sheet.writer = partial(
            sentence_lines, self._known, message.row, message.sentence
        )

    @on(CoverageMap.Wanted)
    def _go(self, message: CoverageMap.Wanted) -> None:
        self.dismiss(Passage(message.article, message.span.start, message.span.end))
