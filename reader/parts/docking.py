"""Where the sidebar stands: beside the panes, or over them, and how wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.configuration.settings import Settings

if TYPE_CHECKING:
    from reader.sessions.session import Session

DOCKED_FROM = 160
"""Columns of the screen from which the sidebar always stands beside the panes."""
BESIDE_FROM = 110
"""Columns from which it stands beside them when asked for; below, it covers them."""
_LEAST_OVER, _MOST_OVER = 26, 60
"""Cells of a sidebar that lies over the articles."""
_BRIDGE = 3
"""Cells between two panes."""


def stands_at_start(settings: Settings, session: Session | None, width: int) -> bool:
    """Whether the sidebar is there before the reader has asked for anything."""
    if settings.sidebar == "open" or (session and session.sidebar):
        return width >= BESIDE_FROM
    return settings.sidebar != "closed" and width >= DOCKED_FROM


def width_over(width: int, panes: int) -> int | None:
    """How wide a sidebar over the panes is, so that it covers whole panes.

    Args:
        width: Cells of the screen.
        panes: How many stand side by side on it.

    Returns:
        Cells; `None` if no pane ends at a width that suits the sidebar.
    """
    text = width - _BRIDGE * (panes - 1)
    edges = (at * text // panes + _BRIDGE * (at - 1) for at in range(1, panes + 1))
    if width < _LEAST_OVER:
        return width
    return next((edge for edge in edges if _LEAST_OVER <= edge <= _MOST_OVER), None)
