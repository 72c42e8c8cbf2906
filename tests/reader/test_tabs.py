"""What no pane shows is named on a row of its own, and a click away."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.desk import tabbing
from tests.reader.harbour import reading


async def test_articles_that_do_not_fit_have_tabs(folder: Path) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        tabs = screen.desk.tabs
        assert tabs.display
        assert [(tab.number, tab.name) for tab in tabs.tabs] == [(3, "c.txt")]
        await pilot.press("3")
        assert [tab.number for tab in tabs.tabs] == [1]
        await pilot.resize_terminal(160, 40)
        assert not tabs.display


async def test_a_tab_is_clicked_to_bring_its_article_in(folder: Path) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        await pilot.click(screen.desk.tabs, offset=(2, 0))
        assert [Path(a.id).name for a in screen.panes.shown] == ["c.txt", "b.txt"]


async def test_a_zoomed_pane_leaves_tabs_of_all_others(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        tabs = screen.desk.tabs
        assert not tabs.display
        await pilot.press("z")
        assert [tab.number for tab in tabs.tabs] == [2, 3]
        await pilot.press("2")
        assert [tab.number for tab in tabs.tabs] == [1, 3]
        await pilot.press("z")
        assert not tabs.display


async def test_a_tab_says_whether_its_article_has_the_current_match(
    folder: Path,
) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        signs: dict[int, str] = {}
        for _ in range(20):
            await pilot.press("n")
            group = screen.desk.known.shown.by_number[screen.where.stop.group or 0]
            has = str(folder / "c.txt") in {p.article for p in group.passages}
            (tab,) = screen.desk.tabs.tabs
            assert bool(tab.sign) == has
            signs[group.number] = tab.sign
        assert any(signs.values())


async def test_of_very_many_articles_only_those_have_tabs_that_matter(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tabbing, "MOST", 0)
    async with reading(folder, 80, 24) as (screen, _):
        assert (screen.desk.tabs.tabs, screen.desk.tabs.more) == ((), 1)
        assert "1 more" in screen.desk.tabs.render_line(0).text
