"""Settings reach the screen, and a session puts the reader back where they were."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus import Article, Problem
from corpus.reading import read
from reader.app import ReaderApp
from reader.configuration.settings import Effective, Fault, Settings
from reader.reading import ReadingScreen
from reader.screens.help import HelpScreen
from reader.sessions.store import SessionStore
from reader.work.ahead import Ahead
from tests.reader.opened import opened
from tests.settling import PATIENCE
from widgets.sheet import Sheet

Folder = Callable[[Mapping[str, str | bytes]], Path]

FERRY = "The night ferry from Hollin ran aground at the mole, and all hands were saved."
PILOT = (
    "The harbour pilot, Sunniva Aas, had warned the line of the new sandbank in May."
)
COST = (
    "Towing it free will cost the line three million crowns, the harbour office said."
)
OTHER = "\n\n".join(
    f"At house number {number} they speak of the {thing}, and of nothing but the "
    f"{thing}, from the first snow until the {thing} is sold at the market in spring."
    for number, thing in enumerate(["calf", "goose", "loom", "sledge", "stove"], 3)
)
ARTICLES = {
    "a.txt": f"{OTHER}\n\n{FERRY}\n\n{PILOT}\n\n{COST}\n\n{OTHER}",
    "b.txt": f"{COST}\n\n{OTHER[:300]}\n\n{FERRY}\n\n{PILOT}\n\n{OTHER[300:]}",
    "c.txt": f"{PILOT}\n\n{OTHER[:500]}\n\n{COST}\n\n{OTHER}",
}


@pytest.fixture(autouse=True)
def terminal_of_many_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


@asynccontextmanager
async def reading(
    folder: Path,
    effective: Effective = Effective(),  # noqa: B008 - frozen
    *,
    fresh: bool = False,
    size: tuple[int, int] = (120, 30),
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    store = SessionStore([str(folder)])
    app = ReaderApp([str(folder)], effective, store=store, fresh=fresh)
    async with opened(app, size) as (screen, pilot):
        yield screen, pilot


def named(screen: ReadingScreen) -> list[str]:
    return [Path(article.id).name for article in screen.panes.shown]


def tops(screen: ReadingScreen) -> list[int]:
    return [pane.top_row for pane in screen.panes.panes]


# Sessions ----------------------------------------------------------------------


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


async def test_fresh_begins_anew(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("minus", "n", "t", "G", "q")
    async with reading(folder, fresh=True) as (screen, pilot):
        assert len(screen.panes.panes) == 3
        assert tops(screen) == [0, 0, 0]
        assert pilot.app.theme == "ink"


async def test_the_mentions_of_an_actor_are_walked_on(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        actor = screen.desk.known.actors[0]
        screen.tools.beside.go_to_actor(actor.id)
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
        assert left.startswith(" excerpts 1/2")
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
        screen.returning.go_on()
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


# Settings ----------------------------------------------------------------------


async def test_settings_reach_the_screen(folder: Path) -> None:
    settings = Settings(
        theme="nord",
        panes=2,
        linked=False,
        sidebar="open",
        sidebar_width=33,
        boilerplate="shown",
        floor=60.0,
    )
    async with reading(folder, Effective(settings)) as (screen, pilot):
        assert pilot.app.theme == "nord"
        assert len(screen.panes.panes) == 2
        assert not screen.panes.linked
        assert screen.tools.sidebar.size.width == 33
        assert screen.desk.boilerplate == "shown"
        assert screen.desk.known.floor == 60.0
        await pilot.press("plus")
        assert len(screen.panes.panes) == 3


async def test_a_closed_sidebar_stays_closed_on_a_wide_screen(folder: Path) -> None:
    closed = Effective(Settings(sidebar="closed"))
    async with reading(folder, closed, size=(200, 40)) as (screen, pilot):
        assert not screen.tools.sidebar.display
        await pilot.press("a")
        assert screen.tools.sidebar.display


async def test_what_is_said_for_this_run_overrules_the_session(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("t", "q")
    said = Effective(Settings(theme="nord"), {"theme": "command line"})
    async with reading(folder, said) as (_, pilot):
        assert pilot.app.theme == "nord"


async def test_a_theme_there_is_not_is_as_if_unsaid(folder: Path) -> None:
    async with reading(folder, Effective(Settings(theme="none"))) as (_, pilot):
        assert pilot.app.theme == "ink"


async def test_another_key_does_it_and_the_old_one_does_not(folder: Path) -> None:
    keys = {"walk.next": ("x", "ctrl+n"), "walk.previous": ("question_mark",)}
    async with reading(folder, Effective(Settings(keys=keys))) as (screen, pilot):
        await pilot.press("n")
        assert not screen.status.place.plain.strip().startswith(("=", "≈", "~", "≠"))
        await pilot.press("x")
        first = screen.status.place.plain
        await pilot.press("ctrl+n")
        assert screen.status.place.plain != first
        await pilot.press("question_mark")
        assert screen.status.place.plain == first
        await pilot.press("f1")
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_two_commands_may_change_keys(folder: Path) -> None:
    keys = {"panes.down": ("k",), "panes.up": ("j",)}
    async with reading(folder, Effective(Settings(keys=keys))) as (screen, pilot):
        await pilot.press("k", "k", "k", "j")
        assert tops(screen)[0] == 2


async def test_help_and_palette_show_the_keys_that_hold(folder: Path) -> None:
    keys = {"walk.next": ("ctrl+n",)}
    async with reading(folder, Effective(Settings(keys=keys))) as (screen, pilot):
        await pilot.press("question_mark")
        sheet = pilot.app.screen.query_one(Sheet)
        lines = ["".join(text for text, _ in line) for line in sheet.writer(200)]
        assert any("ctrl+n" in line and "next stop" in line for line in lines)
        await pilot.press("escape")
        (provider,) = screen.COMMANDS
        offered = [hit async for hit in provider(screen).discover()]
        assert any("ctrl+n  next stop" in str(hit.help) for hit in offered)


async def test_what_is_wrong_in_the_settings_is_told_on_the_screen(
    folder: Path,
) -> None:
    wrong = Effective(faults=(Fault("config.toml, line 1", "panes: \x1b[2J 9"),))
    async with reading(folder, wrong) as (screen, _):
        assert screen.status.news.startswith("config.toml, line 1: panes: ")
        assert "\x1b" not in screen.status.news
