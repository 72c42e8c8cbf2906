"""The names of an actor, and every mention with the words around it."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from corpus.models import Mention
from widgets.lines.cells import Line, cropped, one_line_within, spread
from widgets.lists.row_list import RowList


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name and how often it is used, or a single mention with its context."""

    name: str
    count: int = 0
    mention: Mention | None = None
    number: int = 0
    """The number of the article, from 1, for a mention."""
    before: str = ""
    after: str = ""


class NameList(RowList[NameRow]):
    """A line each; mentions have their words aligned in a column."""

    def draw(self, row: NameRow, width: int) -> list[Line]:
        if row.mention is None:
            return [spread([(f" {row.name}", "")], [(f"{row.count} ", "faint")], width)]
        room = max((width - cell_len(row.name) - 6) // 2, 0)
        before = one_line_within(row.before)
        while cell_len(before) > room:
            before = before[1:]
        line: Line = [
            (f" {row.number:>2} ", "faint"),
            (" " * (room - cell_len(before)), ""),
            (before, "faint"),
            (row.name, "strong"),
        ]
        left = width - sum(cell_len(text) for text, _ in line)
        after = one_line_within(row.after)
        lead = " " if after.startswith(" ") else ""
        return [[*line, (lead + cropped(after, left - len(lead)), "faint")]]
