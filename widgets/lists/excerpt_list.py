"""The list of excerpts: who printed it, the words, and why they were kept."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.kinds import SIGNS, MatchKind
from widgets.lines.cells import Line, cropped, spread
from widgets.lists.row_list import RowList


@dataclass(frozen=True, slots=True)
class ExcerptRow:
    """A passage that was kept."""

    id: str
    heading: str
    """Outlet and date."""
    quote: str
    note: str = ""
    tags: tuple[str, ...] = ()
    kind: MatchKind | None = None
    """The kind of the match it was kept with."""
    sides: int = 1
    """How many articles have it."""
    state: str = ""
    """What has changed in its source; empty if nothing has."""


class ExcerptList(RowList[ExcerptRow]):
    """Two lines an excerpt, three with a note."""

    def height_of(self, row: ExcerptRow, width: int) -> int:
        return 3 if row.note else 2

    def draw(self, row: ExcerptRow, width: int) -> list[Line]:
        tags = "".join(f" #{tag}" for tag in row.tags)
        state = f"  {row.state}" if row.state else ""
        sides = f"  {row.sides} sides" if row.sides > 1 else ""
        colour = "conflict" if row.kind == "conflict" else "strong"
        head = spread(
            [
                (f" {SIGNS[row.kind] if row.kind else ' '} ", colour),
                (row.heading, "strong"),
            ],
            [
                (sides, "faint"),
                (state, "conflict"),
                (f" {cropped(tags, width // 3)} " if tags else " ", "date"),
            ],
            width,
        )
        lines: list[Line] = [head, [(f"   {cropped(f'“{row.quote}”', width - 4)}", "")]]
        if row.note:
            lines.append([(f"   {cropped(row.note, width - 4)}", "faint")])
        return lines
