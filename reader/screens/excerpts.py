"""What the reader has kept: listed, edited, deleted with undo, exported."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from textual import on
from textual.binding import Binding
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.errors import ExcerptError
from corpus.excerpts import Excerpt, ExcerptStore, locate_among
from reader.delivering import deliver
from reader.pages.excerpt import printed_by, tags_in_use
from reader.screens.dialog import Dialog, closing
from reader.screens.excerpt import ExcerptScreen
from reader.screens.export import ExportScreen
from widgets.lists.excerpt_list import ExcerptList, ExcerptRow
from widgets.lists.row_layout import Heading
from widgets.lists.row_list import RowList

_EMPTY = (("program.back", "close"),)
"""The keys that do something while there is no excerpt."""
_EMPTIED = (("excerpts.undo", "undo"), *_EMPTY)
"""Those after the last excerpt was deleted."""
_STATES = {
    "unchanged": "",
    "moved": "source changed",
    "orphaned": "no longer there",
    "absent": "not among these articles",
}


class ExcerptsScreen(Dialog[Excerpt]):
    """Gives the excerpt the reader wants to go to."""

    BINDINGS = [
        Binding("e", "edit", "Edit note and tags", id="excerpts.edit"),
        Binding("d,delete", "delete", "Delete", id="excerpts.delete"),
        Binding("u,U", "undo", "Undo", id="excerpts.undo"),
        Binding("x", "export", "Export to a file", id="excerpts.export"),
        *closing("keep.list"),
    ]
    KEYS = (
        ("list.choose", "go there"),
        ("excerpts.edit", "edit"),
        ("excerpts.delete", "delete"),
        ("excerpts.undo", "undo"),
        ("excerpts.export", "export"),
        ("program.back", "close"),
    )

    def __init__(self, store: ExcerptStore, known: Comparison) -> None:
        """List what is kept.

        Args:
            store: Where it is kept.
            known: The articles of today, in which the excerpts are looked for.
        """
        super().__init__("Excerpts")
        self._store = store
        self._known = known
        self._find = locate_among(known.articles)
        self._kept: tuple[Excerpt, ...] = ()
        self._undo: list[Excerpt] = []
        self._refusal = ""
        """Why the last change failed that did."""
        self._list = ExcerptList()

    def body(self) -> Iterable[Widget]:
        yield self._list

    def on_mount(self) -> None:
        self._list.empty = self.keyboard.told(
            "Nothing is saved yet: {keep.save} saves the current match or selection."
        )
        self._change(self._store.load, "")

    def _change(self, change: Callable[[], tuple[Excerpt, ...]], news: str) -> bool:
        """Change what is kept, list the result, and return whether it worked."""
        try:
            kept = change()
        except ExcerptError as error:
            self._refusal = str(error)
            self.say(self._refusal)
            return False
        empty = _EMPTIED if self._kept else _EMPTY
        self._kept = tuple(sorted(kept, key=lambda excerpt: excerpt.created))
        rows = [part for e in self._kept for part in (self._row(e), Heading(""))]
        self._list.rows = tuple(rows[:-1])
        self.retitle(f"Excerpts  {len(self._kept)}" if self._kept else "Excerpts")
        self.key_line.keys = self.keyboard.line(self.KEYS if kept else empty)
        self.tell(news)
        return True

    def _row(self, excerpt: Excerpt) -> ExcerptRow:
        return ExcerptRow(
            excerpt.id,
            printed_by(excerpt),
            excerpt.quote,
            excerpt.note,
            excerpt.tags,
            excerpt.kind,
            len(excerpt.sides),
            self._state(excerpt),
        )

    def _state(self, excerpt: Excerpt) -> str:
        """Whether its source has changed since, or that of another side."""
        own, *others = (_STATES[self._find(side).state] for side in excerpt.sides)
        return own or next((f"a side: {told}" for told in others if told), "")

    @property
    def _current(self) -> Excerpt | None:
        row = self._list.row
        return next((e for e in self._kept if row is not None and e.id == row.id), None)

    def action_edit(self) -> None:
        if excerpt := self._current:
            self._ask(excerpt)

    def _ask(self, excerpt: Excerpt, news: str = "") -> None:
        tags = tags_in_use(self._kept)
        dialog = ExcerptScreen(excerpt, tags=tags, title="Edit an excerpt")
        dialog.say(news)
        self.app.push_screen(dialog, self._replace)

    def _replace(self, excerpt: Excerpt | None) -> None:
        before = self._current
        if excerpt is None or before is None or excerpt == before:
            return
        if self._change(
            lambda: self._store.keep(excerpt), "saved · {excerpts.undo} undoes it"
        ):
            self._undo.append(before)
        else:  # what was typed is not lost
            self._ask(excerpt, f"not saved: {self._refusal}")

    def action_delete(self) -> None:
        if (excerpt := self._current) and self._change(
            lambda: self._store.drop(excerpt.id),
            "deleted · {excerpts.undo} undoes it",
        ):
            self._undo.append(excerpt)

    def action_undo(self) -> None:
        if not self._undo:
            self.say("nothing to undo")
            return
        excerpt = self._undo[-1]
        if self._change(lambda: self._store.keep(excerpt), "undone"):
            self._undo.pop()
            self._list.highlight(excerpt.id)

    def action_export(self) -> None:
        if self._kept:
            self.app.push_screen(ExportScreen(len(self._kept)), self._export)

    def _export(self, path: Path | None) -> None:
        if path is None:
            return
        try:
            deliver(self._kept, path, self._known.articles)
        except ExcerptError as error:
            again = ExportScreen(len(self._kept), str(path))
            again.say(str(error))
            self.app.push_screen(again, self._export)
        else:
            # The name first: a folder may lie deeper than the line is wide.
            self.say(f"{path.name} written to {path.absolute().parent}")

    @on(RowList.Chosen)
    def _go(self) -> None:
        self.dismiss(self._current)
