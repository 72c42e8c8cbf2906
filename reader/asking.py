"""What the reader asks for in a dialog, and what becomes of the answer."""

from __future__ import annotations

from textual.screen import Screen

from reader.desk import Desk
from reader.screens.help import HelpScreen
from reader.searching import Searching


class Asking:
    """The commands whose part is `ask`."""

    def __init__(self, screen: Screen[None], desk: Desk, searching: Searching) -> None:
        self._screen = screen
        self._desk = desk
        self._searching = searching

    def search(self) -> None:
        self._searching.open()

    def help(self) -> None:
        self._screen.app.push_screen(HelpScreen(self._screen))
