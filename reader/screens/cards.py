"""Cards of passages: a match explained, or what comes nearest where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.models import Group
from corpus.texts import Passage
from reader.pages.match import Row, make_card
from reader.pages.nearest import missing_rows, nearest_rows
from reader.pages.pointing import Chosen
from reader.screens.dialog import Dialog, closing
from widgets.lists.passage_list import PassageList
from widgets.lists.row_list import RowList

if TYPE_CHECKING:  # what finds it is loaded by the work that looks for it
    from corpus.matching.nearest import Nearest

_LEGENDS = {
    "differs": ("underlined", "what differs"),
    "shared": ("bold", "what others say too"),
}


class Card(Dialog[Passage]):
    """Gives the passage the reader wants to go to."""

    BINDINGS = closing("ask.card")
    KEYS = (
        ("list.choose", "go there"),
        ("list.up list.down", "passages"),
        ("program.back", "close"),
    )

    def __init__(
        self, title: str, here: Passage, rows: Iterable[Row], chosen: Chosen
    ) -> None:
        """Lay out passages.

        Args:
            title: The title of the card.
            here: The passage the reader is on.
            rows: Passages, and what is said of them.
            chosen: What is marked in them.
        """
        super().__init__(title)
        self.here = here
        self.nearest: Sequence[Nearest] = ()
        """What comes near to the passage without being a match, as far as shown."""
        self._list = PassageList()
        self._list.rows = tuple(rows)
        self._legend = _LEGENDS[chosen]

    def on_mount(self) -> None:
        self.key_line.keys = self.keyboard.line((*self.KEYS, self._legend))

    def body(self) -> Iterable[Widget]:
        yield self._list

    @on(RowList.Chosen)
    def _go(self, message: RowList.Chosen) -> None:
        self.dismiss(message.row.passage)


class MatchCard(Card):
    """A match explained, passage by passage."""

    def __init__(self, known: Comparison, group: Group, here: Passage) -> None:
        """Explain a match.

        Args:
            known: What is compared.
            group: The match.
            here: The passage the reader is on; the others are set against it.
        """
        self._known = known
        super().__init__(f"Match {group.number}", here, *make_card(known, group, here))

    def add(self, nearest: Sequence[Nearest]) -> None:
        """Show below what comes nearest in articles that lack the match."""
        self.nearest = nearest
        rows = missing_rows(self._known, self.here, nearest)
        self._list.rows = (*self._list.rows, *rows)


class NearestCard(Card):
    """What only one article says, and what comes nearest to it in others."""

    def __init__(
        self, known: Comparison, here: Passage, nearest: Sequence[Nearest]
    ) -> None:
        """Show what comes nearest.

        Args:
            known: What is compared.
            here: The passage that no other article has.
            nearest: Sentences of others, the best first.
        """
        rows = nearest_rows(known, here, nearest)
        super().__init__("What comes nearest", here, rows, "shared")
        self.nearest = nearest
