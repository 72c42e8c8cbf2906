"""Help: the keys of whatever the reader is in, then every command by group."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from textual.app import App
from textual.screen import Screen
from textual.widget import Widget

from reader.commands.keyboard import UNBOUND, Keyboard
from reader.pages.help import HelpRow, help_lines, help_rows
from reader.screens.dialog import Dialog, closing
from widgets.sheet import Sheet


class HelpScreen(Dialog[None]):
    """`?`: closes with any of the keys that opened it."""

    BINDINGS = closing("ask.help")
    KEYS = (
        ("list.up list.down list.page-up list.page-down", "scroll"),
        ("program.back", "close"),
    )

    COLUMNS = 150

    def __init__(self, beneath: Screen[Any] | None = None) -> None:
        """Explain the keys.

        Args:
            beneath: The screen that help is asked on; the keys of its focused
                widget come first.
        """
        super().__init__("Keys")
        self._beneath = beneath

    def body(self) -> Iterable[Widget]:
        rows = _keys_here(self._beneath, self.keyboard) if self._beneath else []
        here = {"Here": rows} if rows else {}
        groups = {**here, **help_rows(self.keyboard)}
        yield Sheet(partial(help_lines, groups))


def _keys_here(screen: Screen[Any], keyboard: Keyboard) -> list[HelpRow]:
    """The keys of the focused widget and of what holds it, innermost first."""
    rows: dict[str, list[str]] = {}
    for node, binding, _, tooltip in screen.active_bindings.values():
        if isinstance(node, Screen | App) or binding.key == UNBOUND:
            continue
        if binding.description:
            said = tooltip or binding.description
            rows.setdefault(said, []).append(keyboard.spoken(binding.key))
    return [HelpRow(tuple(keys), said) for said, keys in rows.items()]
