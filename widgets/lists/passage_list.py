"""Passages in a list, each under its article, with what is marked in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len

from corpus.texts import Passage, Span
from widgets.lines.cells import Line, Piece, count_rows, cropped, spread, wrapped_pieces
from widgets.lists.row_layout import Heading
from widgets.lists.row_list import RowList

_INDENT = 3
"""Cells before the text."""
_LEAST_NAME = 12
"""Cells that the name of an article has at least."""


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
    pieces: tuple[Piece, ...]
    """The text, cut where what is marked begins and ends."""
    aside: tuple[Piece, ...] = ()
    """What is told beside outlet and date."""


def marked_pieces(text: str, marked: Iterable[tuple[Span, str]]) -> tuple[Piece, ...]:
    """Cut a text into pieces: marked spans, in order and disjoint, and the rest."""
    pieces: list[Piece] = []
    at = 0
    for span, part in marked:
        pieces.append((text[at : span.start], "text"))
        pieces.append((text[span.start : span.end], part))
        at = span.end
    return (*pieces, (text[at:], "text"))


def _room(width: int) -> int:
    """The cells that a row of text has."""
    return max(width - _INDENT - 1, 1)


class PassageList(RowList[PassageRow]):
    """Each passage under the number, outlet and date of its article."""

    def height_of(self, row: PassageRow, width: int) -> int:
        return 1 + count_rows(row.pieces, _room(width))

    def draw(self, row: PassageRow, width: int) -> list[Line]:
        number = f" {row.number} "
        rest: Line = [(f"{row.date}  " if row.date else "", "date"), *row.aside]
        taken = sum(cell_len(text) for text, _ in rest) + len(number) + 3
        outlet = cropped(row.outlet, max(width - taken, _LEAST_NAME))
        head: Line = [(number, "strong"), (f"{outlet}  ", "strong"), *rest]
        text = wrapped_pieces(row.pieces, _room(width))
        return [
            spread(head, [], width - 1),
            *([(" " * _INDENT, ""), *line] for line in text),
        ]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        if isinstance(heading, Told):
            return list(heading.pieces)
        return super().draw_heading(heading, width)
