"""Help: the keys of whatever the reader is in, then every command that works there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from textual.app import App
from textual.binding import Binding
from textual.screen import Screen
from textual.widget import Widget

from reader.commands.keyboard import UNBOUND, Keyboard
from reader.pages.help import HelpRow, help_lines, help_rows
from reader.screens.dialog import Dialog, closing
from widgets.sheet import Sheet

_BETWEEN_FIELDS = ("type.next-field", "type.previous-field")


class HelpScreen(Dialog[None]):
    """The keys of the screen beneath; closed by any of the keys that opened it."""

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
                widget come first, and over a dialog its own are all there are.
        """
        super().__init__("Keys")
        self._beneath = beneath

    def body(self) -> Iterable[Widget]:
        if isinstance(self._beneath, Dialog):
            groups = {"Here": _keys_of_dialog(self._beneath)}
        else:
            rows = _keys_here(self._beneath, self.keyboard) if self._beneath else []
            groups = {**({"Here": rows} if rows else {}), **help_rows(self.keyboard)}
        yield Sheet(partial(help_lines, groups))


def _keys_of_dialog(dialog: Dialog[Any]) -> list[HelpRow]:
    """First what its last line names, in the same order and words; typing last."""
    told = {
        command: does[0].upper() + does[1:]
        for commands, does in dialog.KEYS
        for command in commands.split()
    }
    rows: dict[str, list[str]] = {does: [] for does in told.values()}
    for binding in sorted(_bound_in(dialog), key=_is_of_typing):
        said = told.get(binding.id or "", binding.description)
        rows.setdefault(said, []).append(dialog.keyboard.spoken(binding.key))
    return [HelpRow(tuple(keys), does) for does, keys in rows.items() if keys]


def _bound_in(dialog: Dialog[Any]) -> Iterable[Binding]:
    """The keys of a dialog and its focused widget, without those of no use there."""
    idle = () if len(dialog.focus_chain) > 1 else _BETWEEN_FIELDS
    for node, binding, *_ in dialog.active_bindings.values():
        is_own = not isinstance(node, App) and binding.key != UNBOUND
        if is_own and binding.description and binding.id not in idle:
            yield binding


def _is_of_typing(binding: Binding) -> bool:
    return (binding.id or "").startswith("type.")


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
