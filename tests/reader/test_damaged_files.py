"""What the program keeps for its user may be damaged, or be no file at all.

It opens all the same, says what is wrong in one line, and sets nothing of it right by
throwing it away.
"""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus import Article, Span
from corpus.excerpts import ExcerptStore, excerpt_of_passage
from reader.app import ReaderApp
from reader.cli.running import run
from reader.configuration.loading import load_settings, settings_path
from reader.screens.reading import ReadingScreen
from reader.sessions.store import SessionStore
from tests.reader.opened import opened, rows

Folder = Callable[[Mapping[str, str | bytes]], Path]

STORY = (
    "The lighthouse at Varn went dark on 4 May 2031, Tilde Roos of Varn said. "
    "Nobody had looked after its lamp for eleven months."
)
OTHER = (
    "Nobody had looked after its lamp for eleven months. "
    "Tilde Roos said on 5 May 2031 that a ship had turned back."
)
HOSTILE = '{"version": 1, "x": "\x1b]52;c;eA==\x07 [/nope] [sic]"}'


def bytes_of_no_meaning(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


def hostile_words(path: Path) -> None:
    path.write_text(HOSTILE)


def deeply_nested(path: Path) -> None:
    path.write_text("[" * 100_000)


def nothing(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def lost_link(path: Path) -> None:
    path.symlink_to(path.with_name("gone"))


DAMAGES = [
    bytes_of_no_meaning,
    hostile_words,
    deeply_nested,
    nothing,
    folder,
    pipe,
    device,
    lost_link,
]


@pytest.fixture
def articles(folder_of: Folder) -> Path:
    return folder_of({"a.txt": STORY, "b.txt": OTHER})


def kept_files(home: Path, articles: Path) -> dict[str, Path]:
    """Where everything is kept that the program reads of its own accord."""
    return {
        "settings": settings_path(),
        "session": SessionStore([str(articles)]).path,
        "excerpts": ExcerptStore([str(articles)]).path,
        "actors": home / "data" / "hexapla" / "actors.toml",
        "matches": home / "cache" / "hexapla" / "matches.sqlite",
        "findings": home / "cache" / "hexapla" / "findings.sqlite",
    }


@asynccontextmanager
async def reading(articles: Path) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    sources = [str(articles)]
    app = ReaderApp(sources, load_settings(), store=SessionStore(sources))
    async with opened(app, size=(120, 30)) as (screen, pilot):
        yield screen, pilot


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
async def test_the_program_opens_whatever_became_of_what_it_keeps(
    home: Path, articles: Path, damage: Callable[[Path], None]
) -> None:
    for path in kept_files(home, articles).values():
        path.parent.mkdir(parents=True, exist_ok=True)
        damage(path)
    async with reading(articles) as (screen, pilot):
        assert len(screen.desk.known.articles) == 2
        assert screen.desk.known.matches
        await pilot.press("n", "s")
        await pilot.press("enter")
        assert "fault of hexapla" not in screen.status.news
        await pilot.press("S", "escape", "q")


TRICK = "[sic] [/nope] [@click=app.quit]x[/] \x1b]52;c;eA==\x07\x1b[2J \x9b31m\u202e"


def drawn(pilot: Pilot[None]) -> str:
    """The screen; no character of it drives a terminal or is unseen."""
    shown = rows(pilot.app)
    assert not [c for row in shown for c in row if not c.isprintable()]
    return "\n".join(shown)


def kept_for(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


async def test_settings_made_of_hostile_words_are_told_in_one_line(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = {"theme": TRICK, "panes": 3, TRICK: 1, "keys": {TRICK: TRICK}}
    lines = [
        f"{json.dumps(name)} = {json.dumps(value)}"
        for name, value in values.items()
        if not isinstance(value, dict)
    ]
    bound = f"[keys]\n{json.dumps(TRICK)} = {json.dumps(TRICK)}\n"
    kept_for(settings_path(), "\n".join([*lines, bound]))
    async with reading(articles) as (screen, pilot):
        status = drawn(pilot).splitlines()[-1]
        assert "config.toml, line 1: theme: there is no theme [sic]" in status
        assert len(screen.panes.panes) == 2
    run(["config"])
    run(["articles", str(articles)])
    told = "".join(capsys.readouterr())
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "[/nope]" in told


async def test_a_session_made_of_hostile_words_is_taken_up_as_far_as_it_goes(
    articles: Path,
) -> None:
    place = {"article": TRICK, "offset": 10**30, "words": TRICK}
    store = SessionStore([str(articles)])
    record = {
        "version": 1,
        "panes": [place, {**place, "article": str(articles / "b.txt")}],
        "leader": -7,
        "more": 10**9,
        "zoomed": True,
        "sidebar": TRICK,
        "walk": TRICK,
        "stop": place,
        "group": -1,
        "changed": {"theme": TRICK, "floor": 1e300, "boilerplate": TRICK, TRICK: 1},
    }
    for changed in ({}, {"leader": 10**30}, {"more": -(10**9)}, {"group": 10**30}):
        kept_for(store.path, json.dumps({**record, **changed}))
        async with reading(articles) as (screen, pilot):
            assert screen.panes.panes
            drawn(pilot)
            await pilot.press("n", "z", "plus", "minus", "n")
            drawn(pilot)
            await pilot.press("q")
        assert store.load() is not None


async def test_excerpts_made_of_hostile_words_are_listed_and_exported_safely(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = ExcerptStore([str(articles)])
    article = Article.from_text(STORY, id=str(articles / "a.txt"))
    kept = excerpt_of_passage(article, Span(0, 30))
    store.keep(kept)
    record = json.loads(store.path.read_text())
    (told,) = record["excerpts"]
    told |= {
        "quote": TRICK,
        "end": len(TRICK),
        "prefix": TRICK,
        "title": TRICK,
        "outlet": TRICK,
        "note": TRICK,
        "tags": [TRICK],
        "id": TRICK,
    }
    store.path.write_text(json.dumps(record))
    async with reading(articles) as (_, pilot):
        await pilot.press("S")
        assert "[sic]" in drawn(pilot)
        for key in ("e", "escape", "enter"):
            await pilot.press(key)
            drawn(pilot)
        await pilot.press("S", "x", "enter")
        assert "excerpts.md" in drawn(pilot)
    exported = (tmp_path / "excerpts.md").read_text()
    assert not [c for c in exported if c < " " and c != "\n"]
    assert "\u202e" not in exported


async def test_excerpts_that_cannot_be_read_are_kept_aside_and_told(
    articles: Path,
) -> None:
    store = ExcerptStore([str(articles)])
    kept_for(store.path, HOSTILE)
    async with reading(articles) as (screen, pilot):
        assert "damaged" in screen.status.news
        assert "damaged" in drawn(pilot)
    aside = [path for path in store.path.parent.iterdir() if "damaged" in path.name]
    assert [path.read_text() for path in aside] == [HOSTILE]


async def test_names_decided_in_hostile_words_are_drawn_safely(
    home: Path, articles: Path
) -> None:
    path = kept_files(home, articles)["actors"]
    entry = (
        '[[rename]]\nactor = { name = "Tilde Roos", type = "person" }\n'
        f"to = {json.dumps(TRICK)}\n\n[[rename]]\nactor = {json.dumps(TRICK)}\n"
        f"to = 4\n\n[[{json.dumps(TRICK)}]]\nx = 1\n"
    )
    kept_for(path, entry)
    async with reading(articles) as (_, pilot):
        drawn(pilot)
        await pilot.press("a")
        drawn(pilot)
        await pilot.press("enter", "n")
        drawn(pilot)
    assert path.read_text() == entry


async def test_matches_kept_of_other_texts_are_found_anew(
    home: Path, articles: Path
) -> None:
    async with reading(articles) as (screen, _):
        found = screen.desk.known.matches
        assert found
    path = kept_files(home, articles)["matches"]
    with closing(sqlite3.connect(path)) as database:
        ((told,),) = database.execute("SELECT told FROM kept").fetchall()
    (one, *_) = json.loads(zlib.decompress(told))
    wrong = [
        {"left": {**one["left"], "end": 10**9}},
        {"left": {**one["left"], "start": -5}},
        {"right": {**one["right"], "article": TRICK}},
        {"kind": TRICK},
        {"score": TRICK},
        {"group": TRICK},
        {"flags": [1]},
        {"differs": [{"kind": TRICK, "left": 1, "right": None}]},
    ]
    for change in wrong:
        with closing(sqlite3.connect(path)) as database:
            entry = zlib.compress(json.dumps([one | change]).encode())
            database.execute("UPDATE kept SET told = ?", (entry,))
            database.commit()
        async with reading(articles) as (screen, pilot):
            await pilot.press("n", "i")
            drawn(pilot)
            assert screen.desk.known.matches == found, change
