"""Utterances with all their wordings, and what parts these marked."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.texts import Passage
from widgets.cells import Line, Piece, wrapped_pieces
from widgets.lists.row_layout import Heading
from widgets.lists.row_list import RowList

_INDENT = 3
"""Cells before the words."""


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """What somebody says, as one article has it."""

    passage: Passage
    number: int
    """The article's, from 1."""
    outlet: str
    date: str
    cue: str
    """The words that attribute it; empty where nothing does."""
    pieces: tuple[Piece, ...]
    """The quote, cut where it differs from other wordings."""


class QuoteList(RowList[QuoteRow]):
    """Each wording under its article, each utterance under its heading."""

    def height_of(self, row: QuoteRow, width: int) -> int:
        return len(self.draw(row, width))

    def draw(self, row: QuoteRow, width: int) -> list[Line]:
        head: list[Piece] = [
            (f" {row.number} ", "strong"),
            (row.outlet, "strong"),
            (f"  {row.date}" if row.date else "", "date"),
            (f"  {row.cue}" if row.cue else "", "faint"),
        ]
        pieces = [("“", "faint"), *row.pieces, ("”", "faint")]
        words = wrapped_pieces(pieces, max(width - _INDENT - 1, 1))
        return [
            wrapped_pieces(head, max(width - 1, 1))[0],
            *([(" " * _INDENT, ""), *line] for line in words),
        ]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        aside = f"  {heading.aside}" if heading.aside else ""
        pieces = [(f" {heading.title}", "heading"), (aside, "faint")]
        return wrapped_pieces(pieces, max(width, 1))[0] if heading.title else []
