"""What the program keeps for its user may be damaged, or be no file at all.

It opens all the same, says what is wrong in one line, and sets nothing of it right by
throwing it away.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus.excerpts import ExcerptStore
from reader.app import ReaderApp
from reader.configuring import load_settings, settings_path
from reader.screens.reading import ReadingScreen
from reader.session_store import SessionStore

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
    }


@asynccontextmanager
async def reading(articles: Path) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    sources = [str(articles)]
    app = ReaderApp(sources, load_settings(), store=SessionStore(sources))
    async with app.run_test(size=(120, 30)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        await pilot.pause()
        while screen.status.work:
            await app.workers.wait_for_complete()
            await pilot.pause()
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
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert "fault of hexapla" not in screen.status.news
        await pilot.press("S", "escape", "q")
