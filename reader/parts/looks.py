"""How the screen looks: the theme, and boilerplate."""

from __future__ import annotations

from typing import get_args

from textual.screen import Screen

from corpus.counting import counted
from reader.configuration.settings import Boilerplate
from reader.desk.desk import Desk
from reader.themes import next_theme


class Looks:
    """The commands whose part is `look`."""

    def __init__(self, screen: Screen[None], desk: Desk) -> None:
        self._screen = screen
        self._desk = desk

    def boilerplate(self) -> None:
        """Dim boilerplate, hide it, or show it like the rest."""
        desk = self._desk
        ways = get_args(Boilerplate)
        desk.boilerplate = ways[(ways.index(desk.boilerplate) + 1) % len(ways)]
        desk.lay_marks()
        told = counted(desk.boilerplate_count, "passage")
        desk.say(f"boilerplate {desk.boilerplate}: {told}")

    def theme(self) -> None:
        """Change to the next theme: dark, light, and both in high contrast."""
        app = self._screen.app
        app.theme = next_theme(app.theme)
        self._desk.tell(f"theme {app.theme} · {{program.palette}} has all themes")
