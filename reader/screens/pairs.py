"""Choose two of many articles by what they share, those first that share most."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from textual import on
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.counting import counted
from corpus.coverage import ranked, shares
from reader.pages.pair import PairPage
from reader.screens.choice import Choice
from widgets.lists.pair_list import PairList, PairRow, named, said_of
from widgets.lists.row_list import RowList
from widgets.sheet import Sheet


class PairsScreen(Choice):
    """Gives the place of the pair chosen among those that `pairs` holds."""

    KEYS = (
        ("type.keep", "show the two"),
        ("list.up list.down", "choose"),
        ("program.back", "close"),
    )
    COLUMNS = 120

    def __init__(self, known: Comparison, here: frozenset[str]) -> None:
        """Offer every two articles that share anything.

        Args:
            known: What is compared.
            here: The ids of the two that are being read side by side, if any are.
        """
        self.pairs = ranked(known)
        self._page = PairPage(known, shares(known))
        listed = PairList()
        listed.unfound = "No pair matches."
        listed.empty = "No two articles share anything."
        listed.offered = tuple(self._rows(known))
        places = {frozenset(pair): str(n) for n, pair in enumerate(self.pairs)}
        listed.highlight(places.get(here, "0"))
        told = counted(len(self.pairs), "pair that shares", "pairs that share")
        super().__init__(f"{told} anything", listed, "outlet or title, of one or both")
        self._sheet = Sheet(classes="details")
        self._sheet.can_focus = False

    def _rows(self, known: Comparison) -> Iterable[PairRow]:
        paired = {article for pair in self.pairs for article in pair}
        texts = {
            article: (known.number_of(article), known[article]) for article in paired
        }
        said = {article: said_of(*text) for article, text in texts.items()}
        called = {article: named(*text) for article, text in texts.items()}
        for place, (one, other) in enumerate(self.pairs):
            share = self._page.share(one, other)
            yield PairRow(
                str(place),
                called[one],
                called[other],
                *(share.part, share.matches, share.conflicts),
                f"{said[one]} {said[other]}",
            )

    def body(self) -> Iterable[Widget]:
        yield from super().body()
        yield self._sheet

    @on(RowList.Highlighted)
    def _tell(self, message: RowList.Highlighted) -> None:
        row = message.row
        self._sheet.display = row is not None
        if row is not None:
            one, other = self.pairs[int(row.id)]
            self._sheet.writer = partial(self._page.lines, one, other)
