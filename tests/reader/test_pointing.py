"""What names a key, closes a dialog or stands for a place can be clicked."""

from __future__ import annotations

from pathlib import Path

from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widget import Widget

from reader.screens.cards import MatchCard
from reader.screens.dialog import Dialog
from tests.reader.harbour import reading
from widgets.panes.ruler import Ruler


async def point(pilot: Pilot[None], widget: Widget, said: str) -> None:
    """Click on words of a widget of one row."""
    row = pilot.app.screen._compositor.render_strips()[widget.region.y].text
    at = cell_len(row[: row.rindex(said)])
    await pilot.click(offset=(at, widget.region.y))
    await pilot.pause()


async def test_keys_of_the_status_line_are_pressed_by_a_click(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await point(pilot, screen.status, "next")
        assert screen.where.stop is not None
        await point(pilot, screen.status, "card")
        assert isinstance(pilot.app.screen, MatchCard)


async def test_a_dialog_is_closed_by_a_click_on_its_key_or_beside_it(
    folder: Path,
) -> None:
    async with reading(folder, 160, 50) as (screen, pilot):
        await pilot.press("question_mark")
        dialog = pilot.app.screen
        assert isinstance(dialog, Dialog)
        await pilot.click(offset=(80, 20))
        assert pilot.app.screen is dialog
        await point(pilot, dialog.key_line, "close")
        assert pilot.app.screen is screen
        await pilot.press("question_mark")
        await pilot.click(offset=(1, 1))
        await pilot.pause()
        assert pilot.app.screen is screen


async def test_what_is_typed_in_a_dialog_is_not_lost_to_a_click_beside_it(
    folder: Path,
) -> None:
    async with reading(folder, 160, 50) as (screen, pilot):
        await pilot.press("m", "s", *"why")
        dialog = pilot.app.screen
        assert dialog is not screen
        await pilot.click(offset=(1, 1))
        assert pilot.app.screen is dialog


async def test_a_click_on_a_ruler_brings_its_part_of_the_article_into_view(
    folder: Path,
) -> None:
    async with reading(folder, 120, 16) as (screen, pilot):
        await pilot.press("g")
        pane = screen.panes.panes[1]
        ruler = next(one for one in screen.query(Ruler) if one.pane is pane)
        await pilot.click(ruler, offset=(0, ruler.size.height - 1))
        await pilot.pause()
        assert screen.panes.leader is pane
        assert pane.scroll_offset.y > 0
