"""A line of input that takes nothing which nobody can see."""

from __future__ import annotations

from textual import events
from textual.widgets import Input

from corpus.gate import clean_name

LONGEST = 10_000
"""Characters taken of what is pasted at once."""


class CleanInput(Input):
    """An input whose text passes the gate, as that of the articles has.

    What is copied from a page carries soft hyphens, marks of direction and line ends:
    with them it would be found nowhere, and would shift what is drawn.
    """

    def replace(self, text: str, start: int, end: int) -> None:
        super().replace(clean_name(text[:LONGEST]), start, end)

    def _on_paste(self, event: events.Paste) -> None:
        # Input itself takes the first line only.
        event.prevent_default()
        event.stop()
        self.replace(event.text.strip("\r\n"), *self.selection)
