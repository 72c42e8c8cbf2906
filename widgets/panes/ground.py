"""Containers that their children cover completely, and that hardly draw anything."""

from __future__ import annotations

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Ground(Widget):
    """Lays its children out from top to bottom.

    Textual also draws what is below each widget, row by row, and cuts it to the parts
    that show. Here all rows are one strip, which is drawn and cut only once.
    """

    DEFAULT_CSS = "Ground { width: 1fr; height: 1fr; overflow: hidden; }"

    def render_lines(self, crop: Region) -> list[Strip]:
        row = Strip.blank(crop.width, self.rich_style)
        for line_filter in self.get_line_filters():
            row = row.apply_filter(line_filter, self.background_colors[1])
        return [row] * crop.height


class Row(Ground):
    """Lays its children out from left to right."""

    DEFAULT_CSS = "Row { layout: horizontal; }"
