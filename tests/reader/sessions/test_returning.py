"""A session puts the reader back where they were, and undoes nothing they do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import Article, Problem
from corpus.reading import read
from reader.app import ReaderApp
from reader.reading.screen import ReadingScreen
from reader.sessions.store import SessionStore
from reader.work.ahead import Ahead
from tests.reader.ferry import ARTICLES, OTHER, named, reading, tops
from tests.reader.opened import Folder
from tests.settling import PATIENCE


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


async def test_the_panes_the_walk_and_the_looks_come_back(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("minus", "2", "right_square_bracket", "n", "n", "t", "B")
        await pilot.press("right_parenthesis", "left_parenthesis")
        left = named(screen), tops(screen), screen.status.place.plain
        floor, leader = screen.desk.floor, screen.panes.leader
        assert leader is not None
        assert leader.lit.spans
        at = screen.panes.panes.index(leader)
        await pilot.press("q")
    async with reading(folder) as (screen, pilot):
        assert (named(screen), tops(screen), screen.status.place.plain) == left
        assert screen.panes.leader is screen.panes.panes[at]
        assert screen.panes.leader.has_focus
        assert (screen.desk.boilerplate, screen.desk.floor) == ("hidden", floor)
        assert pilot.app.theme == "paper"
        stop = screen.status.place.plain
        await pilot.press("n", "N")
        assert screen.status.place.plain == stop


async def test_panes_that_scroll_apart_come_back_where_each_was(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("w", "1", "j", "j", "2", "d", "3", "j")
        left = tops(screen)
        await pilot.press("q")
    assert len(set(left)) == 3
    async with reading(folder) as (screen, _):
        assert not screen.panes.linked
        assert tops(screen) == left


async def test_what_is_other_than_the_last_time_is_told(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        assert "since last time" not in screen.status.news
        await pilot.press("q")
    async with reading(folder) as (screen, pilot):
        assert "since last time" not in screen.status.news
        await pilot.press("q")
    (folder / "a.txt").write_text(OTHER, encoding="utf-8")
    (folder / "bb.txt").write_text(OTHER, encoding="utf-8")
    (folder / "c.txt").unlink()
    async with reading(folder) as (screen, pilot):
        told = "since last time 1 new article (3), 1 changed (1), 1 gone"
        assert screen.status.news == told
        await pilot.press("q")
    async with reading(folder) as (screen, _):
        assert "since last time" not in screen.status.news


async def test_fresh_begins_anew(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("minus", "n", "t", "G", "q")
    async with reading(folder, fresh=True) as (screen, pilot):
        assert len(screen.panes.panes) == 3
        assert tops(screen) == [0, 0, 0]
        assert pilot.app.theme == "ink"


async def test_an_open_sidebar_comes_back_at_its_panel(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        assert not screen.tools.sidebar.display
        await pilot.press("e")
        pilot.app.exit()
    async with reading(folder) as (screen, pilot):
        assert screen.tools.sidebar.display
        assert screen.tools.sidebar.panel == "events"
        assert screen.focused is screen.panes.leader
    async with reading(folder, size=(80, 24)) as (screen, pilot):
        assert not screen.tools.sidebar.display


async def test_filters_come_back(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("quotation_mark", "a", "slash", *"aas", "enter")
        assert screen.tools.sidebar.actor_list.count == 1
        pilot.app.exit()
    async with reading(folder) as (screen, pilot):
        assert screen.desk.without
        assert screen.desk.known.without == screen.desk.without
        assert screen.tools.sidebar.actor_list.count == 1
        assert screen.tools.sidebar.actor_panel.line.display
        await pilot.press("a", "escape", "quotation_mark")
        assert screen.tools.sidebar.actor_list.count > 1
        pilot.app.exit()
    async with reading(folder) as (screen, pilot):
        assert not screen.desk.without
        assert not screen.tools.sidebar.actor_panel.line.text
        assert not screen.tools.sidebar.actor_panel.line.display


async def test_an_article_that_is_gone_is_left_out(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("3", "n", "q")
    (folder / "c.txt").unlink()
    (folder / "a.txt").write_text(f"{OTHER}\n\nAnother article altogether, of Oslo.")
    async with reading(folder) as (screen, _):
        assert named(screen) == ["a.txt", "b.txt"]


async def test_a_place_moves_with_its_words(folder: Path) -> None:
    async with reading(folder, size=(120, 20)) as (screen, pilot):
        await pilot.press("G")
        pane = screen.panes.panes[0]
        assert pane.top_row > 3
        words = pane.text[pane.top_offset :][:40]
        await pilot.press("q")
    path = folder / "a.txt"
    path.write_text(f"A line that is new.\n\n{path.read_text()}")
    async with reading(folder, size=(120, 20)) as (screen, _):
        pane = screen.panes.panes[0]
        assert pane.text[pane.top_offset :].startswith(words)


async def test_what_the_reader_does_meanwhile_is_not_undone(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("minus", "2", "right_square_bracket", "q")
    store = SessionStore([str(folder)])
    done = threading.Event()

    def slowly() -> Iterator[Article | Problem]:
        done.wait(PATIENCE)
        yield from read([folder])

    app = ReaderApp([str(folder)], store=store, ahead=Ahead(slowly(), most=0))
    async with app.run_test(size=(120, 30)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        screen.first.restored.go_on()
        done.set()
        await pilot.pause()
        assert named(screen) == ["a.txt", "b.txt"]


async def test_leaving_before_anything_is_read_keeps_the_session(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("n", "t", "q")
    store = SessionStore([str(folder)])
    left = store.load()
    assert left is not None
    ReaderApp([str(folder)], store=store).exit()
    assert store.load() == left


async def test_a_damaged_session_is_as_none(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("n", "q")
    SessionStore([str(folder)]).path.write_bytes(b"\xff{")
    async with reading(folder) as (screen, _):
        assert len(screen.panes.panes) == 3
