"""A column beside a pane, of which only rows that change are sent to the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from widgets.lines.pinning import pinned

Look = tuple[tuple[str, Style], ...]
"""A row: pieces of text, and how each looks."""


class Margin(Widget):
    """Draws rows that change only in `redraw`; subclasses say how they look.

    While a reader scrolls, nearly all rows of a margin stay as they are. Rows that
    look alike are one strip, which caches its drawing.
    """

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._looks: Sequence[Look] = ()
        self._strips: dict[tuple[int, Look], Strip] = {}

    def looks(self) -> Sequence[Look]:
        """The rows as they should be now, as many as the margin is high."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Draw the rows that have changed."""
        before, self._looks = self._looks, self.looks() if self.size else ()
        if len(before) != len(self._looks):
            self.refresh()
            return
        width = self.size.width
        changed = [
            Region(0, y, width, 1)
            for y, (old, new) in enumerate(zip(before, self._looks, strict=True))
            if old != new
        ]
        if changed:
            self.refresh(*changed)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks = ()

    def render_lines(self, crop: Region) -> list[Strip]:
        if len(self._looks) < crop.bottom:
            self._looks = self.looks()
        # During a layout, more rows may be asked for than the current size has.
        missing = crop.bottom - len(self._looks)
        blank = ((" " * crop.width, self.rich_style),)
        looks = [*self._looks, *[blank] * missing]
        column = self.region.x  # Textual searches for it each time
        strips = [self._strip(looks[y], column) for y in crop.line_range]
        for line_filter in self.get_line_filters():
            background = self.background_colors[1]
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        return strips

    def _strip(self, look: Look, column: int) -> Strip:
        strip = self._strips.get((column, look))
        if strip is None:
            if len(self._strips) > 256:
                self._strips.clear()
            segments = [Segment(text, style) for text, style in look]
            strip = pinned(self, Strip(segments, sum(len(text) for text, _ in look)))
            self._strips[column, look] = strip
        return strip
