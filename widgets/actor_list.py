"""The list of actors: a row each, by type, with a dot for each article."""

from __future__ import annotations

from textual.reactive import var

from widgets.actor_rows import ActorRow, listed_actors, short_name
from widgets.cells import Line, fitted
from widgets.dots import dot_width, tally
from widgets.row_list import RowList


class ActorList(RowList[ActorRow]):
    """Who is named, and in which articles how often."""

    actors: var[tuple[ActorRow, ...]] = var((), init=False)
    """All of them; `rows` holds those that the filter lets through."""

    tally_width: var[int] = var(3)
    """Cells of the column of sums, two of them blank."""

    def watch_actors(self) -> None:
        self.rows = listed_actors(self.actors, self.wanted)

    def watch_wanted(self) -> None:
        self.rows = listed_actors(self.actors, self.wanted)
        if self.wanted:
            self.action_end(-1)

    def draw(self, row: ActorRow, width: int) -> list[Line]:
        room = width - 2 - dot_width(len(row.counts)) - self.tally_width
        name = (f" {fitted(short_name(row, room), room)} ", "")
        return [[name, *tally(row.counts, self.tally_width)]]
