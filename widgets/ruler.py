"""The column beside a pane: the whole article at a glance, and what lies where."""

from __future__ import annotations

from dataclasses import dataclass

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from widgets.article_pane import ArticlePane
from widgets.marks import Mark, gravest

_STOPS = ("found", "excerpt")
"""Marks that are shown beside matches."""


class Ruler(Widget):
    """One cell wide; a lighter band is what the pane shows, a click goes there."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "Ruler { width: 1; height: 1fr; }"

    @dataclass
    class Clicked(Message):
        """The reader pointed at a place of the article."""

        pane: ArticlePane
        row: int
        """Of the page."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__()
        self.pane = pane
        self._cells: list[tuple[Mark, ...]] = []
        self._drawn: tuple[object, ...] = ()

    def render_lines(self, crop: Region) -> list[Strip]:
        background = self.background_colors[1]
        cells = self._lay()
        strips: list[Strip] = []
        for y in crop.line_range:
            strip = self._cell(y, cells[y] if y < len(cells) else ())
            for line_filter in self.get_line_filters():
                strip = strip.apply_filter(line_filter, background)
            strips.append(strip)
        return strips

    def on_click(self, event: events.Click) -> None:
        row = event.y * self._scale // max(self.size.height, 1)
        self.post_message(self.Clicked(self.pane, row))

    @property
    def _scale(self) -> int:
        """How many rows of the page the whole ruler stands for."""
        return max(len(self.pane.page), self.size.height, 1)

    def _row(self, page_row: int) -> int:
        return min(page_row * self.size.height // self._scale, self.size.height - 1)

    def _lay(self) -> list[tuple[Mark, ...]]:
        """The marks of each cell, laid anew only when page, height or marks change."""
        pane = self.pane
        state = (pane.page, pane.runs, self.size.height)
        if state != self._drawn:
            cells: list[dict[Mark, None]] = [{} for _ in range(self.size.height)]
            for mark in pane.runs.marks:
                if mark.is_match or mark.kind in _STOPS:
                    for row in pane.page.rows_of(mark.span):
                        cells[self._row(row)][mark] = None
            self._cells = [tuple(cell) for cell in cells]
            self._drawn = state
        return self._cells

    def _cell(self, y: int, marks: tuple[Mark, ...]) -> Strip:
        pane = self.pane
        inks, top = pane.inks, pane.top_row
        last = top + pane.size.height - 1
        inside = self._row(max(top, 0)) <= y <= self._row(max(last, 0))
        paper = inks.base + inks["ruler-view" if inside else "ruler"]
        if any(y == self._row(r) for s in pane.lit.spans for r in pane.page.rows_of(s)):
            return Strip([Segment("█", paper + inks.sign("current"))], 1)
        if not marks:
            return Strip([Segment(" ", paper)], 1)
        mark = gravest(marks)
        style = inks.sign(mark.kind) if mark else inks.sign("current")
        return Strip([Segment("█" if len(marks) > 1 else "▐", paper + style)], 1)
