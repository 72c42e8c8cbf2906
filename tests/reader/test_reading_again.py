"""The sources are read again: what is there stays, what is new joins it."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus.texts import Passage
from reader.reading.screen import ReadingScreen
from tests.reader.opened import Folder, opened_on

GATE = "The lock gate at Osterveld gave way on Tuesday, flooding forty cellars."
BARGE = "A barge laden with gravel drifted against the railway bridge at dawn."
MAYOR = "“We warned the ministry twice,” said the mayor, Henrike Solberg."
FISH = "Anglers counted more than three hundred dead trout below the weir."
ARTICLES = {"b.txt": f"{GATE}\n\n{BARGE}", "c.txt": f"{BARGE}\n\n{GATE}\n\n{FISH}"}


async def read_again(screen: ReadingScreen, pilot: Pilot[None]) -> str:
    """What the reader is told."""
    await pilot.press("f5")
    return screen.status.news


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


def names(screen: ReadingScreen) -> list[str]:
    return [Path(article.id).name for article in screen.desk.known.articles]


def numbered(screen: ReadingScreen) -> dict[Passage, int]:
    groups = screen.desk.known.groups
    return {p: group.number for group in groups for p in group.passages}


async def test_a_new_article_comes_last_and_groups_keep_their_numbers(
    folder: Path,
) -> None:
    async with opened_on(folder) as (screen, pilot):
        await pilot.press("m")
        stop, before = screen.where.stop, numbered(screen)
        assert before
        (folder / "a.txt").write_text(f"{MAYOR}\n\n{FISH}\n\n{GATE}")
        assert await read_again(screen, pilot) == "1 new article (3)"
        assert names(screen) == ["b.txt", "c.txt", "a.txt"]
        after = numbered(screen)
        assert before.items() <= after.items()
        assert len(after) > len(before)
        assert screen.where.stop == stop
        assert len(screen.panes.shown) == 3


async def test_an_article_that_has_changed_is_shown_as_it_is_now(folder: Path) -> None:
    async with opened_on(folder) as (screen, pilot):
        (folder / "b.txt").write_text(f"{MAYOR}\n\n{FISH}")
        assert await read_again(screen, pilot) == "1 changed article (1)"
        assert screen.panes.shown[0].text == f"{MAYOR}\n\n{FISH}"
        shared = {screen.desk.known[p.article].quote(p) for p in numbered(screen)}
        assert shared == {FISH}


async def test_what_is_gone_leaves_its_pane_and_its_stop(folder: Path) -> None:
    async with opened_on(folder) as (screen, pilot):
        await pilot.press("m")
        (folder / "b.txt").unlink()
        (folder / "d.txt").write_text(MAYOR)
        assert await read_again(screen, pilot) == "1 new article (2), 1 gone"
        assert names(screen) == ["c.txt", "d.txt"]
        assert [Path(a.id).name for a in screen.panes.shown] == ["c.txt", "d.txt"]
        assert screen.where.stop is None
        await pilot.press("n", "N")


async def test_nothing_is_compared_where_nothing_has_changed(folder: Path) -> None:
    async with opened_on(folder) as (screen, pilot):
        known = screen.desk.known
        assert await read_again(screen, pilot) == "nothing has changed"
        assert screen.desk.known is known


async def test_what_is_only_gone_is_told_in_that_order_of_words(folder: Path) -> None:
    async with opened_on(folder) as (screen, pilot):
        (folder / "b.txt").unlink()
        assert await read_again(screen, pilot) == "1 article gone"


async def test_articles_stay_where_the_sources_are_gone(folder: Path) -> None:
    async with opened_on(folder) as (screen, pilot):
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()
        assert "no such file or folder" in (await read_again(screen, pilot)).lower()
        assert names(screen) == ["b.txt", "c.txt"]


async def test_one_waits_until_all_is_known(folder: Path) -> None:
    async with opened_on(folder) as (screen, pilot):
        screen.status.work = "matching"
        await pilot.press("f5")
        assert screen.status.news.startswith("not yet")
        screen.status.work = ""
