"""The tour: shown once on the sample, learned by doing, left by escape."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.app import ReaderApp
from reader.cli.opening import SAMPLE
from reader.commands.keyboard import SHIPPED
from reader.configuration.settings import Effective, Settings
from reader.reading.screen import ReadingScreen
from reader.screens.tour import STEPS
from reader.sessions.newcomer import marker, was_shown
from tests.reader.opened import INK, Folder, opened, rows

SAID = "The mill at Oster burned on Monday night, and Runa Falk saved the miller."
ARTICLES = {
    "a.txt": f"{SAID} Nobody knows who lit the straw in 12 barns.",
    "b.txt": f"{SAID} Nobody knows who lit the straw in 30 barns.",
}


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


@asynccontextmanager
async def reading(
    folder: Path,
    effective: Effective = INK,
    *,
    tour: bool = True,
    size: tuple[int, int] = (80, 24),
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    app = ReaderApp([str(folder)], effective, tour=tour)
    async with opened(app, size) as (screen, pilot):
        yield screen, pilot


async def test_pressing_what_is_told_leads_to_the_end(folder: Path) -> None:
    keys = ["n", "enter", "c", "o", "a", "s", "question_mark"]
    assert len(keys) == len(STEPS)
    async with reading(folder) as (screen, pilot):
        for number, key in enumerate(keys, 1):
            assert screen.tools.tour.display
            assert f"Tour {number}/{len(keys)}" in "\n".join(rows(pilot.app)[-5:-1])
            await pilot.press(key)
            if key in ("a", "s"):
                await pilot.press("escape")
        await pilot.press("escape")
        assert not screen.tools.tour.display
        assert "end of the tour" in rows(pilot.app)[-1]


async def test_escape_ends_it_and_gives_its_rows_back(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        assert screen.panes.size.height == 20
        await pilot.press("escape")
        assert not screen.tools.tour.display
        assert screen.panes.size.height == 23
        await pilot.press("n")
        assert not screen.tools.tour.display


async def test_what_was_tried_before_its_turn_is_not_asked_again(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("c", "n")
        assert screen.tools.tour.step is STEPS[1]
        await pilot.press("enter")
        assert screen.tools.tour.step is STEPS[3]


async def test_other_keys_work_as_ever_and_leave_it_where_it_is(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("j", "tab", "2", "slash")
        await pilot.press("escape")
        assert screen.tools.tour.step is STEPS[0]
        assert screen.tools.tour.display


async def test_the_palette_and_its_key_show_it_again(folder: Path) -> None:
    async with reading(folder, tour=False) as (screen, pilot):
        assert not screen.tools.tour.display
        await pilot.press("f2")
        assert screen.tools.tour.display
        await pilot.press("escape")
        assert not screen.tools.tour.display


async def test_it_names_the_keys_that_this_reader_has(folder: Path) -> None:
    keys = {"walk.next": ("x",)}
    async with reading(folder, Effective(Settings(keys=keys))) as (screen, pilot):
        assert "Press x" in "\n".join(rows(pilot.app)[-5:-1])
        await pilot.press("x")
        assert screen.tools.tour.step is STEPS[1]


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_every_step_is_told_in_full(folder: Path, size: tuple[int, int]) -> None:
    async with reading(folder, size=size) as (screen, pilot):
        for step in STEPS:
            told = " ".join(" ".join(rows(pilot.app)[-4:-1]).split())
            assert SHIPPED.told(step.told) in told
            screen.tools.tour.note(step.commands[0])
            await pilot.pause()


async def test_it_is_shown_once_in_the_life_of_a_reader(folder: Path) -> None:
    assert not was_shown()
    async with reading(folder, tour=False):
        assert not was_shown()
    async with reading(folder):
        assert was_shown()
    assert marker().stat().st_mode & 0o077 == 0


def test_only_a_newcomer_to_the_sample_is_shown_round(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    asked: list[bool] = []

    def open_with(*sources: str) -> None:
        from reader.cli import opening

        opening._show(sources, INK, fresh=False)

    def run(app: ReaderApp, *_: object, **__: object) -> None:
        asked.append(app._reading.first.beginning.tour)

    async def run_async(app: ReaderApp) -> None:
        run(app)

    monkeypatch.setattr(ReaderApp, "run_async", run_async)
    open_with(str(folder))
    open_with(str(SAMPLE))
    marker().parent.mkdir(parents=True)
    marker().touch()
    open_with(str(SAMPLE))
    assert asked == [False, True, False]
