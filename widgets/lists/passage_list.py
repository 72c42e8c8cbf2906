"""The passages of a match, one under the other, with the words that differ marked."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.texts import Passage, Span
from widgets.cells import Line, Piece, wrapped_pieces
from widgets.lists.row_layout import Heading
from widgets.lists.row_list import RowList

_INDENT = 3
"""Cells before the text."""


@dataclass(frozen=True, slots=True)
class Told(Heading):
    """A line among the passages."""

    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageRow:
    """What one article says."""

    passage: Passage
    number: int
    """The article's, from 1."""
    outlet: str
    date: str
    text: str
    differing: tuple[Span, ...] = ()
    """What other passages do not have; in order, into `text`."""
    likeness: tuple[Piece, ...] = ()
    """How alike it is to the first passage, in pieces of a line."""

    @property
    def pieces(self) -> list[Piece]:
        """The text, cut where what differs begins and ends."""
        pieces: list[Piece] = []
        at = 0
        for span in self.differing:
            pieces.append((self.text[at : span.start], "text"))
            pieces.append((self.text[span.start : span.end], "differs"))
            at = span.end
        return [*pieces, (self.text[at:], "text")]


class PassageList(RowList[PassageRow]):
    """Each passage under the number, outlet and date of its article."""

    def height_of(self, row: PassageRow, width: int) -> int:
        return len(self.draw(row, width))

    def draw(self, row: PassageRow, width: int) -> list[Line]:
        head: Line = [
            (f" {row.number} ", "strong"),
            (f"{row.outlet}  ", "strong"),
            (f"{row.date}  " if row.date else "", "date"),
            *row.likeness,
        ]
        text = wrapped_pieces(row.pieces, max(width - _INDENT - 1, 1))
        return [head, *([(" " * _INDENT, ""), *line] for line in text)]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        if isinstance(heading, Told):
            return list(heading.pieces)
        return super().draw_heading(heading, width)
