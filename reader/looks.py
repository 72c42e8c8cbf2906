"""How the screen looks, at the reader's word: the theme, and boilerplate."""

from __future__ import annotations

from textual.screen import Screen

from reader.themes import INK, PAPER


class Looks:
    """The commands whose part is `look`."""

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen

    def theme(self) -> None:
        """Change from dark to light, or back; themes of 16 colours keep to theirs."""
        app = self._screen.app
        dark, light = (
            ("ansi-dark", "ansi-light")
            if app.theme.startswith("ansi")
            else (INK.name, PAPER.name)
        )
        app.theme = light if app.current_theme.dark else dark
