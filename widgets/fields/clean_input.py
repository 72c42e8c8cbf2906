"""An input that takes no invisible characters."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.widgets import Input

from corpus.gate import clean_name

_LONGEST = 10_000
"""Characters taken of what is pasted at once."""


def _typing(keys: str, action: str, verb: str, does: str) -> Binding:
    return Binding(keys, action, does, id=f"type.{verb}", show=False)


class CleanInput(Input, inherit_bindings=False):
    """An input whose text passes the gate, as that of articles does.

    Text copied from a page may hold soft hyphens, direction marks and line ends. With
    them it would match nothing, and would shift what is drawn.
    """

    # The bindings of Textual, with the ids that rebinding needs and it does not give.
    BINDINGS = [
        _typing("enter", "submit", "keep", "Accept what is typed"),
        _typing("left", "cursor_left", "left", "Left"),
        _typing("right", "cursor_right", "right", "Right"),
        _typing("ctrl+left", "cursor_left_word", "word-left", "A word to the left"),
        _typing("ctrl+right", "cursor_right_word", "word-right", "A word to the right"),
        _typing("home,ctrl+a", "home", "start", "Beginning of the line"),
        _typing("end,ctrl+e", "end", "end", "End of the line"),
        _typing("shift+left", "cursor_left(True)", "select-left", "Select to the left"),
        _typing(
            "shift+right", "cursor_right(True)", "select-right", "Select to the right"
        ),
        _typing(
            "ctrl+shift+left",
            "cursor_left_word(True)",
            "select-word-left",
            "Select a word to the left",
        ),
        _typing(
            "ctrl+shift+right",
            "cursor_right_word(True)",
            "select-word-right",
            "Select a word to the right",
        ),
        _typing(
            "shift+home", "home(True)", "select-to-start", "Select to the beginning"
        ),
        _typing("shift+end", "end(True)", "select-to-end", "Select to the end"),
        _typing("ctrl+shift+a", "select_all", "select-all", "Select all"),
        _typing("backspace", "delete_left", "delete-left", "Delete to the left"),
        _typing("delete,ctrl+d", "delete_right", "delete-right", "Delete to the right"),
        _typing(
            "ctrl+w",
            "delete_left_word",
            "delete-word-left",
            "Delete a word to the left",
        ),
        _typing(
            "ctrl+backspace,alt+backspace",
            "delete_right_word",
            "delete-word-right",
            "Delete a word to the right",
        ),
        _typing(
            "ctrl+u,super+backspace",
            "delete_left_all",
            "delete-to-start",
            "Delete to the beginning",
        ),
        _typing("ctrl+k", "delete_right_all", "delete-to-end", "Delete to the end"),
        _typing("ctrl+x", "cut", "cut", "Cut"),
        _typing("ctrl+v", "paste", "paste", "Paste"),
        Binding("ctrl+c,super+c", "copy", "Copy", id="program.copy", show=False),
    ]

    def replace(self, text: str, start: int, end: int) -> None:
        super().replace(clean_name(text[:_LONGEST]), start, end)

    def _on_paste(self, event: events.Paste) -> None:
        # Input itself takes the first line only.
        event.prevent_default()
        event.stop()
        self.replace(event.text.strip("\r\n"), *self.selection)
