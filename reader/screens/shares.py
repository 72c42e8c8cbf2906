"""The table of articles by articles over the articles."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, partial

from textual import on
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.copying import Copied, Copies
from corpus.counting import noun_of
from corpus.coverage import Share, ranked, shares
from reader.screens.dialog import Dialog, closing
from widgets.lines.cells import Line, cropped
from widgets.lists.row_layout import Heading
from widgets.overviews.share_table import ShareRow, ShareTable
from widgets.sheet import Sheet
from widgets.wording.naming import name_of

_ONE = " have the same text: one witness"
_NOTHING = Share(0.0, 0, 0)


class SharesScreen(Dialog[tuple[str, str]]):
    """Gives the ids of two articles to be set side by side."""

    BINDINGS = closing("ask.table")
    KEYS = (
        ("list.choose", "show the two"),
        ("list.up list.down list.left list.right", "choose"),
        ("shares.next shares.previous", "by how much is shared"),
        ("program.back", "close"),
    )

    COLUMNS = 76

    def __init__(self, known: Comparison, *, here: str | None = None) -> None:
        """Draw the table.

        Args:
            known: What is compared.
            here: Id of the article the reader is in.
        """
        super().__init__("How much of each article stands in the others")
        self._known = known
        self._shares = shares(known)
        self._table = ShareTable()
        self._table.ranked = lambda: self._ranked
        self._table.rows = (Heading("     of ↓ in →"), *self._rows())
        self._sheet = Sheet(classes="details")
        self._sheet.can_focus = False
        if here is not None:
            self._table.highlight(here)
            others = [n for n, a in enumerate(known.articles) if a.id != here]
            likest = max(others, key=partial(self._part, here), default=0)
            self._table.column = likest

    def body(self) -> Iterable[Widget]:
        yield self._table
        yield self._sheet

    @property
    def columns(self) -> int:
        return max(self._table.columns + 5, self.COLUMNS)

    @cached_property
    def _copies(self) -> Copies:
        return Copies(self._known)

    @cached_property
    def _ranked(self) -> list[tuple[str, str]]:
        return ranked(self._known)

    def _rows(self) -> Iterable[ShareRow]:
        for number, article in enumerate(self._known.articles, 1):
            look = partial(self._part, article.id)
            yield ShareRow(article.id, number, name_of(article), look)

    def _part(self, here: str, column: int) -> float:
        return self._share(here, self._known.articles[column].id).part

    def _share(self, here: str, there: str) -> Share:
        return self._shares.get((here, there), _NOTHING)

    @on(ShareTable.Entered)
    def _tell(self, message: ShareTable.Entered) -> None:
        self._sheet.writer = partial(self._pair_lines, message.row, message.column)

    def _pair_lines(self, here: str, there: str, width: int) -> list[Line]:
        """What two articles share, each way."""
        if here == there:
            told = " one and the same: {list.left} {list.right} go to another"
            return [[(self.keyboard.told(told), "faint")]]
        one, other = self._known[here], self._known[there]
        room = (width - len(" 100% of  is in ")) // 2
        names = [
            cropped(f"{self._known.number_of(article.id)} {name_of(article)}", room)
            for article in (one, other)
        ]
        forth, back = self._share(here, there), self._share(there, here)
        matches = noun_of(forth.matches, "match", "matches")
        copied = self._copies.between(here, there)
        conflicts = f", {forth.conflicts} contradicted" if forth.conflicts else ""
        alike = (
            f", {copied.passages} word for word or edited" if copied.passages else ""
        )
        parts: list[Line] = [
            [
                (f"{forth.part:4.0%} ", "strong"),
                (f"of {names[0]} is in {names[1]}", ""),
            ],
            [(f"{back.part:4.0%} ", "strong"), (f"of {names[1]} is in {names[0]}", "")],
        ]
        if self._known.twins.are_one(here, there):
            parts = [[(f" {names[0]} and {names[1]}", ""), (_ONE, "strong")]]
        return [
            *parts,
            [(f"{forth.matches:4} ", "strong"), (f"{matches}{conflicts}{alike}", "")],
            *([self._origin(copied, width)] if copied.passages else []),
        ]

    def _origin(self, copied: Copied, width: int) -> Line:
        """Who was probably first with what both have copied, and why."""
        if not copied.first:
            return [("     cannot tell who printed it first", "faint")]
        (name, count), *others = copied.first
        told = f"probably first in {self._known.number_of(name)}"
        more = [f"{n} in {self._known.number_of(other)}" for other, n in others]
        said = ", ".join([told, *more])
        reason = cropped("  ".join(copied.evidence), max(width - len(said) - 7, 0))
        return [(f"{count:4} ", "strong"), (f"{said}  ", ""), (reason, "faint")]

    @on(ShareTable.Wanted)
    def _go(self, message: ShareTable.Wanted) -> None:
        self.dismiss((message.row, message.column))
