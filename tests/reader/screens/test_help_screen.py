"""Help tells every command, those of what the reader is in first."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen

from reader.screens.help import HelpScreen
from tests.reader.screens.stand import Stand, ready
from widgets.sidebar import Sidebar


async def test_help_tells_every_command_in_two_sizes(size: tuple[int, int]) -> None:
    async with Stand(HelpScreen()).run_test(size=size) as pilot:
        stand = await ready(pilot)
        assert "Scroll down · one row" in stand.drawn
        assert "esc close" in stand.drawn
        await pilot.press("end", "question_mark")
        assert stand.answers == [None]


async def test_help_begins_with_the_keys_of_what_the_reader_is_in() -> None:
    class Beneath(Screen[None]):
        def compose(self) -> ComposeResult:
            yield Sidebar()

    async with Stand(Beneath()).run_test(size=(80, 50)) as pilot:
        stand = await ready(pilot)
        stand.screen.query_one(Sidebar).open("actors")
        await pilot.pause()
        stand.push_screen(HelpScreen(stand.screen))
        await pilot.pause()
        # The sidebar shows at the side of the dialog: only what ends a row is its own.
        rows = [row.split() for row in stand.drawn.splitlines()]
        here = next(n for n, row in enumerate(rows) if row[-1:] == ["Here"])
        assert rows[here + 1][-3:] == ["↓", "j", "Down"]
        assert any("/ Filter" in " ".join(row) for row in rows)
        assert any(row[-1:] == ["Scrolling"] for row in rows[here:])


async def test_a_wide_screen_shows_the_groups_side_by_side() -> None:
    async with Stand(HelpScreen()).run_test(size=(200, 60)) as pilot:
        stand = await ready(pilot)
        first = next(row for row in stand.drawn.splitlines() if "Scrolling" in row)
        assert "In lists and pages" in first
