"""A note and tags for an excerpt, before it is kept or after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from corpus.excerpts import Excerpt
from reader.pages.excerpt import excerpt_lines, tags_of
from reader.screens.dialog import Dialog
from widgets.fields.field import Field
from widgets.sheet import Sheet


class ExcerptScreen(Dialog[Excerpt]):
    """Gives the excerpt with its note and tags."""

    KEYS = (
        ("type.keep", "save"),
        ("type.next-field", "next field"),
        ("program.back", "cancel"),
    )

    def __init__(
        self,
        excerpt: Excerpt,
        *,
        tags: Sequence[str] = (),
        title: str = "Save an excerpt",
    ) -> None:
        """Ask for a note and tags.

        Args:
            excerpt: What is kept; a note and tags it has can be edited.
            tags: Those in use, to be completed.
            title: What the dialog is for.
        """
        super().__init__(title)
        self._excerpt = excerpt
        self._sheet = Sheet(partial(excerpt_lines, excerpt))
        self._sheet.can_focus = False
        self._note = Field("Note", excerpt.note, hint="why it is worth keeping")
        self._tags = Field(
            "Tags", ", ".join(excerpt.tags), hint="separated by commas", known=tags
        )

    def body(self) -> Iterable[Widget]:
        yield self._sheet
        yield self._note
        yield self._tags

    def on_mount(self) -> None:
        self._note.input.focus()

    @on(Input.Submitted)
    def _save(self) -> None:
        note, tags = self._note.text, tags_of(self._tags.text)
        self.dismiss(self._excerpt.annotated(note=note, tags=tags))
