"""The gap between two panes: it joins the two ends of what they share."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from widgets.article_pane import ArticlePane
from widgets.marks import gravest
from widgets.pinning import pins

WIDTH = 3

Cells = list[tuple[str, Style]]


class Bridge(Widget):
    """Three cells wide: the current match joined, other visible ones stubbed."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "Bridge { width: 3; height: 1fr; }"

    over: var[int | None] = var(None)
    """The pane row at which the current match passes over this gap, dashed,
    because the two panes that have it lie further apart."""

    def __init__(self, left: ArticlePane, right: ArticlePane) -> None:
        super().__init__()
        self.left, self.right = left, right
        self._strips: dict[tuple[object, ...], Strip] = {}

    def render_lines(self, crop: Region) -> list[Strip]:
        rows = self._rows(self.rich_style)
        # A layout under way may ask for more rows than the size known by now.
        rows += [_line("   ", self.rich_style)] * (crop.bottom - len(rows))
        strips = [self._strip(tuple(rows[y])) for y in crop.line_range]
        for line_filter in self.get_line_filters():
            background = self.background_colors[1]
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        return strips

    def _strip(self, cells: tuple[tuple[str, Style], ...]) -> Strip:
        """A row; those that look alike are one strip, which keeps what it costs."""
        looks = (self.region.x, *cells)
        strip = self._strips.get(looks)
        if strip is None:
            if len(self._strips) > 256:
                self._strips.clear()
            segments = [Segment(text, style) for text, style in cells]
            strip = self._strips[looks] = Strip([*pins(self), *segments], WIDTH)
        return strip

    def _rows(self, paper: Style) -> list[Cells]:
        """Blank rows beside the heads, then one for each row of the panes."""
        rows = [_line(" │ ", paper) for _ in range(self.left.size.height)]
        self._draw_others(rows, paper)
        self._draw_current(rows, paper)
        heads = max(self.size.height - len(rows), 0)
        return [_line("   ", paper)] * heads + rows

    def _draw_others(self, rows: list[Cells], paper: Style) -> None:
        here, there = self.left.runs.places, self.right.runs.places
        height = len(rows)
        for number in here.keys() & there.keys():
            left = self.left.screen_row(here[number])
            right = self.right.screen_row(there[number])
            if not (0 <= left < height and 0 <= right < height):
                continue
            mark = gravest(self.left.runs.at(here[number]))
            style = paper + self.left.inks.sign(mark.kind if mark else "match")
            if left == right:
                rows[left] = _line("╶┼╴", style)
            else:
                rows[left][:2] = [("╶", style), ("┤", paper)]
                rows[right][1:] = [("├", paper), ("╴", style)]

    def _draw_current(self, rows: list[Cells], paper: Style) -> None:
        style = paper + self.left.inks.sign("current")
        left, right = self.left.lit.spans, self.right.lit.spans
        if self.over is not None and 0 <= self.over < len(rows):
            rows[self.over] = _line("╍╍╍", style)
        if not (left and right):
            return
        start = self.left.screen_row(left[0].start)
        end = self.right.screen_row(right[0].start)
        for y, text in _path(start, end, len(rows)):
            rows[y] = _line(text, style)


def _line(text: str, style: Style) -> Cells:
    return [(cell, style) for cell in text]


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
