"""Columns that stay in place, however wide a terminal draws what precedes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


class PinnedStrip(Strip):
    """A row with orders, which take up no cells where it is cut.

    Textual counts their characters: it would leave cells of the row undrawn, or come
    to cut an order in two, which ends the program.
    """

    __slots__ = ()

    def crop(self, start: int, end: int | None = None) -> Strip:
        start = max(start, 0)
        end = self.cell_length if end is None else min(end, self.cell_length)
        if (start, end) == (0, self.cell_length):
            return self
        return self.divide([start, end])[1] if start < end else Strip([], 0)

    def divide(self, cuts: Iterable[int]) -> Sequence[Strip]:
        return [
            piece if piece is self else PinnedStrip(piece, piece.cell_length)
            for piece in super().divide(cuts)
        ]

    def apply_filter(self, filter: LineFilter, background: Color) -> Strip:
        strip = super().apply_filter(filter, background)
        return PinnedStrip(strip, strip.cell_length)


def pinned(widget: Widget, strip: Strip, cells: int = 0) -> PinnedStrip:
    """A row of a widget, kept in place where it begins `cells` from its left edge."""
    return PinnedStrip([*pins(widget, cells), *strip], strip.cell_length)


def unpinned(strip: Strip) -> Strip:
    """A row without orders, for those who count the cells of all its pieces."""
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
