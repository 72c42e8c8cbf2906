"""The table of articles by articles over the articles."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, partial

from textual import on
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.coverage import ranked, shares
from reader.pages.pair import PairPage
from reader.screens.dialog import Dialog, closing
from widgets.lines.cells import Line
from widgets.lists.row_layout import Heading
from widgets.overviews.share_table import ShareRow, ShareTable
from widgets.sheet import Sheet
from widgets.wording.naming import name_of


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

    def __init__(self, known: Comparison, *, here: str | None) -> None:
        """Draw the table.

        Args:
            known: What is compared.
            here: Id of the article the reader is in.
        """
        super().__init__("How much of each article stands in the others")
        self._known = known
        self._page = PairPage(known, shares(known))
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
    def _ranked(self) -> list[tuple[str, str]]:
        return ranked(self._known)

    def _rows(self) -> Iterable[ShareRow]:
        for number, article in enumerate(self._known.articles, 1):
            look = partial(self._part, article.id)
            yield ShareRow(article.id, number, name_of(article), look)

    def _part(self, here: str, column: int) -> float:
        return self._page.share(here, self._known.articles[column].id).part

    @on(ShareTable.Entered)
    def _tell(self, message: ShareTable.Entered) -> None:
        self._sheet.writer = partial(self._pair_lines, message.row, message.column)

    def _pair_lines(self, here: str, there: str, width: int) -> list[Line]:
        """What two articles share, each way."""
        if here == there:
            told = " one and the same: {list.left} {list.right} go to another"
            return [[(self.keyboard.told(told), "faint")]]
        return self._page.lines(here, there, width)

    @on(ShareTable.Wanted)
    def _go(self, message: ShareTable.Wanted) -> None:
        self.dismiss((message.row, message.column))
