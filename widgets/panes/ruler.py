"""The column beside a pane that shows where in the article its marks are."""

from __future__ import annotations

from dataclasses import dataclass

from rich.style import Style
from textual import events
from textual.message import Message

from corpus import Span
from widgets.panes.article_pane import ArticlePane
from widgets.panes.margin import Look, Margin
from widgets.panes.marks import Mark, foremost

_STOPS = ("found", "excerpt")
"""Marks that are shown beside matches."""

Sign = tuple[str, str]
"""What a cell shows: a glyph, and the kind of mark whose colour it has."""


class Ruler(Margin):
    """One cell wide; a lighter band shows the part in view, a click scrolls there."""

    DEFAULT_CSS = "Ruler { width: 1; height: 1fr; }"

    @dataclass
    class Clicked(Message):
        """The reader clicked a place of the article."""

        pane: ArticlePane
        row: int
        """The row of the page."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__()
        self.pane = pane
        self._signs: list[Sign] = []
        self._drawn: tuple[object, ...] = ()
        self._painted: dict[tuple[Sign, bool], Look] = {}

    def looks(self) -> list[Look]:
        signs, band = self._lay(), self._band()
        return [self._look(sign, y in band) for y, sign in enumerate(signs)]

    def on_click(self, event: events.Click) -> None:
        height = max(self.size.height, 1)
        self.post_message(self.Clicked(self.pane, event.y * self._scale() // height))

    def _scale(self) -> int:
        """How many rows of the page the ruler represents."""
        return max(len(self.pane.page), self.size.height, 1)

    def _band(self) -> range:
        """The cells of the part in view."""
        pane, height, scale = self.pane, self.size.height, self._scale()
        first = max(pane.top_row, 0) * height // scale
        last = max(pane.top_row + pane.size.height - 1, 0) * height // scale
        return range(first, last + 1)

    def _lay(self) -> list[Sign]:
        """The sign of each cell, worked out again only when something has changed."""
        pane, height = self.pane, self.size.height
        state = (pane.page, pane.runs, pane.lit, pane.paper, pane.inks, height)
        if state != self._drawn:
            self._drawn, self._painted = state, {}
            cells: list[list[Mark]] = [[] for _ in range(height)]
            for mark in pane.runs.marks:
                if mark.is_match or mark.kind in _STOPS:
                    for cell in self._cells(mark.span):
                        cells[cell].append(mark)
            self._signs = [_sign(marks) for marks in cells]
            for span in pane.lit.spans:
                for cell in self._cells(span):
                    self._signs[cell] = ("█", "current")
        return self._signs

    def _cells(self, span: Span) -> range:
        rows, height = self.pane.page.rows_of(span), self.size.height
        scale = self._scale()
        return range(rows[0] * height // scale, rows[-1] * height // scale + 1)

    def _look(self, sign: Sign, inside: bool) -> Look:
        look = self._painted.get((sign, inside))
        if look is None:
            inks = self.pane.inks
            glyph, kind = sign
            style = self.pane.paper + inks["ruler-view" if inside else "ruler"]
            style += inks.sign(kind) if kind else Style.null()
            look = self._painted[sign, inside] = ((glyph, style),)
        return look


def _sign(marks: list[Mark]) -> Sign:
    if not marks:
        return " ", ""
    mark = foremost(marks)
    return "█" if len(marks) > 1 else "▐", mark.kind if mark else "current"
