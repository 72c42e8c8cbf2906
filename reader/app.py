"""The program on the screen: themes, sheets, palette, and the one reading screen."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rich.console import RenderableType
from rich.text import Text
from textual import on
from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.filter import LineFilter
from textual.screen import Screen

from corpus import Article, Problem
from reader.commands.keyboard import Keyboard
from reader.configuration.keys import spelled
from reader.configuration.settings import Effective, Settings
from reader.palette import Palette
from reader.reading import ReadingScreen
from reader.sessions.store import SessionStore
from reader.terminal import draws_ascii, narrow_encoding
from reader.themes import INK, MARKS, THEMES, drawn_with
from reader.work.ahead import Ahead
from reader.work.messages import Copied
from styles import AT_FIRST, SHEETS
from widgets.key_line import KeyPointed
from widgets.pinning import keeping_orders
from widgets.signs import AsciiSigns, Encodable

if TYPE_CHECKING:  # most first frames have no session to wait for
    from reader.sessions.session import Session

_AS_SHIPPED = Effective()
HANDED_TO_TERMINAL = "handed to the terminal, for its clipboard"


class ReaderApp(App[None]):
    """hexapla on the screen."""

    TITLE = "hexapla"
    BINDINGS = [
        Binding(
            "ctrl+p", "command_palette", "Palette", id="program.palette", priority=True
        ),
        Binding("ctrl+q", "quit", "Leave", id="program.leave", priority=True),
        Binding("ctrl+c,super+c", "help_quit", "Copy", id="program.copy", system=True),
    ]
    CSS_PATH = [*SHEETS]

    def __init__(
        self,
        sources: Sequence[str],
        effective: Effective = _AS_SHIPPED,
        *,
        store: SessionStore | None = None,
        fresh: bool = False,
        tour: bool = False,
        ahead: Ahead[Article | Problem] | None = None,
    ) -> None:
        """Prepare to read.

        Args:
            sources: Files and folders, as the command line takes them.
            effective: The settings, and where they come from.
            store: Where it is kept how these sources were left; nothing is kept
                without one.
            fresh: Whether to begin anew all the same.
            tour: Whether to show a newcomer round.
            ahead: The sources, if somebody has begun to read them.
        """
        # Textual chooses how to do without colour before it knows the theme.
        colourless = "NO_COLOR" in os.environ
        super().__init__(ansi_color=True if colourless else None)
        self._effective = effective
        self._store = store
        few_colours = colourless or self.console.color_system == "standard"
        self._suiting = "ansi-dark" if few_colours else INK.name
        session = store.load() if store and not fresh else None
        self._settings = _settings_of(session, effective)
        in_ascii = draws_ascii(self._settings.signs)
        self.keyboard = Keyboard(self._settings.keys, in_ascii=in_ascii)
        self._dress()
        self._own_filters = tuple(_sign_filters(in_ascii=in_ascii))
        self._reading = ReadingScreen(
            sources,
            self._settings,
            self.keyboard,
            session,
            effective.faults,
            ahead,
            tour=tour,
        )

    def _dress(self) -> None:
        """Choose the theme, and the sheets that the first frame is drawn with."""
        for own in THEMES:
            self.register_theme(own)
        self.theme = self._theme_of(self._settings.theme)
        if not (self.native_ansi_color or self.no_color):
            self.css_path = [*AT_FIRST]
        self.stylesheet.set_variables(self.get_css_variables())

    def on_mount(self) -> None:
        self.set_keymap(self.keyboard.keymap())
        self.app_resume_signal.subscribe(self, self._draw_anew)

    def _draw_anew(self, _: object) -> None:
        """Nothing of the screen is left after a while in the shell."""
        self.screen.refresh(layout=True)

    def on_ready(self) -> None:
        gc.freeze()
        gc.enable()

    def action_command_palette(self) -> None:
        """Offer everything by name."""
        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Of Textual's own commands only that which none of ours does."""
        yield SystemCommand(
            "All themes", "choose one by name", self.action_change_theme
        )

    def get_default_screen(self) -> Screen[None]:
        return self._reading

    def get_line_filters(self) -> Sequence[LineFilter]:
        filters = (*super().get_line_filters(), *self._own_filters)
        return [keeping_orders(one) for one in filters]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return MARKS

    def refresh_css(self, animate: bool = True) -> None:
        """Style all anew; before there is anything, that costs a reading of all sheets.

        A theme that is chosen at the start needs none: with the first widget they are
        read in any case.
        """
        if self.screen_stack:
            super().refresh_css(animate)

    def get_css_variables(self) -> dict[str, str]:
        if INK.name not in self.available_themes:
            return {}  # Textual asks once before a theme is chosen
        variables = super().get_css_variables()
        self.theme_variables = drawn_with(self.current_theme, variables)
        return self.theme_variables

    def copy_to_clipboard(self, text: str) -> None:
        """Ask the terminal to take a text, and the tool of the desktop if one is there.

        What is said claims no more than is known: a terminal answers nothing.
        """
        super().copy_to_clipboard(text)
        self._reading.desk.say(HANDED_TO_TERMINAL)
        self._reading.errands.hand_over(text)

    def action_help_quit(self) -> None:
        """Own up that nothing was copied, and that this does not leave."""
        from reader.screens.dialog import Dialog

        top = self.screen if isinstance(self.screen, Dialog) else self._reading.desk
        top.tell("nothing is selected to copy · {program.leave} leaves")

    @on(KeyPointed)
    def _press(self, message: KeyPointed) -> None:
        self.simulate_key(spelled(message.key))

    @on(Copied)
    def _tell_copied(self, message: Copied) -> None:
        self._reading.desk.say(str(message))

    def exit(
        self,
        result: None = None,
        return_code: int = 0,
        message: RenderableType | None = None,
    ) -> None:
        """Leave, and keep how the articles are left.

        The exit code is that of the reading, where none is given.
        """
        code = return_code or self._reading.sources.exit_code
        super().exit(result, code, message or self._keep_session())

    def _theme_of(self, name: str) -> str:
        """A theme there is: that named, or what suits the terminal."""
        return name if name in self.available_themes else self._suiting

    def _keep_session(self) -> Text | None:
        if self._store is None:
            return None
        said = self._effective.settings
        before = replace(said, theme=self._theme_of(said.theme))
        session = self._reading.tools.leaving.session(before, self.theme)
        if session is None:
            return None
        try:
            self._store.save(session)
        except OSError as error:
            return Text(f"hexapla: the session was not kept: {error.strerror}")
        return None


def _settings_of(session: Session | None, effective: Effective) -> Settings:
    """The settings, with the changes of a session if there is one."""
    if session is None:
        return effective.settings
    from reader.sessions.session import settings_with

    return settings_with(session, effective)


def _sign_filters(*, in_ascii: bool) -> Iterator[LineFilter]:
    """What draws signs as the terminal can show them."""
    if in_ascii:
        yield AsciiSigns()
    if encoding := narrow_encoding():
        yield Encodable(encoding)
