"""Dialogs that offer a list, and take one row of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual import on
from textual.widget import Widget

from reader.screens.dialog import Dialog
from widgets.fields.typing_line import TypingLine
from widgets.lines.line_view import KEYS
from widgets.lists.filtered_list import FilteredList
from widgets.lists.row_list import RowList

_SIGN = "/"
_FROM_THE_LINE = ("list.down", "list.up", "list.page-down", "list.page-up")
"""Commands that move in the list while one types, with keys that write nothing."""


class Choice(Dialog[str]):
    """Gives the id of the row chosen; what is typed narrows the list."""

    BINDINGS = [key for key in KEYS if key.id in _FROM_THE_LINE]

    def __init__(self, title: str, offered: FilteredList[Any], hint: str) -> None:
        """Offer a list.

        Args:
            title: What the choice is for.
            offered: Its rows have ids; what is typed narrows it.
            hint: What can be typed.
        """
        super().__init__(title)
        self._line = TypingLine(_SIGN, hint)
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
        if message.text == _SIGN:  # pressed as in other lists, where it opens the line
            self._line.text = ""
            return
        self._list.wanted = message.text
        self._line.aside = f"{self._list.count:,}" if message.text else ""

    @on(TypingLine.Left)
    def _leave(self, message: TypingLine.Left) -> None:
        if message.kept:
            self._list.action_choose()
        else:
            self.dismiss(None)

    @on(RowList.Chosen)
    def _take(self, message: RowList.Chosen) -> None:
        self.dismiss(message.row.id)
