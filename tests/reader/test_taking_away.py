"""What is selected or matched is kept and copied, with its sources."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from reader.screens.excerpt import ExcerptScreen
from reader.screens.excerpts import ExcerptsScreen
from tests.reader.harbour import COST, LAMPS, reading
from tests.reader.opened import rows


async def test_what_is_saved_is_kept_marked_and_gone_back_to(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "n", "s")
        await pilot.press(*"dear", "enter")
        assert "1 excerpt" in screen.status.news
        kept = {article for article, spans in screen.desk.kept.items() if spans}
        assert str(folder / "b.txt") in kept
        await pilot.press("g", "S")
        await pilot.press("enter")
        assert screen.status.place.plain.startswith(" excerpts 1/1")


async def test_what_is_kept_already_is_not_kept_twice(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "n", "s", *"dear", "enter")
        await pilot.press("enter", "s")  # from the other side of the match
        dialog = screen.app.screen
        assert isinstance(dialog, ExcerptScreen)
        assert "saved before" in "".join(rows(screen.app))
        await pilot.press(*"er", "enter")
        assert screen.status.news.startswith("saved · 1 excerpt ·")
        await pilot.press("S")
        assert "dearer" in "".join(rows(screen.app))


async def test_the_match_is_copied_with_its_sources(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("2", "n", "y")
        copied = pilot.app.clipboard
        assert COST in copied
        assert str(folder / "a.txt") in copied
        assert str(folder / "b.txt") in copied
        assert "SHA-256" in copied


async def test_a_selection_made_with_the_mouse_is_what_is_copied(folder: Path) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        pane = screen.panes.panes[1]
        await pilot.mouse_down(pane, offset=(4, 0))
        await pilot.hover(pane, offset=(10, 0))
        await pilot.mouse_up(pane, offset=(10, 0))
        await pilot.press("y")
        assert pilot.app.clipboard.startswith("“Repairs”")


async def test_two_clicks_take_the_word_and_three_the_sentence(folder: Path) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        pane = screen.panes.panes[1]
        for times, text in ((2, "Repairs"), (3, COST)):
            await pilot.click(pane, offset=(6, 0), times=times)
            assert pane.selected is not None
            assert pane.page.text[pane.selected.start : pane.selected.end] == text


async def test_text_is_selected_by_keyboard(folder: Path) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        await pilot.press("2", "v", "w", "w", "l", "h")
        pane = screen.panes.panes[1]
        assert pane.selected is not None
        picked = pane.page.text[pane.selected.start : pane.selected.end]
        assert picked == "Repairs will cost"
        await pilot.press("space", "y")
        assert pilot.app.clipboard.startswith(f"“{COST}”")
        await pilot.press("escape")
        assert pane.selected is None
        await pilot.press("l")
        assert screen.panes.leader is screen.panes.panes[2]


async def test_a_word_that_was_found_is_kept_and_copied_with_its_sentence(
    folder: Path,
) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        await pilot.press("2", "slash", *"lamps", "enter", "y")
        assert pilot.app.clipboard.startswith(f"“{LAMPS}”")
        await pilot.press("s", "enter", "S", "enter", "y")
        assert screen.status.place.plain.startswith(" excerpts")
        assert pilot.app.clipboard.startswith(f"“{LAMPS}”")


async def test_what_was_selected_is_selected_no_more_once_it_is_kept(
    folder: Path,
) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        await pilot.press("2", "v", "w", "s", "escape")
        pane = screen.panes.panes[1]
        assert pane.selected is not None
        await pilot.press("s", "enter")
        assert pane.selected is None
        assert not pane.picking


async def test_what_could_not_be_kept_is_asked_for_again_with_its_note(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(folder) as (screen, pilot):
        with monkeypatch.context() as full:
            full.setattr("corpus.excerpts.store.write_private", no_room)
            await pilot.press("2", "n", "s", *"dear", "enter")
            dialog = pilot.app.screen
            assert isinstance(dialog, ExcerptScreen)
            assert "not saved: No space" in str(dialog._news.content)
            assert dialog._note.text == "dear"
            await pilot.press("enter")
            assert isinstance(pilot.app.screen, ExcerptScreen)
        await pilot.press("enter")
        assert pilot.app.screen is screen
        assert "1 excerpt" in screen.status.news


async def test_an_edited_note_that_could_not_be_kept_is_asked_for_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("2", "n", "s", *"dear", "enter", "S")
        listed = pilot.app.screen
        assert isinstance(listed, ExcerptsScreen)
        with monkeypatch.context() as full:
            full.setattr("corpus.excerpts.store.write_private", no_room)
            await pilot.press("e", *"est", "enter")
            dialog = pilot.app.screen
            assert isinstance(dialog, ExcerptScreen)
            assert "not saved: No space" in str(dialog._news.content)
            assert dialog._note.text == "dearest"
        await pilot.press("enter")
        assert pilot.app.screen is listed
        assert listed._kept[0].note == "dearest"
        with monkeypatch.context() as full:
            full.setattr("corpus.excerpts.store.write_private", no_room)
            await pilot.press("u")
            assert listed._kept[0].note == "dearest"
        await pilot.press("u")  # what could not be undone can be undone later
        assert listed._kept[0].note == "dear"


def no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
