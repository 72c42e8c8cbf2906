"""The list of pairs of articles: how much they share, and which they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.article import Article
from corpus.folding import folded_text
from widgets.lines.cells import Line, fitted, flush_right
from widgets.lists.article_rows import likeness
from widgets.lists.filtered_list import FilteredList
from widgets.lists.row_layout import Heading
from widgets.wording.naming import name_of, outlet_of, title_of

_HEADS = ("share", "of", "is in", "matches", "≠")
_PARTS = ("strong", "", "", "faint", "conflict")
_NUMBERS = (True, False, False, True, True)
_FIXED = (5, 7, 4)
"""Cells of the columns for the share, the matches and the conflicts."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two articles that share something."""

    id: str
    """Its place among all pairs, from 0."""
    one: str
    """Number and name of the article of which the larger share is in the other."""
    other: str
    part: float
    """How much of the one stands in the other, 0 to 1."""
    matches: int
    conflicts: int
    said: str
    """All that it can be found by, folded."""


def said_of(number: int, article: Article) -> str:
    """All that an article of a pair can be found by, folded."""
    told = (str(number), title_of(article), outlet_of(article), article.id)
    return folded_text(" ".join(told))


def named(number: int, article: Article) -> str:
    """What an article is called in a row."""
    return f"{number} {name_of(article)}"


def listed_pairs(rows: Sequence[PairRow], query: str) -> tuple[PairRow, ...]:
    """The rows whose articles hold every word of a query, or one spelt like it.

    They stay in their order, but those that are only spelt alike come last.
    """
    words = folded_text(query).split()
    if not words:
        return tuple(rows)
    scored = [(likeness(words, row.said), row) for row in rows]
    found = [(score, row) for score, row in scored if score]
    return tuple(row for _, row in sorted(found, key=lambda each: -each[0]))


class PairList(FilteredList[PairRow]):
    """One row a pair."""

    def sifted(self) -> Sequence[PairRow | Heading]:
        listed = listed_pairs(self.offered, self.wanted)
        return (Heading(""), *listed) if listed else ()

    def draw(self, row: PairRow, width: int) -> list[Line]:
        conflicts = f"≠{row.conflicts}" * bool(row.conflicts)
        cells = (f"{row.part:.0%}", row.one, row.other, f"{row.matches:,}", conflicts)
        return [_laid(cells, width, _PARTS)]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        return _laid(_HEADS, width, ["faint"] * len(_HEADS))


def _laid(cells: Sequence[str], width: int, parts: Sequence[str]) -> Line:
    """A row of columns, parted by two blanks."""
    share, matches, conflicts = _FIXED
    name = max((width - sum(_FIXED) - 2 * len(_FIXED) - 3) // 2, 1)
    rooms = (share, name, name, matches, conflicts)
    laid: Line = []
    for cell, part, room, is_number in zip(cells, parts, rooms, _NUMBERS, strict=True):
        fit = flush_right if is_number else fitted
        laid.append((f"{'  ' * bool(laid)}{fit(cell, room)}", part))
    return laid
