"""A list under its head, filtered by typing."""

from __future__ import annotations

from typing import Any

from textual import on
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical

from widgets.fields.typing_line import TypingLine
from widgets.lists.filtered_list import FilteredList
from widgets.lists.panel_head import PanelHead


class ListPanel(Vertical):
    """Shows a line to type in at `/`, which filters the list.

    `enter` and the arrows go from there to the list and keep the filter; `escape`
    drops it.
    """

    BINDINGS = [
        Binding("slash", "filter", "Filter", id="list.filter"),
        Binding("down,j", "return", "To the list", id="list.down"),
        Binding("escape", "unfilter", "Drop the filter, or leave", id="program.back"),
    ]

    def __init__(
        self, title: str, listed: FilteredList[Any], *, classes: str = ""
    ) -> None:
        super().__init__(classes=classes)
        self.head = PanelHead(title)
        self.listed = listed
        self.line = TypingLine("/")

    def compose(self) -> ComposeResult:
        yield self.head
        yield self.line
        yield self.listed

    def on_mount(self) -> None:
        self.line.display = bool(self.line.text)

    def narrow(self, text: str) -> None:
        """List only what holds the words of a text, and show it."""
        self.line.text = text
        self.line.display = bool(text)
        self._heed(text)

    def action_filter(self) -> None:
        self.line.display = True
        self.line.input.focus()

    def action_unfilter(self) -> None:
        if not self.line.text:
            raise SkipAction
        self.line.text = ""
        self.line.display = False

    def action_return(self) -> None:
        if not self.line.input.has_focus:
            raise SkipAction
        self.line.display = bool(self.line.text)
        self.listed.focus()

    @on(TypingLine.Typed)
    def _narrow(self, message: TypingLine.Typed) -> None:
        message.stop()
        if message.line is not self.line:
            return
        self._heed(message.text)

    def _heed(self, text: str) -> None:
        self.listed.wanted = text
        self.line.aside = str(self.listed.count) if text else ""

    @on(TypingLine.Left)
    def _leave(self, message: TypingLine.Left) -> None:
        message.stop()
        if message.line is not self.line:
            return
        if not message.kept:
            self.line.text = ""
        self.action_return()
