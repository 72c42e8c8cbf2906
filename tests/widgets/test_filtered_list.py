"""A list narrowed by what is typed, and whole again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.app import ComposeResult

from tests.dressed import Dressed
from widgets.lines.cells import Line
from widgets.lists.filtered_list import FilteredList
from widgets.lists.row_layout import Heading


class Word(NamedTuple):
    id: str


class Words(FilteredList[Word]):
    def sifted(self) -> Sequence[Word | Heading]:
        return [row for row in self.offered if self.wanted in row.id]

    def draw(self, row: Word, width: int) -> list[Line]:
        return [[(row.id, "")]]


class Stand(Dressed):
    def __init__(self) -> None:
        super().__init__()
        self.words = Words()
        self.words.empty = "Nothing is here."

    def compose(self) -> ComposeResult:
        yield self.words


async def test_what_no_row_holds_is_told_as_such() -> None:
    app = Stand()
    async with app.run_test(size=(40, 30)):
        assert "Nothing is here." in app.words.render_line(0).text
        app.words.wanted = "dam"
        assert "Nothing matches." in app.words.render_line(0).text


async def test_one_is_on_the_first_row_found_and_stays_there_without_the_filter() -> (
    None
):
    app = Stand()
    async with app.run_test(size=(40, 30)):
        app.words.offered = (Word("gate"), Word("dam"), Word("damp"))
        app.words.highlight("damp")
        app.words.wanted = "dam"
        assert app.words.row == Word("dam")
        assert app.words.count == 2
        app.words.wanted = ""
        assert app.words.row == Word("dam")
        assert app.words.count == 3
