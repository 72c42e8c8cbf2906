"""The match card: one match explained, passage by passage."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.models import Group
from corpus.texts import Passage
from reader.pages.match import make_card
from reader.screens.dialog import Dialog, closing
from widgets.lists.passage_list import PassageList
from widgets.lists.row_list import RowList

_LEGENDS = {
    "differs": ("underlined", "what differs"),
    "shared": ("bold", "what others say too"),
}


class MatchCard(Dialog[Passage]):
    """Gives the passage the reader wants to go to."""

    BINDINGS = closing("ask.card")
    KEYS = (
        ("list.choose", "go there"),
        ("list.up list.down", "passages"),
        ("program.back", "close"),
    )

    def __init__(self, known: Comparison, group: Group, here: Passage) -> None:
        """Explain a match.

        Args:
            known: What is compared.
            group: The match.
            here: The passage the reader is on; the others are set against it.
        """
        super().__init__(f"Match {group.number}")
        card = make_card(known, group, here)
        self._list = PassageList()
        self._list.rows = card.rows
        self._legend = _LEGENDS[card.chosen]

    def on_mount(self) -> None:
        self.key_line.keys = self.keyboard.line((*self.KEYS, self._legend))

    def body(self) -> Iterable[Widget]:
        yield self._list

    @on(RowList.Chosen)
    def _go(self, message: RowList.Chosen) -> None:
        self.dismiss(message.row.passage)
