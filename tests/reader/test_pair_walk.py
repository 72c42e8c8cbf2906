"""What two articles share is walked from the table of shares, and left by a key."""

from __future__ import annotations

from pathlib import Path

from tests.reader.ferry import ARTICLES as FERRIES
from tests.reader.ferry import reading as returning
from tests.reader.harbour import COST, DEAR, LAMPS, PIER, reading, text_at
from tests.reader.opened import Folder

SNOW = "Snow lay on the vineyards of Tolm until April, which the oldest cannot recall."
BAKER = "A baker in Ostrow sells loaves by weight again, as her grandfather used to do."
GOATS = "Three goats walked through the museum at Fenn and ate a wreath of dried hops."
ARTICLES = {
    "a.txt": "\n\n".join([SNOW, PIER, LAMPS, COST]),
    "b.txt": "\n\n".join([COST, BAKER, LAMPS, PIER]),
    "c.txt": "\n\n".join([DEAR, GOATS, PIER]),
}
PAIR = ("x", "g", "h", "h", "h", "l", "l", "enter")
"""The table; its first row, then its last column: the first article and the third."""


async def test_only_what_the_two_share_is_walked(folder_of: Folder) -> None:
    async with reading(folder_of(ARTICLES), 120, 30) as (screen, pilot):
        await pilot.press("m")
        assert "1/3" in screen.status.place.plain
        await pilot.press(*PAIR)
        names = [Path(article.id).stem for article in screen.panes.shown]
        assert names[:2] == ["a", "c"]
        assert "pair 1↔3 1/2" in screen.status.place.plain
        assert screen.status.news == (
            "1 and 3 share 2 matches · esc goes back to all matches"
        )
        walked: list[set[str]] = []
        for _ in range(2):
            walked.append({text_at(pane) for pane in screen.panes.panes[:2]})
            await pilot.press("n")
        assert walked == [{PIER}, {COST, DEAR}]
        assert "pair 1↔3 1/2 · from the beginning again" in screen.status.news


async def test_from_the_other_article_the_walk_follows_that_one(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(ARTICLES), 120, 30) as (screen, pilot):
        await pilot.press(*PAIR, "2", "3", "n")
        leader = screen.panes.leader
        assert leader is not None
        assert leader.article is not None
        assert Path(leader.article.id).stem == "c"
        assert "pair 1↔3" in screen.status.place.plain
        await pilot.press("enter", "n")
        assert "pair 1↔3" in screen.status.place.plain


async def test_escape_walks_all_matches_again_and_moves_nothing(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(ARTICLES), 120, 30) as (screen, pilot):
        await pilot.press(*PAIR)
        tops = [pane.top_row for pane in screen.panes.panes]
        here = text_at(screen.panes.panes[0])
        await pilot.press("escape")
        assert [pane.top_row for pane in screen.panes.panes] == tops
        assert text_at(screen.panes.panes[0]) == here
        assert "1/3" in screen.status.place.plain
        assert "n walks all matches" in screen.status.news
        await pilot.press("n", "n", "n")
        assert "1/3" in screen.status.place.plain


async def test_a_match_that_the_two_do_not_share_leaves_their_walk(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(ARTICLES), 120, 30) as (screen, pilot):
        await pilot.press(*PAIR)
        lamps = screen.desk.known.groups_in(screen.panes.shown[0].id)[1]
        screen.first.walker.take(lamps[0].article, lamps[0].start)
        assert "pair" not in screen.status.place.plain


async def test_two_that_share_nothing_stand_side_by_side_all_the_same(
    folder_of: Folder,
) -> None:
    alone = {**ARTICLES, "d.txt": "Nobody has heard of the mill at Sund since."}
    async with reading(folder_of(alone), 120, 30) as (screen, pilot):
        await pilot.press("x", "G", "h", "h", "h", "enter")
        names = [Path(article.id).stem for article in screen.panes.shown]
        assert names[:2] == ["d", "a"]
        assert "pair" not in screen.status.place.plain


async def test_matches_that_are_hidden_are_not_walked(folder_of: Folder) -> None:
    async with reading(folder_of(ARTICLES), 120, 30) as (screen, pilot):
        await pilot.press(*PAIR)
        screen.desk.floor = 99.5
        screen.desk.know(screen.desk.scope.whole)
        screen.where.refresh()
        assert len(screen.where.stops) < 2
        await pilot.press("n")
        assert "conflict" not in screen.status.place.plain


async def test_the_walk_of_two_comes_back_though_their_numbers_have_changed(
    folder_of: Folder,
) -> None:
    folder = folder_of(FERRIES)
    async with returning(folder) as (screen, pilot):
        await pilot.press(*PAIR, "n")
        assert "pair 1↔3 2/" in screen.status.place.plain
        await pilot.press("q")
    (folder / "aa.txt").write_text("Nobody has heard of the mill since.", "utf-8")
    async with returning(folder) as (screen, _):
        assert "pair 1↔4 2/" in screen.status.place.plain


async def test_the_walk_of_two_one_of_whom_is_gone_is_that_of_all(
    folder_of: Folder,
) -> None:
    folder = folder_of(FERRIES)
    async with returning(folder) as (screen, pilot):
        await pilot.press(*PAIR, "n", "q")
    (folder / "c.txt").unlink()
    (folder / "d.txt").write_text(FERRIES["c.txt"], "utf-8")
    async with returning(folder) as (screen, _):
        assert "pair" not in screen.status.place.plain
