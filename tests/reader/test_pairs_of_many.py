"""Of many articles, pairs are listed, those that share most first, and set beside."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from reader.reading.screen import ReadingScreen
from reader.screens.pairs import PairsScreen
from tests.reader.harbour import COST, DEAR, LAMPS, PIER, reading
from tests.reader.opened import Folder

WORDS = "aldis brek cato dorn edda finn greta hosk inga jorn kari lund mirre nils"
MANY = {
    f"{word}{end}.txt": f"{word}{end}"
    for word in WORDS.split()
    for end in ("", "a", "b")
}
"""Articles of a word, which share nothing."""
SHARED = {
    "a.txt": f"{PIER} {LAMPS}\n\n{COST}",
    "m.txt": f"{PIER} {LAMPS}",
    "z.txt": f"Nobody came to the fair this year, for it rained.\n\n{DEAR}",
}


def shown(screen: ReadingScreen) -> set[str]:
    return {Path(article.id).stem for article in screen.panes.shown[:2]}


async def test_a_pair_is_chosen_by_what_its_articles_are_called(
    folder_of: Folder,
) -> None:
    async with reading(folder_of({**MANY, **SHARED}), 100, 30) as (screen, pilot):
        await pilot.press("x")
        dialog = pilot.app.screen
        assert isinstance(dialog, PairsScreen)
        assert {Path(name).stem for name in dialog.pairs[0]} == {"a", "m"}
        await pilot.press(*"/z.txt", "space", *"/a.txt", "enter")
        assert shown(screen) == {"a", "z"}
        assert "pair " in screen.status.place.plain
        await pilot.press("x", "escape")
        assert shown(screen) == {"a", "z"}


async def test_the_two_that_share_most_come_first_then_the_next(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(SHARED), 100, 30) as (screen, pilot):
        for pair in ({"a", "m"}, {"a", "z"}, {"a", "m"}):
            await pilot.press("X")
            assert shown(screen) == pair


async def test_nothing_shared_is_said(folder_of: Folder) -> None:
    alone = {"a.txt": PIER, "b.txt": "Nobody came to the fair this year."}
    async with reading(folder_of(alone), 100, 30) as (screen, pilot):
        await pilot.press("X")
        assert screen.status.news == "no two articles share anything"
        screen.status.work = "matching 1/9"
        await pilot.press("X")
        assert screen.status.news == "none so far: still comparing"


async def test_a_list_without_pairs_says_so_and_is_left(folder_of: Folder) -> None:
    async with reading(folder_of(MANY), 60, 16) as (screen, pilot):
        await pilot.press("x")
        dialog = pilot.app.screen
        assert isinstance(dialog, PairsScreen)
        assert not dialog.pairs
        await pilot.press("enter", "escape")
        assert pilot.app.screen is screen


@pytest.mark.parametrize("key", ["x", "p"])
async def test_an_overview_says_that_it_may_not_be_whole(
    folder_of: Folder, key: str
) -> None:
    async with reading(folder_of(SHARED), 100, 30) as (screen, pilot):
        for work, told in (("matching 1/9", "still comparing"), ("", "")):
            screen.status.work = work
            await pilot.press(key)
            news = pilot.app.screen.query_one(".news", Static)
            assert str(news.content) == told
            await pilot.press("escape")
