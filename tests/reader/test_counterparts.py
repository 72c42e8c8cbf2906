"""The other side of a match comes to stand beside the one the reader is on."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.reading.screen import ReadingScreen
from tests.reader.harbour import COST, DEAR, FILLER, PIER, reading, text_at
from tests.reader.opened import Folder

APART = {
    "a.txt": f"{COST}\n\n{FILLER[:400]}\n\n{PIER}",
    "b.txt": f"{FILLER[500:900]}",
    "c.txt": f"{PIER}\n\n{COST}\n\n{FILLER[1000:1300]}",
    "d.txt": f"{FILLER[1400:1500]}\n\n{COST}",
}
"""Articles whose passage no neighbour has."""


def shown(screen: ReadingScreen) -> list[str]:
    return [Path(article.id).stem for article in screen.panes.shown]


async def test_the_counterpart_comes_beside_the_passage_one_reads(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(APART), 80, 24) as (screen, pilot):
        assert shown(screen) == ["a", "b"]
        await pilot.press("m", "enter")
        assert shown(screen) == ["a", "c"]
        assert all(COST in text_at(pane) for pane in screen.panes.panes)
        assert screen.panes.leader is screen.panes.panes[1]


async def test_full_panes_are_gone_round_and_none_gives_way(folder_of: Folder) -> None:
    async with reading(folder_of(APART), 80, 24) as (screen, pilot):
        await pilot.press("m", "enter", "enter")
        assert shown(screen) == ["a", "c"]
        assert screen.panes.leader is screen.panes.panes[0]


async def test_each_press_brings_one_more_side_while_there_is_room(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(APART), 120, 24) as (screen, pilot):
        assert shown(screen) == ["a", "b", "c"]
        await pilot.press("m", "enter", "enter")
        assert shown(screen) == ["a", "d", "c"]
        assert screen.panes.leader is screen.panes.panes[1]
        await pilot.press("enter")
        assert screen.panes.leader is screen.panes.panes[0]


async def test_a_lone_pane_goes_through_all_sides(folder_of: Folder) -> None:
    async with reading(folder_of(APART), 40, 12) as (screen, pilot):
        seen: list[str] = []
        await pilot.press("m")
        for _ in range(3):
            await pilot.press("enter")
            seen += shown(screen)
        assert seen == ["c", "d", "a"]


@pytest.mark.parametrize(("passage", "panes"), [(1, ["a", "c"]), (2, ["a", "d"])])
async def test_a_passage_chosen_on_the_card_comes_beside_too(
    folder_of: Folder, passage: int, panes: list[str]
) -> None:
    async with reading(folder_of(APART), 80, 24) as (screen, pilot):
        await pilot.press("m", "i", *["down"] * passage, "enter")
        assert shown(screen) == panes


async def test_a_side_that_contradicts_comes_first(folder_of: Folder) -> None:
    folder = folder_of({**APART, "d.txt": f"{FILLER[1400:1500]}\n\n{DEAR}"})
    async with reading(folder, 80, 24) as (screen, pilot):
        await pilot.press("c", "enter")
        assert shown(screen) == ["a", "d"]
        await pilot.press("enter")
        assert screen.panes.leader is screen.panes.panes[0]
