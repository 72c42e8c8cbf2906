"""What dialogs have in common that offer a list and take one row of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual import on
from textual.binding import Binding
from textual.widget import Widget

from reader.screens.dialog import Dialog
from widgets.fields.typing_line import TypingLine
from widgets.lists.row_list import RowList


class Choice(Dialog[str]):
    """Gives the id of the row chosen; what is typed narrows the list."""

    BINDINGS = [
        Binding("up,k", "move(-1)", "Up", id="list.up"),
        Binding("down,j", "move(1)", "Down", id="list.down"),
        Binding("pageup", "page(-1)", "Page up", id="list.page-up"),
        Binding("pagedown", "page(1)", "Page down", id="list.page-down"),
    ]

    def __init__(self, title: str, offered: RowList[Any], hint: str) -> None:
        """Offer a list.

        Args:
            title: What for.
            offered: Its rows have ids; it heeds what it is `wanted` to hold.
            hint: What can be typed.
        """
        super().__init__(title)
        self._line = TypingLine("/", hint)
        self._list = offered
        self._list.can_focus = False

    def body(self) -> Iterable[Widget]:
        yield self._line
        yield self._list

    def on_mount(self) -> None:
        self._line.input.focus()

    def action_move(self, by: int) -> None:
        self._list.action_move(by)

    def action_page(self, by: int) -> None:
        self._list.action_page(by)

    @on(TypingLine.Typed)
    def _narrow(self, message: TypingLine.Typed) -> None:
        self._list.wanted = message.text
        self._line.aside = str(self._list.count) if message.text else ""

    @on(TypingLine.Left)
    def _leave(self, message: TypingLine.Left) -> None:
        if message.kept:
            self._list.action_choose()
        else:
            self.dismiss(None)

    @on(RowList.Chosen)
    def _take(self, message: RowList.Chosen) -> None:
        self.dismiss(message.row.id)
