"""What is typed faster than it is drawn goes where the key before it leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Key
from textual.pilot import Pilot

from reader.screens.choice import Choice
from reader.screens.dialog import Dialog
from tests.reader.ferry import ARTICLES, reading, tops
from tests.reader.opened import Folder, opened_on
from tests.settling import settled
from widgets.fields.typing_line import TypingLine


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


async def typed_at_once(pilot: Pilot[None], *keys: str) -> None:
    """Keys of which each is there before anybody has seen the one before."""
    for key in keys:
        pilot.app.post_message(Key(key, key if len(key) == 1 else None))
    await settled()


async def test_letters_behind_the_key_of_a_search_are_searched_for(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):
        theme = pilot.app.theme
        await typed_at_once(pilot, "slash", *"toll")
        assert screen.tools.find_bar.input.value == "toll"
        assert pilot.app.theme == theme


async def test_letters_behind_the_key_of_a_dialog_are_typed_there(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await typed_at_once(pilot, "f", *"ferry")
        dialog = pilot.app.screen
        assert isinstance(dialog, Choice)
        assert dialog.query_one(TypingLine).input.value == "ferry"


async def test_keys_behind_the_end_of_a_dialog_are_for_the_articles(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):
        await typed_at_once(pilot, "question_mark", "escape", "2", "f", "x", "escape")
        await typed_at_once(pilot, "escape", "z")
        assert pilot.app.screen is screen
        assert screen.panes.leader is screen.panes.panes[1]


async def test_keys_held_down_are_all_heeded(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        top = tops(screen)[0]
        await typed_at_once(pilot, *"jjjjjjk")
        assert tops(screen)[0] == top + 5


async def test_keys_behind_a_search_walk_what_it_finds(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.turns._PATIENCE", 60)  # however busy the machine is
    async with reading(folder) as (screen, pilot):
        await typed_at_once(pilot, "slash", *"the", "enter", "n", "n")
        assert screen.tools.find_bar.text == "the"
        assert screen.where.kind == "/the"
        here = screen.where.at
        await typed_at_once(pilot, "N", "N")
        assert screen.where.at == here - 2


async def test_a_search_that_fails_holds_no_key_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.turns._PATIENCE", 60)
    async with reading(folder) as (screen, pilot):
        await typed_at_once(pilot, "slash", "ctrl+r", "ctrl+r", *"[a", "enter", "b")
        assert screen.tools.find_bar.text == "[ab"
        await typed_at_once(pilot, "escape", "2")
        assert screen.panes.leader is screen.panes.panes[1]


async def test_a_dialog_that_is_closed_twice_closes_nothing_else(
    folder: Path,
) -> None:
    async with opened_on(folder) as (screen, pilot):
        await pilot.press("f")
        first = pilot.app.screen
        assert isinstance(first, Dialog)
        first.dismiss()
        first.dismiss()
        await pilot.pause()
        assert pilot.app.screen is screen
        await pilot.press("p")
        second = pilot.app.screen
        first.dismiss()
        await pilot.pause()
        assert pilot.app.screen is second
