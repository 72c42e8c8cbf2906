"""Columns that stay in place, however wide a terminal draws what precedes them."""

from __future__ import annotations

from functools import cache

from rich.segment import ControlType, Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip
from textual.widget import Widget


def pins(widget: Widget, cells: int = 0) -> list[Segment]:
    """The order to go to a column: what stands there is drawn there.

    Terminals do not agree how many cells some clusters take. Were one drawn wider or
    narrower than it is taken to be, all that stands to the right would be shifted.

    Args:
        widget: Whose row this is.
        cells: How far from its left edge the column lies.
    """
    column = widget.region.x + cells
    if widget.app.is_headless or not column:  # nothing but text is wanted, or precedes
        return []
    order = (ControlType.CURSOR_MOVE_TO_COLUMN, column)
    return [Segment(f"\x1b[{column + 1}G", Style.null(), [order])]


def pinned(widget: Widget, strip: Strip, cells: int = 0) -> Strip:
    """A row of a widget, kept in place where it begins `cells` from its left edge."""
    return Strip([*pins(widget, cells), *strip], strip.cell_length)


def unpinned(strip: Strip) -> Strip:
    """A row without orders, which cannot be cropped."""
    return Strip([part for part in strip if not part.control], strip.cell_length)


class KeepingOrders(LineFilter):
    """Another filter, which leaves orders what they are: Textual's make text of them.

    Text takes up cells: where a row is cut for what lies over it, it would be cut at
    the wrong ones.
    """

    def __init__(self, inner: LineFilter) -> None:
        super().__init__()
        self._inner = inner

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Filter a line, segment by segment, but for its orders.

        Args:
            segments: The line.
            background: What it lies on.
        """
        drawn = self._inner.apply(segments, background)
        for at, segment in enumerate(segments):
            if segment.control:
                drawn[at] = segment
        return drawn


@cache
def keeping_orders(inner: LineFilter) -> KeepingOrders:
    """The same for the same filter: what was drawn through it is kept by filter."""
    return KeepingOrders(inner)
