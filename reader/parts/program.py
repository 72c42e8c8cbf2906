"""The program itself: its tour, and how to leave it."""

from __future__ import annotations

from textual.screen import Screen

from reader.parts.searching import Searching
from reader.parts.walker import Walker
from reader.screens.tour import Tour


class Program:
    """The commands whose part is `program`."""

    def __init__(
        self, screen: Screen[None], tour: Tour, searching: Searching, walker: Walker
    ) -> None:
        self._screen = screen
        self._tour = tour
        self._searching = searching
        self._walker = walker

    def tour(self) -> None:
        """Show a few keys, one by one."""
        self._tour.begin()

    def back(self) -> None:
        """End the tour, a selection, the walk of two articles, or what was found."""
        if self._tour.display:
            self._tour.leave()
        elif self._screen.selections:
            self._screen.clear_selection()
        elif not self._walker.leave_pair():
            self._searching.forget()

    def suspend(self) -> None:
        """Give the terminal back to the shell, until `fg` resumes the program."""
        self._screen.app.action_suspend_process()

    def quit(self) -> None:
        """Leave."""
        self._screen.app.exit()
