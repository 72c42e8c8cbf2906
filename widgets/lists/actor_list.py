"""The list of actors: a row each, by type, with a dot for each article."""

from __future__ import annotations

from textual.reactive import var

from widgets.lines.cells import Line, fitted
from widgets.lists.actor_rows import ActorRow, listed_actors, short_name
from widgets.lists.dots import dot_width, tally
from widgets.lists.row_list import RowList

_MARKED, _CURATED = "+", "*"
"""Signs before and after a name: marked to be merged; as the reader's hand made it."""


class ActorList(RowList[ActorRow]):
    """Who is named, and in which articles how often."""

    actors: var[tuple[ActorRow, ...]] = var((), init=False)
    """All of them; `rows` holds those that the filter lets through."""
    hidden_too: var[bool] = var(False, init=False)
    """Whether hidden ones are listed."""
    marked: var[frozenset[str]] = var(frozenset[str](), init=False)
    """Ids of those the reader has marked."""

    tally_width: var[int] = var(3)
    """Cells of the column of sums, two of them blank."""

    def watch_actors(self) -> None:
        self.marked &= {row.id for row in self.actors}
        self._list()

    def watch_hidden_too(self) -> None:
        self._list()

    def watch_wanted(self) -> None:
        self._list()
        if self.wanted:
            self.action_end(-1)

    def _list(self) -> None:
        self.rows = listed_actors(self.actors, self.wanted, hidden=self.hidden_too)

    def watch_marked(self) -> None:
        self.refresh()

    def draw(self, row: ActorRow, width: int) -> list[Line]:
        room = width - 2 - dot_width(row.counts.articles) - self.tally_width
        mark = _MARKED if row.id in self.marked else " "
        hand = _CURATED if row.curated else " "
        name = fitted(short_name(row, room), room)
        return [
            [
                (mark, "key"),
                (name, "faint" if row.hidden else ""),
                (hand, "key"),
                *tally(row.counts, self.tally_width),
            ]
        ]
