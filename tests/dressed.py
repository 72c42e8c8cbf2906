"""Widgets in the house's colours, without the reader around them."""

from __future__ import annotations

from textual.app import App

from reader.themes import INK, MARKS, drawn_with
from styles import SHEETS


def ink() -> dict[str, str]:
    """All that sheets draw with, in the theme of that name."""
    return drawn_with(INK, INK.to_color_system().generate() | MARKS)


class Dressed(App[None]):
    """A program with the style sheets of the reader and nothing else of it."""

    CSS_PATH = [*SHEETS]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return ink()
