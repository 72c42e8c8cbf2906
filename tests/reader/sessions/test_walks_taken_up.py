"""Whatever was walked is walked on in the next session."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.ferry import ARTICLES, PILOT, reading
from tests.reader.opened import Folder


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


async def test_the_mentions_of_an_actor_are_walked_on(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        actor = screen.desk.known.actors[0]
        screen.tools.beside.go_to("actors", actor.id)
        await pilot.press("n")
        left = screen.status.place.plain
        assert actor.name in left
        await pilot.press("q")
    async with reading(folder) as (screen, _):
        assert screen.status.place.plain == left
        assert screen.desk.actor is not None
        assert screen.desk.actor.name == actor.name


async def test_what_was_found_is_marked_again_and_walked_on(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("slash", "ctrl+r", *"sandbank", "enter")
        await pilot.press("n")
        left, found = screen.status.place.plain, screen.desk.found
        assert left.startswith(" exact /sandbank 2/3")
        await pilot.press("q")
    async with reading(folder) as (screen, pilot):
        assert (screen.status.place.plain, screen.desk.found) == (left, found)
        await pilot.press("n")
        assert screen.status.place.plain.startswith(" exact /sandbank 3/3")
        await pilot.press("slash", "up")
        assert screen.tools.find_bar.text == "sandbank"
        await pilot.press("escape", "q")
    async with reading(folder) as (screen, pilot):
        assert not screen.desk.found


async def test_what_was_found_is_marked_again_beside_another_walk(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("slash", *"sandbank", "enter")
        await pilot.press("m")
        left = screen.status.place.plain
        await pilot.press("q")
    async with reading(folder) as (screen, pilot):
        assert screen.status.place.plain == left
        assert screen.desk.found


async def test_what_was_kept_is_walked_on(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        for _ in range(2):  # two passages may begin at one place
            await pilot.press("n", "s", "enter", "n")
        await pilot.press("S", "enter", "n")
        left = screen.status.place.plain
        assert left.startswith((" excerpts 1/2", " excerpts 2/2"))
        await pilot.press("q")
    async with reading(folder) as (screen, _):
        assert screen.status.place.plain == left


async def test_the_quotes_of_a_speaker_are_walked_on(folder: Path) -> None:
    said = "“There was no light on the mole,” said Sunniva Aas, the pilot."
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(f"{PILOT}\n\n{said}\n\n{ARTICLES[name]}")
    async with reading(folder) as (screen, pilot):
        await pilot.press("Q", "right", "down", "enter")
        left = screen.status.place.plain
        assert ", quote 2/2" in left
        await pilot.press("q")
    async with reading(folder) as (screen, _):
        assert screen.status.place.plain == left
