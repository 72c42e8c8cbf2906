"""Columns that stay in place, however wide a terminal draws what is before them.

An order is a control sequence inside a row: it moves the cursor to a column.
"""

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
    """The order to go to a column, so that what follows is drawn exactly there.

    Terminals disagree about the width of some characters. If one were drawn wider or
    narrower than expected, everything to the right of it would be shifted.

    Args:
        widget: The widget that the row belongs to.
        cells: How far the column is from its left edge.
    """
    column = widget.region.x + cells
    if widget.app.is_headless or not column:  # there is no terminal, or nothing before
        return []
    order = (ControlType.CURSOR_MOVE_TO_COLUMN, column)
    return [Segment(f"\x1b[{column + 1}G", Style.null(), [order])]


class PinnedStrip(Strip):
    """A row with orders, which count no cells when the row is cut.

    Textual counts their characters: it would leave cells of the row undrawn, or cut an
    order in two, which would end the program.
    """

    __slots__ = ()

    def crop(self, start: int, end: int | None = None) -> Strip:
        start = max(start, 0)
        end = self.cell_length if end is None else min(end, self.cell_length)
        if (start, end) == (0, self.cell_length):
            return self
        return self.divide([start, end])[1] if start < end else Strip([], 0)

    def divide(self, cuts: Iterable[int]) -> Sequence[Strip]:
        cuts = [cut for cut in cuts if cut <= self.cell_length]
        if cuts == [self.cell_length]:
            # Textual would keep the row in a cache of its own. Nothing but a search
            # for garbage frees such a row, and with many, no key is answered meanwhile.
            return [self]
        pieces = super().divide(cuts)
        return [PinnedStrip(piece, piece.cell_length) for piece in pieces]

    def apply_filter(self, filter: LineFilter, background: Color) -> Strip:
        known = self._filter_cache.get((filter, background))
        if known is None:
            drawn = filter.apply(list(self), background)
            known = type(self)(drawn, self.cell_length)
            self._filter_cache[filter, background] = known
        return known


def pinned(widget: Widget, strip: Strip, cells: int = 0) -> PinnedStrip:
    """A row of a widget that begins `cells` from its left edge, kept in place."""
    return PinnedStrip([*pins(widget, cells), *strip], strip.cell_length)


def unpinned(strip: Strip) -> Strip:
    """A row without orders, for code that counts the cells of all its pieces."""
    return Strip([part for part in strip if not part.control], strip.cell_length)


class KeepingOrders(LineFilter):
    """Wraps a filter so that it leaves orders alone: Textual's turn them into text.

    Text counts cells: a row with a dialog over it would be cut in the wrong places.
    """

    def __init__(self, inner: LineFilter) -> None:
        super().__init__()
        self._inner = inner

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Filter a line, except for its orders.

        Args:
            segments: The line.
            background: The colour behind it.
        """
        drawn = self._inner.apply(segments, background)
        for at, segment in enumerate(segments):
            if segment.control:
                drawn[at] = segment
        return drawn


@cache
def keeping_orders(inner: LineFilter) -> KeepingOrders:
    """The wrapped filter, always the same one: drawn rows are cached by filter."""
    return KeepingOrders(inner)
