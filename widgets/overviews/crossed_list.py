"""A list of articles whose rows have columns that the reader moves between."""

from __future__ import annotations

from textual.reactive import var

from widgets.lines.cells import Line, fitted, flush_right
from widgets.lists.row_list import RowList
from widgets.lists.row_view import Row

EDGE = 5
"""Cells of an article's number and of the blanks around its name."""


class CrossedList(RowList[Row]):
    """Posts where the reader is whenever the row or the column changes."""

    column: var[int] = var(0, init=False)
    """The column the reader is on, from 0."""

    def tell_place(self) -> None:
        """Post where the reader is, if anywhere."""
        raise NotImplementedError

    def watch_column(self) -> None:
        self.refresh()
        self.tell_place()

    def watch_highlighted(self, before: int | None, after: int | None) -> None:
        super().watch_highlighted(before, after)
        self.tell_place()


def head_of(number: int, name: str, width: int) -> Line:
    """The number and name of an article, before its columns.

    Args:
        number: From 1.
        name: The short name of the article.
        width: Cells of the name.
    """
    return [(flush_right(str(number), 3), "faint"), (f" {fitted(name, width)} ", "")]
