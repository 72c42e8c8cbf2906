"""A list narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.reactive import var

from widgets.lists.row_layout import Heading
from widgets.lists.row_list import RowList
from widgets.lists.row_view import Row


class FilteredList(RowList[Row]):
    """Lists those of the rows offered that hold the words wanted."""

    offered: var[tuple[Row, ...]] = var((), init=False)
    """All rows there are, without headings."""
    wanted: var[str] = var("", init=False)
    """The words a row must hold to be listed."""
    unfound = "Nothing matches."
    """What to say if no row holds them."""

    def sifted(self) -> Sequence[Row | Heading]:
        """The rows offered that hold the words wanted, under their headings."""
        raise NotImplementedError

    def sift(self) -> None:
        """List them again."""
        self.rows = tuple(self.sifted())

    def watch_offered(self) -> None:
        self.sift()

    def watch_wanted(self) -> None:
        self.sift()
        if self.wanted:
            self.action_end(-1)

    @property
    def when_empty(self) -> str:
        return self.unfound if self.wanted else self.empty
