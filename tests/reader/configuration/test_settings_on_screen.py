"""Settings reach the screen, and another key does what the old one did."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.configuration.settings import Effective, Fault, Settings
from reader.screens.help import HelpScreen
from tests.reader.ferry import ARTICLES, reading, tops
from tests.reader.opened import Folder
from widgets.sheet import Sheet


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


async def test_settings_reach_the_screen(folder: Path) -> None:
    settings = Settings(
        theme="nord",
        panes=2,
        linked=False,
        sidebar="open",
        sidebar_width=33,
        boilerplate="shown",
        floor=60.0,
    )
    async with reading(folder, Effective(settings)) as (screen, pilot):
        assert pilot.app.theme == "nord"
        assert len(screen.panes.panes) == 2
        assert not screen.panes.linked
        assert screen.tools.sidebar.size.width == 33
        assert screen.desk.boilerplate == "shown"
        assert screen.desk.known.floor == 60.0
        await pilot.press("plus")
        assert len(screen.panes.panes) == 3


async def test_a_closed_sidebar_stays_closed_on_a_wide_screen(folder: Path) -> None:
    closed = Effective(Settings(sidebar="closed"))
    async with reading(folder, closed, size=(200, 40)) as (screen, pilot):
        assert not screen.tools.sidebar.display
        await pilot.press("a")
        assert screen.tools.sidebar.display


async def test_what_is_said_for_this_run_overrules_the_session(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("t", "q")
    said = Effective(Settings(theme="nord"), {"theme": "command line"})
    async with reading(folder, said) as (_, pilot):
        assert pilot.app.theme == "nord"


async def test_a_theme_there_is_not_is_as_if_unsaid(folder: Path) -> None:
    async with reading(folder, Effective(Settings(theme="none"))) as (_, pilot):
        assert pilot.app.theme == "ink"


async def test_another_key_does_it_and_the_old_one_does_not(folder: Path) -> None:
    keys = {"walk.next": ("x", "ctrl+n"), "walk.previous": ("question_mark",)}
    async with reading(folder, Effective(Settings(keys=keys))) as (screen, pilot):
        await pilot.press("n")
        assert not screen.status.place.plain.strip().startswith(("=", "≈", "~", "≠"))
        await pilot.press("x")
        first = screen.status.place.plain
        await pilot.press("ctrl+n")
        assert screen.status.place.plain != first
        await pilot.press("question_mark")
        assert screen.status.place.plain == first
        await pilot.press("f1")
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_two_commands_may_change_keys(folder: Path) -> None:
    keys = {"panes.down": ("k",), "panes.up": ("j",)}
    async with reading(folder, Effective(Settings(keys=keys))) as (screen, pilot):
        await pilot.press("k", "k", "k", "j")
        assert tops(screen)[0] == 2


async def test_help_and_palette_show_the_keys_that_hold(folder: Path) -> None:
    keys = {"walk.next": ("ctrl+n",)}
    async with reading(folder, Effective(Settings(keys=keys))) as (screen, pilot):
        await pilot.press("question_mark")
        sheet = pilot.app.screen.query_one(Sheet)
        lines = ["".join(text for text, _ in line) for line in sheet.writer(200)]
        assert any("ctrl+n" in line and "next stop" in line for line in lines)
        await pilot.press("escape")
        (provider,) = screen.COMMANDS
        offered = [hit async for hit in provider(screen).discover()]
        assert any("ctrl+n  next stop" in str(hit.help) for hit in offered)


async def test_what_is_wrong_in_the_settings_is_told_on_the_screen(
    folder: Path,
) -> None:
    wrong = Effective(faults=(Fault("config.toml, line 1", "panes: \x1b[2J 9"),))
    async with reading(folder, wrong) as (screen, _):
        assert screen.status.news.startswith("config.toml, line 1: panes: ")
        assert "\x1b" not in screen.status.news
