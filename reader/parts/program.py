"""The program itself: shown to a newcomer, and left."""

from __future__ import annotations

from textual.screen import Screen

from reader.screens.tour import Tour


class Program:
    """The commands whose part is `program`."""

    def __init__(self, screen: Screen[None], tour: Tour) -> None:
        self._screen = screen
        self._tour = tour

    def tour(self) -> None:
        """Show a few keys, one by one."""
        self._tour.begin()

    def quit(self) -> None:
        """Leave."""
        self._screen.app.exit()
