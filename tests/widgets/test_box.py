"""A box: as high as what it holds, and what gives way where that is too high."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static

from widgets.lines.cells import Line
from widgets.lists.row_list import RowList
from widgets.screens.box import Box


class Words(RowList[str]):
    DEFAULT_CSS = "Words { height: auto; max-height: 100%; }"

    def draw(self, row: str, width: int) -> list[Line]:
        return [[(row, "")]]


class Stand(App[None]):
    CSS = "Box { max-height: 90%; } Static { height: 2; }"

    def __init__(self, count: int) -> None:
        super().__init__()
        self.head, self.foot = Static("head"), Static("foot")
        self.words = Words()
        self.words.rows = tuple(f"word {number}" for number in range(count))
        self.box = Box(self.head, self.words, self.foot)

    def compose(self) -> ComposeResult:
        yield self.box


async def test_a_box_is_as_high_as_what_it_holds() -> None:
    app = Stand(7)
    async with app.run_test(size=(40, 30)) as pilot:
        await pilot.pause()
        assert app.box.region.height == 2 + 7 + 2
        assert app.words.region.height == 7


async def test_what_is_too_long_scrolls_and_all_else_stays_in_sight() -> None:
    app = Stand(90)
    async with app.run_test(size=(40, 30)) as pilot:
        await pilot.pause()
        assert app.box.region.height == 27
        assert app.words.region.height == 27 - 4
        assert app.foot.region.bottom == app.box.region.bottom
        app.words.focus()
        await pilot.press("end")
        assert app.words.scroll_offset.y == 90 - 23


async def test_a_list_that_is_narrowed_keeps_the_box_where_it_is() -> None:
    app = Stand(9)
    async with app.run_test(size=(40, 30)) as pilot:
        await pilot.pause()
        before = app.box.region
        app.words.rows = ("word",)
        await pilot.pause()
        assert app.box.region == before
        app.words.rows = ("word",) * 12
        await pilot.pause()
        assert app.box.region.height == before.height + 3
        await pilot.resize_terminal(30, 30)
        await pilot.pause()
        assert app.words.region.height == 12


async def test_a_list_without_rows_has_room_for_a_line() -> None:
    app = Stand(0)
    app.words.empty = "Nothing is here."
    async with app.run_test(size=(40, 30)) as pilot:
        await pilot.pause()
        assert app.words.region.height == 1
        assert "Nothing is here." in app.words.render_line(0).text
