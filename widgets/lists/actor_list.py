"""The list of actors: a row each, by type, with a dot for each article."""

from __future__ import annotations

from collections.abc import Sequence

from textual.reactive import var

from widgets.lines.cells import Line, fitted
from widgets.lists.actor_rows import ActorRow, listed_actors, short_name
from widgets.lists.dots import dot_width, tally
from widgets.lists.filtered_list import FilteredList
from widgets.lists.row_layout import Heading

_MARKED, _CURATED = "+", "*"
"""Signs before a name that is marked to be merged, and after one the reader changed."""


class ActorList(FilteredList[ActorRow]):
    """Who is named, and in which articles how often."""

    hidden_too: var[bool] = var(False, init=False)
    """Whether hidden ones are listed."""
    marked: var[frozenset[str]] = var(frozenset[str](), init=False)
    """Ids of those the reader has marked."""

    tally_width: var[int] = var(3)
    """Cells of the column of sums, two of them blank."""

    def sifted(self) -> Sequence[ActorRow | Heading]:
        return listed_actors(self.offered, self.wanted, hidden=self.hidden_too)

    def watch_offered(self) -> None:
        self.marked &= {row.id for row in self.offered}
        self.sift()

    def watch_hidden_too(self) -> None:
        self.sift()

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
