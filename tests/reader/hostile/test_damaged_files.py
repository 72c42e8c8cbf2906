"""What the program keeps for its user may be damaged, or be no file at all.

It opens all the same, says what is wrong in one line, and sets nothing of it right by
throwing it away.
"""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from corpus.excerpts import ExcerptStore
from tests.reader.hostile.kept import (
    LIGHTHOUSE,
    TRICK,
    drawn,
    kept_files,
    kept_for,
    reading,
)

HOSTILE = '{"version": 1, "x": "\x1b]52;c;eA==\x07 [/nope] [sic]"}'


@pytest.fixture
def articles(folder_of: Callable[[Mapping[str, str]], Path]) -> Path:
    return folder_of(LIGHTHOUSE)


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


async def test_matches_kept_of_other_texts_are_found_anew(
    home: Path, articles: Path
) -> None:
    async with reading(articles) as (screen, _):
        found = screen.desk.known.matches
        assert found
    path = kept_files(home, articles)["matches"]
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT key, told FROM kept").fetchall()
    unpacked = ((key, zlib.decompress(told)) for key, told in rows)
    matches = b'[{"left"'
    ((key, told),) = (row for row in unpacked if row[1].startswith(matches))
    one = json.loads(told)[0]
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
            database.execute("UPDATE kept SET told = ? WHERE key = ?", (entry, key))
            database.commit()
        async with reading(articles) as (screen, pilot):
            await pilot.press("n", "i")
            drawn(pilot)
            assert screen.desk.known.matches == found, change


async def test_stories_kept_of_other_articles_are_sorted_anew(
    home: Path, articles: Path
) -> None:
    async with reading(articles) as (screen, _):
        stories = screen.desk.scope.whole.stories
        assert stories
    path = kept_files(home, articles)["matches"]
    for wrong in (
        [{"articles": [TRICK, TRICK]}],
        [{"articles": TRICK}],
        [TRICK],
        TRICK,
    ):
        entry = zlib.compress(json.dumps(wrong).encode())
        with closing(sqlite3.connect(path)) as database:
            rows = database.execute("SELECT key, told FROM kept").fetchall()
            (key,) = (
                key
                for key, told in rows
                if zlib.decompress(told).startswith(b'[{"articles"')
            )
            database.execute("UPDATE kept SET told = ? WHERE key = ?", (entry, key))
            database.commit()
        async with reading(articles) as (screen, _):
            assert screen.desk.scope.whole.stories == stories, wrong
