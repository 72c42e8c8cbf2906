"""The pane that leads, scrolled by keys; the others follow."""

from __future__ import annotations

from reader.desk.desk import Desk


class Scrolling:
    """The commands that scroll."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # Commands: the table calls them by name.

    def by_rows(self, rows: int) -> None:
        if (pane := self._desk.pane) is not None:
            pane.scroll_rows(rows)

    def by_halves(self, halves: int) -> None:
        """Scroll by half pages; two rows stay in view."""
        if (pane := self._desk.pane) is not None:
            pane.scroll_rows(halves * max(pane.size.height - 2, 2) // 2)

    def to_top(self) -> None:
        if (pane := self._desk.pane) is not None:
            pane.scroll_rows(-len(pane.page))

    def to_bottom(self) -> None:
        if (pane := self._desk.pane) is not None:
            pane.scroll_rows(len(pane.page))
