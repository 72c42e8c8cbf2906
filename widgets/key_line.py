"""The last line of a dialog: which keys do what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from widgets.lines.cells import Line
from widgets.lines.parts import PART_CLASSES, strip_of

Keys = tuple[tuple[str, str], ...]
"""Pairs of a key and what it does."""


@dataclass
class KeyPointed(Message):
    """The reader clicked the name of a key, which presses it."""

    key: str
    """As it is written there."""


class KeyLine(Widget):
    """Names keys and what they do."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = PART_CLASSES
    DEFAULT_CSS = "KeyLine { height: 1; }"

    keys: reactive[Keys] = reactive((), init=False)
    """What is named, most important first: what does not fit is left out."""

    leaving: reactive[str] = reactive("", init=False)
    """The key that leaves the dialog: it is never left out."""

    def render_line(self, y: int) -> Strip:
        width = self.content_size.width
        return strip_of(self, self._pieces(width), width)

    def on_click(self, event: events.Click) -> None:
        at = 0
        pieces = self._pieces(self.content_size.width)
        for (key, _), (does, _) in zip(pieces[::2], pieces[1::2], strict=True):
            at += cell_len(key) + cell_len(does)
            if event.x < at:
                self.post_message(KeyPointed(key.split()[0]))
                return

    def _pieces(self, width: int) -> Line:
        """As many keys as there is room for."""
        line: Line = []
        kept = (pair for pair in self.keys if pair[0] == self.leaving)
        room = width + 2 - sum(map(_cells, kept))  # the last blanks may be cut
        for key, does in self.keys:
            if key != self.leaving:
                room -= _cells((key, does))
            if key == self.leaving or room >= 0:
                line += [(key, "key"), (f" {does}  ", "faint")]
        return line


def _cells(pair: tuple[str, str]) -> int:
    return sum(map(cell_len, pair)) + 3
