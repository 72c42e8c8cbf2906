"""The line in which the reader types what to look for in all articles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

from textual import on
from textual.binding import Binding
from textual.message import Message
from textual.reactive import var

from corpus.search import SearchMode
from widgets.fields.clean_input import CleanInput
from widgets.fields.typing_line import TypingLine

_MODES: tuple[SearchMode, ...] = get_args(SearchMode)


class _Query(CleanInput):
    """Holds back the keys behind `enter` at once: they could overtake a message."""

    async def action_submit(self) -> None:
        if isinstance(bar := self.parent, FindBar):
            bar.hold_keys()
        await super().action_submit()


class FindBar(TypingLine):
    """Asks at every key, so that the count is live.

    `enter` keeps the search for walking, `escape` gives it up, `ctrl+r` changes the
    mode, the arrows bring back earlier searches.
    """

    BINDINGS = [
        Binding("ctrl+r", "change_mode", "Plain, exact, regex, fuzzy", id="find.mode"),
        Binding("up", "recall(-1)", "Earlier search", id="find.before"),
        Binding("down", "recall(1)", "Later search", id="find.after"),
    ]

    INPUT = _Query

    mode: var[SearchMode] = var("plain", init=False)
    """How the query is read."""

    @dataclass
    class Asked(Message):
        """The query or its mode has changed, or its hits are to be walked."""

        query: str
        mode: SearchMode
        keep: bool = False
        """Whether the reader wants to walk what is found."""

    class Dropped(Message):
        """The reader has given up the search."""

    def __init__(self) -> None:
        super().__init__("/", "in all articles")
        self.hold_keys: Callable[[], object] = lambda: None
        """Called when the reader is done: what is typed from then on is not for it."""
        self._past: list[str] = []
        self._at = 0

    def open(self) -> None:
        """Focus the input; typing replaces the last query."""
        self.input.focus()
        self.input.action_select_all()
        self._at = len(self._past)

    def remember(self, query: str) -> None:
        """Add a query to those that the arrows bring back."""
        if query not in self._past[-1:]:
            self._past.append(query)

    def tell(self, found: int, *, more: bool = False) -> None:
        """Say how much was found.

        Args:
            found: How many places.
            more: Whether the search was stopped at that many.
        """
        self.troubled = False
        said = f"{found:,}{'+' * more}" if found else "not found"
        self.aside = said if self.text else ""

    def complain(self, problem: str) -> None:
        """Say why the search is not possible."""
        self.troubled = True
        self.aside = problem

    def watch_mode(self, mode: SearchMode) -> None:
        self.sign = "/" if mode == "plain" else f"/{mode}"
        self._ask()

    def action_leave(self) -> None:
        self.hold_keys()
        super().action_leave()

    def action_change_mode(self) -> None:
        self.mode = _MODES[(_MODES.index(self.mode) + 1) % len(_MODES)]

    def action_recall(self, by: int) -> None:
        at = self._at + by
        if 0 <= at <= len(self._past):
            self._at = at
            self.text = self._past[at] if at < len(self._past) else ""
            self.input.cursor_position = len(self.text)

    def _ask(self) -> None:
        if not self.text:
            self.troubled, self.aside = False, ""
        self.post_message(self.Asked(self.text, self.mode))

    @on(TypingLine.Typed)
    def _tell_query(self, message: TypingLine.Typed) -> None:
        message.stop()
        self._ask()

    @on(TypingLine.Left)
    def _close(self, message: TypingLine.Left) -> None:
        message.stop()
        if not message.kept or not self.text:
            self.post_message(self.Dropped())
            return
        self.remember(self.text)
        self.post_message(self.Asked(self.text, self.mode, keep=True))
