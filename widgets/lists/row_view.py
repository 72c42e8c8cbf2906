"""A list of any length, of which only the rows in view are drawn."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

from textual.geometry import Region, Size
from textual.reactive import reactive, var
from textual.strip import Strip

from widgets.lines.cells import Line, spread, wrapped
from widgets.lines.line_view import LineView
from widgets.lines.parts import strip_of
from widgets.lines.pinning import PinnedStrip
from widgets.lists.row_layout import Heading, RowLayout

Row = TypeVar("Row", bound=Hashable)


def goes_on(before: tuple[object, ...], after: tuple[object, ...]) -> bool:
    """Whether rows are those of before, and others below them."""
    return bool(before) and after[: len(before)] == before


class RowView(LineView, Generic[Row]):
    """Draws 5,000 rows in the time of 50.

    Subclasses say in `draw` what a row looks like, in lines of cells whose
    parts are named in `widgets.lines.parts`.
    """

    rows: var[tuple[Row | Heading, ...]] = var((), init=False)
    """What is listed, headings among it."""
    empty: reactive[str] = reactive("", init=False)
    """What to say where there are no rows."""

    def __init__(
        self, *, classes: str | None = None, keeps_columns: bool = False
    ) -> None:
        """Prepare a list; only one that never moves may keep columns (`strip_of`)."""
        super().__init__(classes=classes)
        self._keeps_columns = keeps_columns
        self.placed = RowLayout()
        """The lines that the rows are on."""
        self._placed_last: tuple[tuple[Row | Heading, ...], int, RowLayout]
        self._placed_last = (), 0, self.placed

    @property
    def when_empty(self) -> str:
        """What is said where there are no rows."""
        return self.empty

    def draw(self, row: Row, width: int) -> list[Line]:
        """The lines of a row, each at most `width` cells wide."""
        raise NotImplementedError

    def height_of(self, row: Row, width: int) -> int:
        """How many lines `draw` gives for a row."""
        return 1

    def draw_heading(self, heading: Heading, width: int) -> Line:
        """The line of a heading."""
        title, aside = (f" {heading.title}", "heading"), (f" {heading.aside}", "faint")
        return spread([title, aside], [], width)

    def under(self, index: int) -> tuple[str, ...]:
        """The parts that lie under a whole row."""
        return ()

    @property
    def count(self) -> int:
        """How many rows are listed, headings left out."""
        return len(self.placed.stops)

    def row_at(self, y: int) -> int | None:
        """The index of the row drawn on a line of the widget."""
        return self.placed.row_at(y + self.scroll_offset.y)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        width -= self.styles.scrollbar_size_vertical
        if not self.rows:
            return max(len(self._said_when_empty(width)), 1)
        # Whoever asks lays out as many lines as told; no more than these are in view.
        return min(self._layout(width).height, viewport.height)

    def lay(self, width: int) -> int:
        self.placed = self._layout(width)
        return self.placed.height

    def _layout(self, width: int) -> RowLayout:
        rows, at, placed = self._placed_last
        # Textual asks again and again, and going through thousands of rows takes long.
        if rows is not self.rows or at != width:
            begins = at == width and goes_on(rows, self.rows)
            placed = (placed if begins else RowLayout()).then(
                (row, 1 if isinstance(row, Heading) else self.height_of(row, width))
                for row in self.rows[len(rows) if begins else 0 :]
            )
            self._placed_last = self.rows, width, placed
        return placed

    def refresh_row(self, index: int | None) -> None:
        """Draw a row again, if there is one with this index."""
        if index is not None and index < len(self.rows):
            lines = self.placed.lines_of(index)
            self.refresh_lines(lines.start, len(lines))

    def render_line(self, y: int) -> Strip:
        width = self.width_to_draw()
        index = self.row_at(y)
        if index is None:
            said = self._said_when_empty(width)[y : y + 1]
            return strip_of(self, [(f" {line}", "faint") for line in said], width)
        row = self.rows[index]
        if isinstance(row, Heading):
            return strip_of(self, self.draw_heading(row, width), width)
        top = self.placed.tops[index] - self.scroll_offset.y
        line, under = self.draw(row, width)[y - top], self.under(index)
        return strip_of(self, line, width, *under, keeps_columns=self._keeps_columns)

    def render_lines(self, crop: Region) -> list[Strip]:
        strips = super().render_lines(crop)
        if not self._keeps_columns:
            return strips
        return [PinnedStrip(strip, strip.cell_length) for strip in strips]

    def _said_when_empty(self, width: int) -> list[str]:
        said = self.when_empty
        return wrapped(said, width - 2) if said and not self.rows else []
