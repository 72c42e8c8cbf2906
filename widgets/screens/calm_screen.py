"""A screen that draws only what has changed, also when a dialog opens over it."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import Reactive
from textual.screen import Screen, ScreenResultType
from textual.widget import Widget

from widgets.panes.selecting import Selections, in_one


class CalmScreen(Screen[ScreenResultType]):
    """Does not redraw everything when the focus moves, nor select across panes.

    Textual's own screen does both.
    """

    drawings = 0
    """How often what it shows may have changed since it was made."""
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    def validate_selections(self, selections: Selections) -> Selections:
        return in_one(selections, self.selections)

    def _compositor_refresh(self) -> None:
        # Every change of what is shown, in layouts or widgets, comes through here.
        self.drawings += 1
        super()._compositor_refresh()

    def _screen_resized(self, size: Size) -> None:
        # A screen that opens above this one passes its size on, mostly the same. It is
        # compared with the last layout: `self.size` is already that of the terminal.
        if self.app.screen is self or size != self._compositor.size:
            super()._screen_resized(size)
