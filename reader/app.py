"""The program on the screen: its palette and clipboard, and the one reading screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rich.console import RenderableType
from rich.text import Text
from textual import on
from textual.app import SystemCommand
from textual.binding import Binding
from textual.screen import Screen

from corpus import Article, Problem
from reader.commands.keyboard import Keyboard
from reader.configuration.keys import spelled
from reader.configuration.settings import AS_SHIPPED, Effective, Settings
from reader.dressed_app import DressedApp
from reader.faults import fault_line
from reader.palette import Palette
from reader.parts.beginning import Beginning
from reader.reading.screen import ReadingScreen
from reader.resting import Resting
from reader.sessions.store import SessionStore
from reader.steady_app import SteadyApp
from reader.terminal import draws_ascii
from reader.turns import InTurn
from reader.work.ahead import Ahead
from widgets.key_line import KeyPointed

if TYPE_CHECKING:  # most first frames have no session to wait for
    from reader.sessions.session import Session

HANDED_TO_TERMINAL = "sent to the terminal, for its clipboard"


class ReaderApp(InTurn, Resting, DressedApp, SteadyApp):
    """hexapla on the screen."""

    TITLE = "hexapla"
    BINDINGS = [
        Binding(
            "ctrl+p", "command_palette", "Palette", id="program.palette", priority=True
        ),
        Binding("ctrl+q", "quit", "Leave", id="program.leave", priority=True),
        Binding("ctrl+c,super+c", "help_quit", "Copy", id="program.copy", system=True),
    ]

    def __init__(
        self,
        sources: Sequence[str],
        effective: Effective = AS_SHIPPED,
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
            store: Where the session of these sources is kept; without one, nothing
                is kept.
            fresh: Whether to ignore the session that is kept.
            tour: Whether to begin with the tour.
            ahead: The sources, if reading them has already begun.
        """
        session = store.load() if store and not fresh else None
        settings = _settings_of(session, effective)
        in_ascii = draws_ascii(settings.signs)
        super().__init__(settings.theme, in_ascii=in_ascii)
        self._said = effective.settings
        """The settings without the changes of a session."""
        self._store = store
        self.keyboard = Keyboard(settings.keys, in_ascii=in_ascii)
        beginning = Beginning(
            sources, settings, self.keyboard, session, effective.faults, ahead, tour
        )
        self._reading = ReadingScreen(beginning)

    def on_mount(self) -> None:
        self.set_keymap(self.keyboard.keymap())
        self.app_resume_signal.subscribe(self, self._draw_anew)

    def _draw_anew(self, _: object) -> None:
        """Draw everything again: the shell has written over the screen."""
        self.screen.refresh(layout=True)

    def action_command_palette(self) -> None:
        """Offer everything by name."""
        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer the one command of Textual's that ours do not cover."""
        yield SystemCommand(
            "All themes", "choose one by name", self.action_change_theme
        )

    def get_default_screen(self) -> Screen[None]:
        return self._reading

    def copy_to_clipboard(self, text: str) -> None:
        """Ask the terminal to take a text, and the tool of the desktop if one is there.

        What is said claims no more than is known: a terminal answers nothing.
        """
        super().copy_to_clipboard(text)
        self._reading.desk.say(HANDED_TO_TERMINAL)
        self._reading.first.errands.hand_over(text)

    def action_help_quit(self) -> None:
        """Say that nothing was copied, and which key leaves."""
        from reader.screens.dialog import Dialog

        top = self.screen if isinstance(self.screen, Dialog) else self._reading.desk
        top.tell("nothing is selected to copy · {program.leave} leaves")

    @on(KeyPointed)
    def _press(self, message: KeyPointed) -> None:
        self.simulate_key(spelled(message.key))

    def exit(
        self,
        result: None = None,
        return_code: int = 0,
        message: RenderableType | None = None,
    ) -> None:
        """Leave, and keep the session.

        Where no exit code is given, it tells how well the sources could be read.
        """
        code = return_code or self._reading.first.sources.exit_code
        super().exit(result, code, message or self._keep_session())

    def _keep_session(self) -> Text | None:
        if self._store is None:
            return None
        before = replace(self._said, theme=self.theme_of(self._said.theme))
        try:
            session = self._reading.tools.leaving.session(before, self.theme)
            if session is not None:
                self._store.save(session)
        except OSError as error:
            return Text(f"hexapla: the session was not kept: {error.strerror}")
        except Exception as error:  # no fault may keep the reader from leaving
            return Text(f"hexapla: the session was not kept; {fault_line(error)}")
        return None


def _settings_of(session: Session | None, effective: Effective) -> Settings:
    """The settings, with the changes of a session if there is one."""
    if session is None:
        return effective.settings
    from reader.sessions.session import settings_with

    return settings_with(session, effective)
