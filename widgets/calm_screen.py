"""A screen on which a change of focus or selection concerns only where it happens."""

from __future__ import annotations

from textual.reactive import Reactive
from textual.screen import Screen, ScreenResultType
from textual.widget import Widget

from widgets.panes.selecting import Selections, in_one


class CalmScreen(Screen[ScreenResultType]):
    """Textual's own draws all of itself anew for a focus, and selects across panes."""

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    def validate_selections(self, selections: Selections) -> Selections:
        return in_one(selections, self.selections)
