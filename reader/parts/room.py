"""From which widths on the sidebar stands beside the panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.configuration.settings import Settings

if TYPE_CHECKING:
    from reader.sessions.session import Session

DOCKED_FROM = 160
"""Columns of the screen from which the sidebar always stands beside the panes."""
BESIDE_FROM = 110
"""Columns from which it stands beside them when asked for; below, it lies over."""


def stands_at_start(settings: Settings, session: Session | None, width: int) -> bool:
    """Whether it does before the reader has asked for anything."""
    if settings.sidebar == "open" or (session and session.sidebar):
        return width >= BESIDE_FROM
    return settings.sidebar != "closed" and width >= DOCKED_FROM
