"""The coverage map: one row per article, one cell per sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.geometry import clamp
from textual.message import Message

from corpus.texts import Span
from widgets.lines.cells import Line, flush_right, widest
from widgets.lists.row_layout import Heading
from widgets.overviews.crossed_list import EDGE, CrossedList, head_of
from widgets.overviews.map_cells import MapRow, MapSentence, bins, shade, sign

_NAME = 30
"""Cells of an article's name, at most."""
_ALONE = 6
"""Cells of the share that no other article has."""


class CoverageMap(CrossedList[MapRow]):
    """All rows are to one scale: a longer article has a longer row."""

    BINDINGS = [
        Binding("left,h", "along(-1)", "Sentence before", id="list.left"),
        Binding("right,l", "along(1)", "Sentence after", id="list.right"),
    ]

    _longest = 0
    """How many sentences the longest article has."""
    _name = 0
    """Cells of the longest name."""

    @dataclass
    class Entered(Message):
        """The reader is on another sentence."""

        row: MapRow
        sentence: MapSentence

    @dataclass
    class Wanted(Message):
        """The reader wants to go to a sentence."""

        article: str
        span: Span

    @property
    def columns(self) -> int:
        """Cells with which every sentence has one, and names are not cut."""
        return self._name + self._longest + _ALONE + EDGE + 1

    @property
    def _name_width(self) -> int:
        return min(self._name, self.scrollable_content_region.width // 4)

    @property
    def _room(self) -> int:
        """Cells for sentences."""
        width = self.scrollable_content_region.width
        return max(width - self._name_width - _ALONE - EDGE, 1)

    def _cells(self, row: MapRow) -> list[Sequence[MapSentence]]:
        return bins(row.sentences, self._longest, self._room)

    def watch_rows(
        self,
        before: tuple[MapRow | Heading, ...],
        after: tuple[MapRow | Heading, ...],
    ) -> None:
        rows = [row for row in after if isinstance(row, MapRow)]
        self._longest = max((row.count for row in rows), default=0)
        self._name = widest((row.name for row in rows), _NAME)
        super().watch_rows(before, after)

    @property
    def sentence(self) -> MapSentence | None:
        """The first sentence of the cell the reader is on; a marked one if any is."""
        if self.row is None or not self.row.sentences:
            return None
        cells = self._cells(self.row)
        cell = cells[min(self.column, len(cells) - 1)]
        return max(cell, key=lambda s: (s.found, s.named, s.conflict, s.others))

    def action_along(self, by: int) -> None:
        if self.row is not None:
            cells = len(self._cells(self.row))
            self.column = clamp(min(self.column, cells - 1) + by, 0, max(cells - 1, 0))

    def action_end(self, by: int) -> None:
        """The first or last sentence of the row."""
        self.column = 0
        if by > 0 and self.row is not None:
            self.action_along(len(self.row.sentences))

    def enter(self, offset: int) -> None:
        """Go to the sentence of the row that holds a character of its article."""
        if self.row is None:
            return
        cells = self._cells(self.row)
        ends = (cell[-1].span.end for cell in cells)
        self.column = next((n for n, end in enumerate(ends) if offset < end), 0)

    def watch_column(self) -> None:
        self.refresh_row(self.highlighted)  # no other shows where the reader is
        self.tell_place()

    def on_resize(self) -> None:
        self.tell_place()  # another width puts other sentences into the cell

    def tell_place(self) -> None:
        if self.row is not None and self.sentence is not None:
            self.post_message(self.Entered(self.row, self.sentence))

    def action_choose(self) -> None:
        if self.row is not None and self.sentence is not None:
            self.post_message(self.Wanted(self.row.id, self.sentence.span))

    def on_click(self, event: events.Click) -> None:
        self.column = max(event.x - self._name_width - EDGE, 0)

    def height_of(self, row: MapRow, width: int) -> int:
        return 2

    def draw(self, row: MapRow, width: int) -> list[Line]:
        cells = self._cells(row)
        name = self._name_width
        head = head_of(row.number, row.name, name)
        bars = [shade(cell, row.articles) for cell in cells]
        if row == self.row and cells:
            at = min(self.column, len(cells) - 1)
            bars[at] = (bars[at][0], "current")
        rest = width - name - EDGE - len(cells)
        alone = (flush_right(f"{row.alone:.0%}", rest - 1), "faint")
        under: Line = [(" " * (name + EDGE), ""), *(sign(cell) for cell in cells)]
        return [[*head, *bars, alone], under]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        left = " " * (self._name_width + EDGE) + heading.title
        return [(left, "faint"), (flush_right("alone", width - len(left) - 1), "faint")]
