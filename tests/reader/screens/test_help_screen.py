"""Help tells every command, those of what the reader is in first."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen

from corpus.comparison import Comparison
from corpus.excerpts import excerpt_of_group
from corpus.models import Group
from corpus.texts import Passage
from reader.commands.keyboard import SHIPPED
from reader.screens.cards import MatchCard
from reader.screens.excerpt import ExcerptScreen
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


async def test_over_a_dialog_help_tells_its_keys_and_no_others(
    known: Comparison, group: Group
) -> None:
    card = MatchCard(known, group, Passage("a", 0, 37))
    async with Stand(card).run_test(size=(80, 40)) as pilot:
        stand = await ready(pilot)
        await pilot.press("question_mark")
        assert isinstance(stand.screen, HelpScreen)
        rows = [" ".join(row.strip("│ ").split()) for row in stand.drawn.splitlines()]
        here = rows.index("Here")
        assert rows[here + 1 : here + 4] == [
            "enter Go there",
            "↓ j ↑ k Passages",
            "esc i q Close",
        ]
        assert "? F1 These keys" in rows
        assert not any(told in stand.drawn for told in ("Next field", "Scrolling"))
        await pilot.press("question_mark")
        assert stand.screen is card


async def test_while_one_types_in_a_dialog_its_own_keys_come_first(
    known: Comparison, group: Group
) -> None:
    dialog = ExcerptScreen(excerpt_of_group(group, known.articles))
    async with Stand(dialog).run_test(size=(80, 60)) as pilot:
        stand = await ready(pilot)
        await pilot.press("question_mark")
        assert stand.screen is dialog, "a question mark can be typed"
        await pilot.press("f1")
        rows = [" ".join(row.strip("│ ").split()) for row in stand.drawn.splitlines()]
        here = rows.index("Here")
        assert rows[here + 1 : here + 3] == ["enter Save", "tab Next field"]
        assert rows.index("← Left") > rows.index("F1 These keys")


async def test_a_wide_screen_shows_the_groups_side_by_side() -> None:
    async with Stand(HelpScreen()).run_test(size=(200, 60)) as pilot:
        stand = await ready(pilot)
        first = next(row for row in stand.drawn.splitlines() if "Scrolling" in row)
        others = {command.group for command in SHIPPED.every} - {"Scrolling"}
        assert any(group in first for group in others)


async def test_in_a_narrow_window_what_a_key_does_stands_below_it() -> None:
    async with Stand(HelpScreen()).run_test(size=(24, 12)) as pilot:
        drawn = (await ready(pilot)).drawn
        assert "j ↓" in drawn
        assert "Scroll down" in drawn
