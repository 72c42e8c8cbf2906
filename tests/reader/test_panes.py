"""Panes scroll together or apart, come and go, and keep their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.harbour import reading


@pytest.mark.parametrize(
    ("width", "height", "panes"),
    [(40, 12, 1), (60, 20, 2), (80, 24, 2), (120, 40, 3), (200, 60, 3)],
)
async def test_as_many_panes_as_fit_are_shown(
    folder: Path, width: int, height: int, panes: int
) -> None:
    async with reading(folder, width, height) as (screen, _):
        assert len(screen.panes.panes) == panes


async def test_scrolling_takes_the_other_panes_along_until_unlinked(
    folder: Path,
) -> None:
    async with reading(folder, 120, 24) as (screen, pilot):
        await pilot.press("3", "1", "G")
        tops = [pane.top_row for pane in screen.panes.panes]
        assert all(top > 0 for top in tops[::2])
        await pilot.press("w", "g")
        apart = [pane.top_row for pane in screen.panes.panes]
        assert apart[0] == 0
        assert apart[1:] == tops[1:]


async def test_keys_move_between_panes(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        panes = screen.panes.panes
        for key, at in (("tab", 1), ("l", 2), ("shift+tab", 1), ("3", 2), ("h", 1)):
            await pilot.press(key)
            assert screen.panes.leader is panes[at]
            assert panes[at].has_focus


async def test_an_article_out_of_view_is_shown_by_its_number(folder: Path) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        await pilot.press("3")
        shown = [article.id for article in screen.panes.shown]
        assert shown == [str(folder / "c.txt"), str(folder / "b.txt")]
        await pilot.press("right_square_bracket")
        shown = [article.id for article in screen.panes.shown]
        assert shown == [str(folder / "a.txt"), str(folder / "b.txt")]


async def test_panes_come_and_go(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("minus")
        assert len(screen.panes.panes) == 2
        await pilot.press("plus")
        assert len(screen.panes.panes) == 3
        await pilot.press("plus")
        assert "no more" in screen.status.news


async def test_panes_asked_for_stay_legible_in_a_narrower_window(folder: Path) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        assert len(screen.panes.panes) == 2
        await pilot.press("plus")
        assert len(screen.panes.panes) == 3
        await pilot.resize_terminal(76, 24)
        assert len(screen.panes.panes) == 2
        await pilot.resize_terminal(100, 24)
        assert len(screen.panes.panes) == 3


async def test_a_resize_keeps_the_place(folder: Path) -> None:
    async with reading(folder, 120, 24) as (screen, pilot):
        await pilot.press("space", "space")
        leader = screen.panes.leader
        assert leader is not None
        before = leader.top_offset
        await pilot.resize_terminal(90, 30)
        row = leader.page.row(leader.top_row)
        assert row.start <= before <= row.end + 1


async def test_the_place_does_not_wander_however_often_the_width_changes(
    folder: Path,
) -> None:
    async with reading(folder, 120, 24) as (screen, pilot):
        await pilot.press("j", "j", "j")
        leader = screen.panes.leader
        assert leader is not None
        before = leader.top_row
        for width in (200, 90, 143, 120):
            await pilot.resize_terminal(width, 24)
        assert leader.top_row == before


async def test_a_sign_without_a_command_says_that_it_does_nothing(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("dollar_sign")
        assert screen.status.news == "$ does nothing here: ? lists the keys"
        await pilot.press("j")
        assert screen.status.news == ""
        await pilot.press("a", "dollar_sign")
        assert screen.status.news.startswith("$ does nothing")
        screen.status.news = ""
        await pilot.press("slash", "dollar_sign")  # a field takes any sign
        assert screen.status.news == ""


async def test_panes_are_not_taken_away_unseen_while_one_is_shown_alone(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):
        shown = len(screen.panes.shown)
        await pilot.press("z", "minus")
        assert screen.status.news == "this pane is shown alone: z shows all again"
        await pilot.press("z")
        assert len(screen.panes.shown) == shown
