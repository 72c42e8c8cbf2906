"""One key goes through every contradiction of the set, both sides in view."""

from __future__ import annotations

from pathlib import Path

from corpus.comparing import Step
from reader.reading.screen import ReadingScreen
from reader.work.messages import Compared
from tests.reader.harbour import COST, DEAR, FILLER, PIER, reading, text_at
from tests.reader.opened import Folder

CREW = "The ferry Heron was leaving Marrow Bay with 16 passengers as its rudder broke."
FULL = CREW.replace("16", "61")
SPREAD = {
    "a.txt": f"{FILLER[:400]}\n\n{PIER}",
    "b.txt": f"{FILLER[500:900]}\n\n{COST}",
    "c.txt": f"{FILLER[1000:1300]}\n\n{CREW}",
    "d.txt": f"{FULL}\n\n{DEAR}",
}
"""Nothing contradicts the first article; two contradictions lie further on."""


def shown(screen: ReadingScreen) -> list[str]:
    return [Path(article.id).stem for article in screen.panes.shown]


def texts(screen: ReadingScreen) -> set[str]:
    return {text_at(pane) for pane in screen.panes.panes}


async def test_each_contradiction_of_the_set_shows_both_its_sides(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(SPREAD), 80, 24) as (screen, pilot):
        await pilot.press("C")
        assert "all conflicts 1/2" in screen.status.place.plain
        assert texts(screen) == {COST, DEAR}
        await pilot.press("n")
        assert "all conflicts 2/2" in screen.status.place.plain
        assert texts(screen) == {CREW, FULL}
        await pilot.press("n")
        assert "all conflicts 1/2" in screen.status.news


async def test_both_sides_are_shown_though_every_pane_has_one_that_agrees(
    folder_of: Folder,
) -> None:
    agreeing = {f"{name}.txt": f"{FILLER[:400]}\n\n{COST}" for name in "abc"}
    async with reading(folder_of({**agreeing, "d.txt": DEAR}), 80, 24) as (
        screen,
        pilot,
    ):
        assert shown(screen) == ["a", "b"]
        await pilot.press("C")
        assert texts(screen) == {COST, DEAR}


async def test_the_walk_goes_on_from_the_other_side_of_a_contradiction(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(SPREAD), 80, 24) as (screen, pilot):
        await pilot.press("C", "enter")
        assert screen.panes.leader is not None
        assert text_at(screen.panes.leader) == DEAR
        assert "all conflicts 1/2" in screen.status.place.plain
        await pilot.press("n")
        assert "all conflicts 2/2" in screen.status.place.plain


async def test_an_article_without_contradictions_names_the_key_of_all(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(SPREAD), 120, 24) as (screen, pilot):
        await pilot.press("c")
        told = "no conflict found in this article · C walks those in 2 3 4"
        assert screen.status.news == told


async def test_a_set_without_contradictions_says_so_of_all(folder_of: Folder) -> None:
    plain = {name: SPREAD[name] for name in ("a.txt", "b.txt")}
    async with reading(folder_of({**plain, "e.txt": PIER}), 80, 24) as (screen, pilot):
        for key in "cC":
            await pilot.press(key)
            assert screen.status.news == "no conflict found in any article"


async def test_nothing_is_denied_while_articles_are_being_compared(
    folder_of: Folder,
) -> None:
    plain = {name: SPREAD[name] for name in ("a.txt", "b.txt")}
    async with reading(folder_of(plain), 80, 24) as (screen, pilot):
        screen.status.work = "matching 3/9"
        for key in "cC":
            await pilot.press(key)
            assert screen.status.news == "none yet: still comparing"
        screen.post_message(Compared(Step(screen.desk.known, "")))
        await pilot.pause()
        assert screen.status.news == "", "it holds no longer"
