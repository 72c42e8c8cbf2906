"""Columns that stay in place, however wide a terminal draws what precedes them."""

from __future__ import annotations

from rich.segment import ControlType, Segment
from rich.style import Style
from textual.widget import Widget


def pins(widget: Widget) -> list[Segment]:
    """What a row of a widget begins with: the order to go to the widget's column.

    Terminals do not agree how many cells some clusters take. Were one drawn wider or
    narrower than it is taken to be, all that stands to the right would be shifted.
    """
    if widget.app.is_headless:  # nothing but text is wanted
        return []
    column = widget.region.x
    order = (ControlType.CURSOR_MOVE_TO_COLUMN, column)
    return [Segment(f"\x1b[{column + 1}G", Style.null(), [order])]
