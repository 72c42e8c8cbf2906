"""The reader's own hand on the reading screen: done at once, kept, taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus.curation import CurationStore, Hide, Merge, Rename, Who
from reader.app import ReaderApp
from reader.reading.screen import ReadingScreen
from reader.screens.actors import ActorsScreen
from reader.screens.quotes import QuotesScreen
from reader.screens.split import SplitScreen
from tests.reader.opened import Folder, opened

ARTICLES = {
    "a.txt": (
        "Mayor Hedda Lund opened the lock at Wesk on Monday.\n\n"
        "“The gate will hold for a hundred years,” Hedda Lund said.\n\n"
        "Engineer Piet Olsen said the gate had never been tested."
    ),
    "b.txt": (
        "The lock at Wesk was opened by Mayor Hedda Lund.\n\n"
        "Lund said: “The gate will hold for years.” Piet Olsen was not there."
    ),
}


@asynccontextmanager
async def reading(
    folder: Path, *keys: str
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    async with opened(ReaderApp([str(folder)]), size=(130, 44)) as (screen, pilot):
        await pilot.press(*keys)
        screen.tools.sidebar.actor_list.highlight("hedda-lund")
        yield screen, pilot


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


def names(screen: ReadingScreen) -> dict[str, int]:
    return {actor.name: len(actor.mentions) for actor in screen.desk.known.actors}


async def test_a_name_given_holds_at_once_and_in_the_next_session(folder: Path) -> None:
    async with reading(folder, "a") as (screen, pilot):
        await pilot.press("r", *"The mayor", "enter")
        assert names(screen)["The mayor"] == 4
        assert "U undoes it" in screen.status.news
    kept = CurationStore().load().decisions
    assert kept == (Rename(Who("Hedda Lund", "person"), "The mayor"),)
    async with reading(folder, "a") as (screen, pilot):
        assert names(screen)["The mayor"] == 4
        await pilot.press("U")  # the newest decision about these articles
        assert "Hedda Lund" in names(screen)
    assert CurationStore().load().decisions == ()


async def test_merged_actors_are_walked_as_one_and_parted_again(folder: Path) -> None:
    async with reading(folder, "a") as (screen, pilot):
        before = names(screen)
        await pilot.press("space")
        screen.tools.sidebar.actor_list.highlight("piet-olsen")
        await pilot.press("space")
        screen.tools.sidebar.actor_list.highlight("hedda-lund")
        await pilot.press("M", "enter")
        assert names(screen)["Hedda Lund"] == sum(before.values()) - before["Wesk"]
        assert screen.status.place.plain.startswith(" Hedda Lund 1/6")
        assert {quote.speaker for quote in screen.desk.known.quotes} == {"hedda-lund"}
        (merge,) = CurationStore().load().decisions
        assert isinstance(merge, Merge)
        await pilot.press("U")
        assert names(screen) == before
        assert CurationStore().load().decisions == ()


async def test_with_nobody_marked_it_is_asked_into_whom(folder: Path) -> None:
    async with reading(folder, "a") as (screen, pilot):
        await pilot.press("M")
        assert isinstance(pilot.app.screen, ActorsScreen)
        await pilot.press(*"olsen", "enter")
        assert names(screen)["Piet Olsen"] == 6


async def test_a_hidden_actor_is_marked_nowhere_and_comes_back(folder: Path) -> None:
    async with reading(folder, "a") as (screen, pilot):
        await pilot.press("H")
        assert "Hedda Lund" not in names(screen)
        assert CurationStore().load().decisions == (Hide(Who("Hedda Lund", "person")),)
        await pilot.press("full_stop")
        screen.tools.sidebar.actor_list.highlight("hedda-lund")
        await pilot.press("H")
        assert "Hedda Lund" in names(screen)


async def test_where_the_key_of_undoing_does_nothing_it_is_not_offered(
    folder: Path,
) -> None:
    async with reading(folder, "a") as (screen, pilot):
        await pilot.press("r", *"The mayor", "enter")
        await pilot.press("enter")
        assert not screen.status.news
        await pilot.press("U")
        assert "undone" in screen.status.news
        await pilot.press("escape")
        assert not screen.status.news


async def test_a_hidden_actor_says_how_to_walk_them(folder: Path) -> None:
    async with reading(folder, "a") as (screen, pilot):
        await pilot.press("H", "full_stop")
        screen.tools.sidebar.actor_list.highlight("hedda-lund")
        await pilot.press("enter")
        assert screen.status.news == "hidden: H brings it back, to be walked"


async def test_a_name_is_split_off_and_the_quote_goes_with_it(folder: Path) -> None:
    async with reading(folder, "a") as (screen, pilot):
        await pilot.press("X")
        split = pilot.app.screen
        assert isinstance(split, SplitScreen)
        await pilot.press("down", "enter", *"Ivar Lund", "enter")
        assert names(screen)["Ivar Lund"] == 1
        ivar = next(a for a in screen.desk.known.actors if a.name == "Ivar Lund")
        last = screen.desk.known.quotes[-1]
        assert (last.article, last.speaker) == (str(folder / "b.txt"), ivar.id)


async def test_what_cannot_be_written_changes_nothing(folder: Path) -> None:
    async with reading(folder, "a") as (screen, pilot):
        path = CurationStore().path
        path.parent.parent.mkdir(parents=True, exist_ok=True)
        path.parent.write_text("a file where the folder should be")
        before = names(screen)
        await pilot.press("T")
        assert names(screen) == before
        assert "actors.toml" in screen.status.news


async def test_a_wrong_entry_is_told_in_the_status_line(folder: Path) -> None:
    path = CurationStore().path
    path.parent.mkdir(parents=True)
    path.write_text("[[banish]]\nx = 1\n")
    async with reading(folder) as (screen, pilot):
        assert "actors.toml: banish 1" in screen.status.news
        await pilot.press("a", "U")
        assert "nothing to undo" in screen.status.news


async def test_the_quotes_of_the_actor_one_is_on_are_gone_to_and_walked(
    folder: Path,
) -> None:
    async with reading(folder, "a") as (screen, pilot):
        await pilot.press("Q")
        assert isinstance(pilot.app.screen, QuotesScreen)
        await pilot.pause()
        await pilot.press("down", "enter")
        assert screen.status.place.plain.startswith(" Hedda Lund, quote 2/2")
        await pilot.press("n")
        assert screen.status.place.plain.startswith(" Hedda Lund, quote 1/2")
