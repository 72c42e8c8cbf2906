"""A screen that draws no more than what has changed, nor do those who lie over it."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import Reactive
from textual.screen import Screen, ScreenResultType
from textual.widget import Widget

from widgets.panes.selecting import Selections, in_one


class CalmScreen(Screen[ScreenResultType]):
    """Textual's own draws all of itself anew for a focus, and selects across panes."""

    drawings = 0
    """How often what it shows has changed since it was made, or seemed to."""
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    def validate_selections(self, selections: Selections) -> Selections:
        return in_one(selections, self.selections)

    def _compositor_refresh(self) -> None:
        # All that changes what is shown, layouts and widgets, comes through here.
        self.drawings += 1
        super()._compositor_refresh()

    def _screen_resized(self, size: Size) -> None:
        # A screen that opens above this one tells its own size: mostly no news. What
        # this one calls its size is the terminal's, not that of its last layout.
        if self.app.screen is self or size != self._compositor.size:
            super()._screen_resized(size)
