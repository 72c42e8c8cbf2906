"""The keys that the status line names: those that matter where the reader is."""

from __future__ import annotations

from reader.desk.desk import Desk
from widgets.fields.find_bar import FindBar
from widgets.fields.typing_line import TypingLine
from widgets.sidebar import Sidebar

_LISTING = (
    ("ask.help", "help"),
    ("program.back", "back"),
    ("list.filter", "filter"),
    ("list.choose", "go there"),
    ("walk.next", "next"),
)
_SEEKING = (
    ("program.back", "give up"),
    ("type.keep", "walk them"),
    ("find.mode", "exact, regex, fuzzy"),
)
_SELECTING = (
    ("program.back", "drop"),
    ("keep.save", "save"),
    ("keep.copy", "copy"),
    ("select.sentence-on", "sentence"),
    ("select.word-back select.word-on", "word"),
    ("select.row-back select.row-on", "row"),
    ("select.other-end", "other end"),
    ("select.character-back select.character-on", "character"),
)
_TYPING = (("program.back", "drop"), ("type.keep", "keep"))
"""Keys and what they do; where there is no room, the last are left out.

In a field, only keys are named that write nothing.
"""


class Footing:
    """Names the keys of a list, a line or a selection while the reader is in it."""

    def __init__(self, desk: Desk, sidebar: Sidebar, find_bar: FindBar) -> None:
        self._desk = desk
        self._sidebar = sidebar
        self._find_bar = find_bar

    def tell(self) -> None:
        """Name the keys of what has the focus now."""
        if self._find_bar.has_focus_within:
            self._desk.hints.lend(_SEEKING)
        elif self._sidebar.has_focus_within:
            typing = any(line.has_focus_within for line in self._lines())
            self._desk.hints.lend(_TYPING if typing else _LISTING)
        else:
            pane = self._desk.pane
            self._desk.hints.lend(_SELECTING if pane and pane.picking else ())

    def _lines(self) -> list[TypingLine]:
        return list(self._sidebar.query(TypingLine))
