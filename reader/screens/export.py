"""Ask for the file to write excerpts to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from corpus.counting import counted
from corpus.errors import ExcerptError
from reader.delivering import FORMS, free_name, path_of
from reader.screens.dialog import Dialog
from widgets.fields.field import Field


class ExportScreen(Dialog[Path]):
    """Gives the path; a file that is there already must be named twice."""

    KEYS = (("type.keep", "write"), ("program.back", "cancel"))
    COLUMNS = 76

    def __init__(self, count: int, name: str | None = None) -> None:
        """Ask for a file's name.

        Args:
            count: How many excerpts there are.
            name: The one that was typed before, if they could not be written there.
        """
        super().__init__(f"Export {counted(count, 'excerpt')}")
        self._field = Field("File", name or free_name())
        self._said = Static(Content(f"The ending sets the format: {', '.join(FORMS)}."))
        self._asked: str | None = None

    def body(self) -> Iterable[Widget]:
        yield self._field
        yield self._said

    def on_mount(self) -> None:
        self._field.input.focus()

    @on(Input.Changed)
    def _forget(self) -> None:
        self._asked = None

    @on(Input.Submitted)
    def _take(self) -> None:
        try:
            path = path_of(self._field.text)
        except ExcerptError as error:
            told = str(error)  # names files: nothing but its first letter may change
            self._said.update(Content(f"{told[:1].upper()}{told[1:]}."))
            return
        if path.exists() and self._asked != self._field.text:
            self._asked = self._field.text
            self._said.update(
                Content("This file exists. Press enter again to replace it.")
            )
            return
        self.dismiss(path)
