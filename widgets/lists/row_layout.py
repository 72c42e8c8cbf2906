"""The line on which each row of a list begins, and the rows one can stand on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that names what follows; the reader cannot stand on it."""

    title: str
    aside: str = ""
    """Drawn after the title, in a quieter colour: a count, a gap."""


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Rows of one or more lines each, some of which one can stand on."""

    tops: list[int] = field(default_factory=lambda: [0])
    """The line on which each row begins, and last the number of lines."""
    stops: list[int] = field(default_factory=list[int])
    """The indexes of the rows one can stand on, in order."""

    @classmethod
    def of(cls, rows: Iterable[tuple[object, int]]) -> RowLayout:
        """Lay out rows and their heights."""
        return cls().then(rows)

    def then(self, rows: Iterable[tuple[object, int]]) -> RowLayout:
        """These rows, and others below them."""
        listed = list(rows)
        rest = enumerate(listed, len(self.tops) - 1)
        stops = (i for i, (row, _) in rest if not isinstance(row, Heading))
        tops = accumulate((height for _, height in listed), initial=self.height)
        return RowLayout([*self.tops[:-1], *tops], [*self.stops, *stops])

    @property
    def height(self) -> int:
        """Of all rows, in lines."""
        return self.tops[-1]

    def row_at(self, line: int) -> int | None:
        """The index of the row that a line belongs to."""
        if 0 <= line < self.height:
            return bisect_right(self.tops, line) - 1
        return None

    def lines_of(self, index: int) -> range:
        """The lines that a row takes."""
        return range(self.tops[index], self.tops[index + 1])

    def with_headings(self, index: int) -> range:
        """The lines of a row and of the headings right above it."""
        at = bisect_right(self.stops, index) - 2
        first = self.stops[at] + 1 if at >= 0 else 0
        return range(self.tops[first], self.tops[index + 1])

    def step(self, index: int | None, by: int) -> int | None:
        """The stop `by` stops further, or the last one in that direction."""
        if not self.stops:
            return None
        at = bisect_right(self.stops, -1 if index is None else index) - 1 + by
        return self.stops[min(max(at, 0), len(self.stops) - 1)]

    def near(self, index: int | None) -> int | None:
        """The first stop from an index on, or the last."""
        if not self.stops:
            return None
        at = bisect_left(self.stops, index or 0)
        return self.stops[min(at, len(self.stops) - 1)]

    def leap(self, index: int | None, lines: int) -> int | None:
        """The stop about `lines` lines further."""
        if index is None or not self.stops:
            return self.step(index, 1)
        line = min(max(self.tops[index] + lines, 0), self.height - 1)
        near = self.step(self.row_at(line), 0)
        return self.step(index, 1 if lines > 0 else -1) if near == index else near
