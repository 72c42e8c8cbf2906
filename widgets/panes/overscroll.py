"""Rows that scroll beyond their ends, so that each can be on any row of the screen."""

from __future__ import annotations

from textual.geometry import Size, clamp
from textual.scroll_view import ScrollView


class Overscroll(ScrollView, can_focus=True, inherit_bindings=False):
    """Scrolls by rows, with blank rows above the first and below the last.

    Their number is the height of the view minus one. Only a view that follows another,
    or shows a passage, scrolls there; a reader cannot scroll beyond the text.
    """

    DEFAULT_CSS = """
    Overscroll {
        width: 1fr; height: 1fr;
        overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 0;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.follows = False
        """Whether the scroll under way is not the reader's own."""
        self.pad = 0
        """Blank rows above the others, and below them."""

    @property
    def rows(self) -> int:
        """How many rows there are, but for the blank ones."""
        raise NotImplementedError

    @property
    def top_row(self) -> int:
        """The row at the top of the pane; negative in the blanks."""
        return self.scroll_offset.y - self.pad

    @property
    def progress(self) -> float:
        """How far the reader has scrolled through the rows, 0 to 1."""
        rows = self.rows - self.size.height
        return clamp(self.top_row / rows, 0.0, 1.0) if rows > 0 else 0.0

    def make_room(self) -> None:
        """Set the scrollable height for all rows at the current size."""
        width, height = self.size
        self.pad = height - 1
        self.virtual_size = Size(width, self.rows + 2 * self.pad)

    def put(self, row: float, screen_row: float, *, beyond: bool = True) -> None:
        """Scroll a row of the text to a row of the pane; other panes do not follow.

        Args:
            row: The row of the text, from 0.
            screen_row: The row of the pane, from 0.
            beyond: Whether blank rows may be shown for that.
        """
        y = round(row + self.pad - screen_row)
        if not beyond:
            y = clamp(y, *self._bounds())
        was, self.follows = self.follows, True
        try:
            self.scroll_to(y=y, animate=False)
        finally:
            self.follows = was

    def scroll_rows(self, rows: int) -> None:
        """Scroll as the reader does: the others follow."""
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False)

    def validate_scroll_y(self, value: float) -> float:
        """Keep the reader within the rows, and a follower within the blanks."""
        if self.follows:
            return clamp(value, 0, max(self.virtual_size.height - self.size.height, 0))
        low, high = self._bounds()
        return clamp(value, min(low, self.scroll_y), max(high, self.scroll_y))

    def _bounds(self) -> tuple[int, int]:
        rows = self.rows - self.size.height
        return self.pad, max(self.pad, self.pad + rows)
