"""The program on the screen: themes, sheets, palette, and the one reading screen."""

from __future__ import annotations

import os
from collections.abc import Sequence

from textual.app import App
from textual.screen import Screen

from reader.screens.reading import ReadingScreen
from reader.themes import INK, MARK_COLOURS, THEMES
from styles import SHEETS


class ReaderApp(App[None]):
    """hexapla on the screen."""

    TITLE = "hexapla"
    CSS_PATH = [*SHEETS]  # pyright: ignore[reportIncompatibleVariableOverride]

    def __init__(self, sources: Sequence[str], *, theme: str | None = None) -> None:
        """Prepare to read.

        Args:
            sources: Files and folders, as the command line takes them.
            theme: The name of a theme; what suits the terminal, if not given.
        """
        # Textual chooses how to do without colour before it knows the theme.
        colourless = "NO_COLOR" in os.environ
        super().__init__(ansi_color=True if colourless else None)
        self._sources = tuple(sources)
        self._wanted = theme or ("ansi-dark" if colourless else None)
        for own in THEMES:
            self.register_theme(own)
        self.theme = self._wanted or INK.name

    def on_mount(self) -> None:
        if self._wanted is None and self.console.color_system == "standard":
            self.theme = "ansi-dark"

    def get_default_screen(self) -> Screen[None]:
        return ReadingScreen(self._sources)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return MARK_COLOURS
