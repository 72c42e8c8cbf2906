"""The gap between two panes, with lines that join what they share."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby

from rich.style import Style
from textual.reactive import var

from widgets.panes.article_pane import ArticlePane
from widgets.panes.margin import Look, Margin
from widgets.panes.marks import foremost

Cells = list[tuple[str, Style]]
_PLAIN, _BLANK = " │ ", "   "


class Bridge(Margin):
    """Three cells wide: a line joins the current match, stubs show other matches."""

    DEFAULT_CSS = "Bridge { width: 3; height: 1fr; }"

    over: var[int | None] = var(None)
    """The pane row of a dashed line across this gap, where the panes that have the
    current match are further apart."""

    def __init__(self, left: ArticlePane, right: ArticlePane) -> None:
        super().__init__()
        self.left, self.right = left, right

    def looks(self) -> list[Look]:
        """Blank rows beside the heads, then one for each row of the panes."""
        paper = self.rich_style
        height = self.left.size.height
        rows: list[Look] = [((_PLAIN, paper),)] * height
        drawn: dict[int, Cells] = defaultdict(lambda: _line(_PLAIN, paper))
        self._draw_others(drawn, paper, height)
        self._draw_current(drawn, paper, height)
        for y, cells in drawn.items():
            rows[y] = _joined(cells)
        heads = max(self.size.height - height, 0)
        return [((_BLANK, paper),)] * heads + rows

    def _draw_others(self, rows: dict[int, Cells], paper: Style, height: int) -> None:
        here, there = self.left.runs.places, self.right.runs.places
        for number in here.keys() & there.keys():
            left = self.left.screen_row(here[number])
            right = self.right.screen_row(there[number])
            if not (0 <= left < height and 0 <= right < height):
                continue
            mark = foremost(self.left.runs.at(here[number]))
            style = paper + self.left.inks.sign(mark.kind if mark else "match")
            if left == right:
                rows[left] = _line("╶┼╴", style)
            else:
                rows[left][:2] = [("╶", style), ("┤", paper)]
                rows[right][1:] = [("├", paper), ("╴", style)]

    def _draw_current(self, rows: dict[int, Cells], paper: Style, height: int) -> None:
        style = paper + self.left.inks.sign("current")
        left, right = self.left.lit.spans, self.right.lit.spans
        if self.over is not None and 0 <= self.over < height:
            rows[self.over] = _line("╍╍╍", style)
        if not (left and right):
            return
        start = self.left.screen_row(self.left.lit.level)
        end = self.right.screen_row(self.right.lit.level)
        for y, text in _path(start, end, height):
            rows[y] = _line(text, style)


def _line(text: str, style: Style) -> Cells:
    return [(cell, style) for cell in text]


def _joined(cells: Cells) -> Look:
    """Join neighbouring cells of one style into one piece."""
    return tuple(
        ("".join(cell for cell, _ in alike), style)
        for style, alike in groupby(cells, key=lambda cell: cell[1])
    )


def _path(start: int, end: int, height: int) -> list[tuple[int, str]]:
    """The rows of the line that joins two ends, arrows where one is off screen."""
    if start == end:
        return [(start, "━━━")] if 0 <= start < height else []
    path: list[tuple[int, str]] = []
    top, bottom = min(start, end), max(start, end)
    if bottom < 0 or top >= height:
        return []
    path.extend((y, " ┃ ") for y in range(max(top + 1, 0), min(bottom, height)))
    if 0 <= start < height:
        path.append((start, "━┓ " if end > start else "━┛ "))
    elif start < 0:
        path.append((0, " ▲ "))
    else:
        path.append((height - 1, " ▼ "))
    if 0 <= end < height:
        path.append((end, " ┗━" if end > start else " ┏━"))
    elif end < 0:
        path.append((0, " ▲ "))
    else:
        path.append((height - 1, " ▼ "))
    return path
