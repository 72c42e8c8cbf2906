"""Columns that stay in place, however wide a terminal draws what precedes them."""

from __future__ import annotations

from rich.segment import ControlType, Segment
from rich.style import Style
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
