"""The table of articles by articles: how much of each stands in each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.geometry import clamp
from textual.message import Message

from widgets.lines.cells import Line, Piece, fitted, flush_right
from widgets.lists.row_layout import Heading
from widgets.overviews.crossed_list import EDGE, CrossedList, head_of

_CELL = 5
"""Cells of a column."""
_NAME = 22
"""Cells of an article's name, at most."""
_STEPS = ((0.5, "verbatim"), (0.25, "near"), (0.1, "paraphrase"))
"""Shares from which a cell is coloured, and as what."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """An article, and which part of it stands in each other."""

    id: str
    number: int
    name: str
    look: Callable[[int], float]
    """How much of it stands in the article of another column, 0 to 1."""

    def part(self, column: int) -> float | None:
        """How much stands in a column's article; `None` in that of the row itself."""
        return None if column == self.number - 1 else self.look(column)


class ShareTable(CrossedList[ShareRow]):
    """Each row says how much of its article stands in the column's."""

    BINDINGS = [
        Binding("left,h", "along(-1)", "Column before", id="list.left"),
        Binding("right,l", "along(1)", "Column after", id="list.right"),
        Binding("n", "rank(1)", "Pair that shares less", id="shares.next"),
        Binding("N", "rank(-1)", "Pair that shares more", id="shares.previous"),
    ]
    ranked: Callable[[], Sequence[tuple[str, str]]] = staticmethod(tuple)
    """Gives the ids of the pairs that share anything, those that share most first."""

    @dataclass
    class Entered(Message):
        """The reader is on another pair."""

        row: str
        column: str

    @dataclass
    class Wanted(Message):
        """The reader wants to see two articles side by side."""

        row: str
        column: str

    @property
    def pair(self) -> tuple[str, str] | None:
        """Ids of the articles of the row and the column; they may be the same."""
        return None if self.row is None else (self.row.id, self._ids[self.column])

    @property
    def _ids(self) -> list[str]:
        """Of the articles, in the order of the rows and of the columns."""
        return [row.id for row in self.rows if isinstance(row, ShareRow)]

    def action_along(self, by: int) -> None:
        self.column = clamp(self.column + by, 0, max(self.count - 1, 0))

    def action_rank(self, by: int) -> None:
        """Go to the next pair by rank or the one before; from no pair, to the first."""
        pairs = self.ranked()
        if not pairs:
            return
        here = self.rank
        row, column = pairs[0 if here is None else clamp(here + by, 0, len(pairs) - 1)]
        self.highlight(row)
        self.column = self._ids.index(column)

    @property
    def rank(self) -> int | None:
        """Which of the ranked pairs the reader is on, from 0, if it is one of them."""
        here = self.pair and frozenset(self.pair)
        ranked = enumerate(self.ranked())
        return next((n for n, pair in ranked if frozenset(pair) == here), None)

    def tell_place(self) -> None:
        if self.pair is not None:
            self.post_message(self.Entered(*self.pair))

    def action_choose(self) -> None:
        if self.pair is not None and self.pair[0] != self.pair[1]:
            self.post_message(self.Wanted(*self.pair))

    def on_click(self, event: events.Click) -> None:
        at = self._first + (event.x - self._name_width - EDGE) // _CELL
        if event.x >= self._name_width + EDGE:
            self.column = clamp(at, 0, max(self.count - 1, 0))

    @property
    def columns(self) -> int:
        """Cells with which every column can be seen."""
        return _NAME + EDGE + _CELL * self.count

    @property
    def _name_width(self) -> int:
        return min(_NAME, self.scrollable_content_region.width // 3)

    @property
    def _first(self) -> int:
        """The first column drawn, so that the one the reader is on can be seen."""
        return clamp(self.column - self._room // 2, 0, max(self.count - self._room, 0))

    @property
    def _room(self) -> int:
        """How many columns can be drawn."""
        width = self.scrollable_content_region.width
        return max((width - self._name_width - EDGE) // _CELL, 1)

    @property
    def _columns(self) -> range:
        return range(self._first, min(self._first + self._room, self.count))

    def draw(self, row: ShareRow, width: int) -> list[Line]:
        line = head_of(row.number, row.name, self._name_width)
        for at in self._columns:
            here = at == self.column and row == self.row
            line += [_cell(row.part(at), here), (" ", "")]
        return [line]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        columns: Line = [
            (flush_right(str(at + 1), _CELL - 1) + " ", "strong" * (at == self.column))
            for at in self._columns
        ]
        return [(fitted(heading.title, self._name_width + EDGE), "faint"), *columns]


def _cell(part: float | None, here: bool) -> Piece:
    text = "–" if part is None else f"{part:.0%}" if part else "·"
    fill = next((name for step, name in _STEPS if part and part >= step), "")
    said = flush_right(text, _CELL - 1)
    if here:
        return said, "current"
    return said, fill or ("" if part else "faint")
