"""What all dialogs have in common: a title, a body, and their keys below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen, ScreenResultType
from textual.widget import Widget
from textual.widgets import Static

from corpus.gate import clean_line
from widgets.key_line import KeyLine, Keys


class Dialog(ModalScreen[ScreenResultType | None]):
    """Laid over the articles; `escape` closes it without a result."""

    BINDINGS = [Binding("escape", "cancel", "Close", show=False)]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]
    KEYS: ClassVar[Keys] = (("esc", "close"),)

    def __init__(self, title: str, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self._title = Static(Content(title), classes="title")
        self._news = Static(classes="news")
        self.key_line = KeyLine(self.KEYS)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            with Horizontal(classes="head"):
                yield self._title
                yield self._news
            yield from self.body()
            yield self.key_line

    def body(self) -> Iterable[Widget]:
        """What stands between the title and the keys."""
        return ()

    def retitle(self, title: str) -> None:
        """Head the dialog with another title."""
        self._title.update(Content(title))

    def say(self, news: str) -> None:
        """Tell beside the title what has just happened, or gone wrong."""
        self._news.update(Content(clean_line(news)))

    def action_cancel(self) -> None:
        self.dismiss(None)
