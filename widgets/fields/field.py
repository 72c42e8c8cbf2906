"""A labelled line to type in."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.suggester import SuggestFromList
from textual.widgets import Static

from widgets.fields.clean_input import CleanInput


class Field(Horizontal):
    """A label at the left, what is typed at the right."""

    DEFAULT_CSS = """
    Field { height: 1; }
    Field > Static { width: 8; }
    Field > Input { width: 1fr; }
    """

    def __init__(
        self, label: str, value: str = "", *, hint: str = "", known: Sequence[str] = ()
    ) -> None:
        """Make a field.

        Args:
            label: What it is for.
            value: The text to begin with.
            hint: Shown while the field is empty.
            known: Texts that are suggested as completions.
        """
        super().__init__()
        self._label = Static(Content(label))
        self._value = value
        self.input = CleanInput(
            placeholder=hint,
            compact=True,
            select_on_focus=False,
            suggester=SuggestFromList(known, case_sensitive=False) if known else None,
        )

    def compose(self) -> ComposeResult:
        yield self._label
        yield self.input

    def on_mount(self) -> None:
        self.input.value = self._value
        self.input.cursor_position = len(self._value)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.input.value
