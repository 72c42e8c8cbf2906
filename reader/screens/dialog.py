"""What all dialogs have in common: a title, a body, and their keys below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.screen import ModalScreen, ScreenResultType
from textual.visual import VisualType
from textual.widget import Widget
from textual.widgets import Input, Static

from corpus.gate import clean_line
from reader.commands.keyboard import BY_ID, Keyboard, keyboard_of
from reader.commands.reading import COPYING
from styles import NOT_SCANT, SCANT, TALL
from widgets.key_line import KeyLine, Keys
from widgets.screens.backdrop import laid_over
from widgets.screens.box import Box
from widgets.screens.calm_screen import CalmScreen


def closing(*commands: str) -> list[Binding]:
    """Bind the keys that open a dialog, and that of quitting, to closing it."""
    return [
        Binding(BY_ID[command].keys, "cancel", "Close", id=command)
        for command in (*commands, "program.quit")
    ]


class Dialog(CalmScreen[ScreenResultType | None], ModalScreen[ScreenResultType | None]):
    """Laid over the articles; `escape` closes it without a result."""

    BINDINGS = [
        Binding("escape", "cancel", "Close", id="program.back"),
        Binding("tab", "app.focus_next", "Next field", id="type.next-field"),
        Binding(
            "shift+tab", "app.focus_previous", "Previous", id="type.previous-field"
        ),
        Binding(BY_ID["ask.help"].keys, "explain", "These keys", id="ask.help"),
        COPYING,
    ]
    VERTICAL_BREAKPOINTS = [SCANT, NOT_SCANT, TALL]
    KEYS: ClassVar[Keys] = (("program.back", "close"),)
    """What the last line says, with ids of commands in place of their keys."""
    COLUMNS: ClassVar[int] = 120
    """How wide it is where the screen has room for it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = Static(Content(title), classes="title")
        self._news = Static(classes="news")
        self.key_line = KeyLine()

    # Textual draws a visual here as well; its own type leaves that out.
    def render(self) -> VisualType:  # pyright: ignore[reportIncompatibleMethodOverride]
        return laid_over(super().render())

    @property
    def keyboard(self) -> Keyboard:
        """The keys of this reader."""
        return keyboard_of(cast("object", self.app))

    def compose(self) -> ComposeResult:
        # Were it left to the first resize, everything would be styled and drawn twice.
        height, breakpoints = self.app.size.height, self.VERTICAL_BREAKPOINTS or []
        for name in self._get_breakpoint_classes(height, breakpoints):
            self.add_class(name, update=False)
        self.key_line.keys = self.keyboard.line(self.KEYS)
        leaving = self.keyboard.line((("program.back", ""),))
        self.key_line.leaving = leaving[0][0] if leaving else ""
        with Box(classes="dialog") as box:
            with Horizontal(classes="head"):
                yield self._title
                yield self._news
            yield from self.body()
            yield self.key_line
        box.styles.max_width = self.columns

    def _screen_resized(self, size: Size) -> None:
        if size != self._compositor.size:  # else it has been laid out for it
            super()._screen_resized(size)

    def body(self) -> Iterable[Widget]:
        """What stands between the title and the keys."""
        return ()

    @property
    def columns(self) -> int:
        """How wide it is where the screen has room for what it holds."""
        return self.COLUMNS

    def retitle(self, title: str) -> None:
        """Head the dialog with another title."""
        self._title.update(Content(title))

    def say(self, news: str) -> None:
        """Tell beside the title what has just happened, or gone wrong."""
        self._news.update(Content(clean_line(news)))

    def tell(self, news: str) -> None:
        """Say something, with keys in place of the ids of commands in braces."""
        self.say(self.keyboard.told(news))

    def on_click(self, event: events.Click) -> None:
        """Close at a click beside it, unless something typed would be lost."""
        beside = event.screen_offset not in self.query_one(".dialog").region
        if beside and not self.query(Input):
            self.action_cancel()

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Close, once: Textual would close whatever is on top, or end the program.

        On a slow machine a second `escape` arrives before the first has closed it.
        """
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def action_cancel(self) -> None:
        self.dismiss(None)

    def action_explain(self) -> None:
        """Tell the keys that this dialog has."""
        from reader.screens.help import HelpScreen  # itself a dialog

        self.app.push_screen(HelpScreen(self))
