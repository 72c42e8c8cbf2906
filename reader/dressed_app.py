"""An application in the house's themes, drawn as its terminal can show it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from textual.app import App
from textual.filter import LineFilter

from reader.colouring import ColouringSheet
from reader.terminal import narrow_encoding
from reader.themes import INK, MARKS, THEMES, drawn_with
from styles import AT_FIRST, SHEETS
from widgets.lines.pinning import keeping_orders
from widgets.lines.signs import AsciiSigns, Encodable


class DressedApp(App[None]):
    """Themes, the colours and sheets they are drawn with, and the signs there are."""

    CSS_PATH = [*SHEETS]

    def __init__(self, theme: str, *, in_ascii: bool) -> None:
        """Choose the theme, and the sheets that the first frame is drawn with.

        Args:
            theme: Its name; if there is no such theme, one that suits the terminal.
            in_ascii: Whether to draw with ASCII characters only.
        """
        # Textual chooses how to do without colour before it knows the theme.
        colourless = "NO_COLOR" in os.environ
        super().__init__(ansi_color=True if colourless else None)
        few_colours = colourless or self.console.color_system == "standard"
        self._suiting = "ansi-dark" if few_colours else INK.name
        self._own_filters = tuple(_sign_filters(in_ascii=in_ascii))
        for own in THEMES:
            self.register_theme(own)
        self.theme = self.theme_of(theme)
        if not (self.native_ansi_color or self.no_color):
            self.css_path = [*AT_FIRST]
        self.stylesheet = ColouringSheet(variables=self.get_css_variables())

    def theme_of(self, name: str) -> str:
        """The theme of a name; if there is none, the one that suits the terminal."""
        return name if name in self.available_themes else self._suiting

    def get_line_filters(self) -> Sequence[LineFilter]:
        filters = (*super().get_line_filters(), *self._own_filters)
        return [keeping_orders(one) for one in filters]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return MARKS

    def refresh_css(self, animate: bool = True) -> None:
        """Style everything again, if there is anything on the screen yet.

        Choosing a theme at the start would read all sheets for nothing: they are read
        with the first widget in any case.
        """
        if self.screen_stack:
            super().refresh_css(animate)

    def get_css_variables(self) -> dict[str, str]:
        if INK.name not in self.available_themes:
            return {}  # Textual asks once before a theme is chosen
        variables = super().get_css_variables()
        self.theme_variables = drawn_with(self.current_theme, variables)
        return self.theme_variables


def _sign_filters(*, in_ascii: bool) -> Iterator[LineFilter]:
    """Filters that replace what the terminal cannot show."""
    if in_ascii:
        yield AsciiSigns()
    if encoding := narrow_encoding():
        yield Encodable(encoding)
