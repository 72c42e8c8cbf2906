"""Hostile articles in every view: shown as they are written, obeyed by nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.reading.screen import ReadingScreen
from tests.reader.hostile.shown import reading, seen
from tests.reader.hostile.tricks import (
    FIRST,
    PIER,
    SPECIMENS,
    STORY,
    WORDS,
    articles_with,
)
from tests.reader.opened import Folder

SIZES = {"markup": (120, 36), "orders": (120, 36), "wide": (200, 40), "all": (80, 24)}


VIEWS = {
    "panes": (),
    "first match": ("n",),
    "next match": ("n",),
    "match card": ("i",),
    "article info": ("2", "I"),
    "coverage": ("p",),
    "table": ("x",),
    "titles": ("f",),
    "actors": ("a",),
    "events": ("e",),
    "excerpt": ("s",),
    "help": ("question_mark",),
    "palette": ("ctrl+p",),
    "conflicts": ("c",),
    "only here": ("o",),
    "hidden boilerplate": ("B", "B"),
    "zoomed": ("z",),
}


async def visit(pilot: Pilot[None], name: str) -> str:
    """Open a view, look at it, and come back to the articles."""
    await pilot.press(*VIEWS[name])
    shown = seen(pilot)
    while not isinstance(pilot.app.screen, ReadingScreen):
        await pilot.press("escape")
    await pilot.press("escape")
    return shown


@pytest.mark.parametrize("name", SPECIMENS)
async def test_every_view_draws_hostile_articles_as_they_are_written(
    name: str, folder_of: Folder
) -> None:
    folder = folder_of(articles_with(SPECIMENS[name]))
    async with reading(folder, size=SIZES[name]) as (screen, pilot):
        assert len(screen.desk.known.articles) == 3
        shown = {view: await visit(pilot, view) for view in VIEWS}
        assert pilot.app.is_running
    for view in ("panes", "titles", "article info"):
        for word in WORDS:
            assert word in shown[view], view


ODD: dict[str, str | bytes] = {
    "empty.txt": "",
    "blank.txt": " \n\t\n\u3000\n  \n" * 200,
    "hidden.txt": "\u200b\u2060\ufeff" * 500,
    "marks.txt": "\u0301\u0302\u0303\u0304" * 400,
    "one line.txt": "A story without an end " * 9000,
    "one word.txt": "x" * 200_000,
    "cjk.txt": "港の古い桟橋が日曜日の夜に崩れたが、けが人はいなかった。" * 60,
    "rtl.txt": "انهار الرصيف القديم مساء الأحد. המזח הישן קרס ביום ראשון. " * 40,
    "thai.txt": "ท่าเรือเก่าพังลงในคืนวันอาทิตย์" * 50,
    "emoji.txt": "👩\u200d👩\u200d👧\u200d👦🇰🇿👍🏽\u2764\ufe0f" * 300,
    "title.html": f"<title>{'A title ' * 1250}</title><p>{PIER}</p>",
    "untitled.html": f"<title></title><h1> </h1><p>{PIER}</p>",
    "latin.txt": bytes(range(256)) * 8,
    "surrogates.txt": b"\xed\xa0\x80 " + PIER.encode() + b" \xed\xb3\xbf",
}


async def test_odd_articles_are_drawn_or_are_problems_with_a_reason(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(ODD)) as (screen, pilot):
        known = {Path(a.id).name for a in screen.desk.known.articles}
        refused = {
            Path(problem.source).name for problem in screen.first.sources.problems
        }
        assert known | refused == set(ODD)
        assert {"one line.txt", "cjk.txt", "rtl.txt", "title.html"} <= known
        for _ in known:
            seen(pilot)
            await pilot.press("G", "right_square_bracket")
        for view in ("article info", "coverage", "table", "titles", "actors"):
            await visit(pilot, view)


NAMES = [
    b"\x1b]0;name\x07.txt",
    b"\xff\xfe\x9b31m.txt",
    b"[nope] [sic] :warning:.txt",
    b"[@click=app.quit]x[].txt",
    b"line\nbreak\r.txt",
    "\u202etxt.gnp\u202c.txt".encode(),
    "e\u0301\u0302\u0303\u0304\u0305 文字 👩\u200d👧.txt".encode(),
]


async def test_hostile_names_of_files_and_folders_are_drawn_safely(
    tmp_path: Path,
) -> None:
    folder = tmp_path / os.fsdecode(b"[x] \x1b[31m\xff [sic]")
    folder.mkdir()
    for number, name in enumerate(NAMES):
        (folder / os.fsdecode(name)).write_text(f"Number {number}. {STORY}")
    (folder / "broken\x1b[2J [sic].pdf").write_bytes(b"%PDF")
    missing = tmp_path / "missing \x1b[2J\udcff [sic]"
    async with reading(folder, missing) as (screen, pilot):
        assert len(screen.desk.known.articles) == len(NAMES)
        assert len(screen.first.sources.problems) == 2
        assert "[sic]" in seen(pilot).splitlines()[-1]
        for view in ("article info", "titles"):
            assert "[sic]" in await visit(pilot, view), view


async def test_a_notice_of_what_could_not_be_read_is_drawn_as_it_is_written(
    tmp_path: Path,
) -> None:
    missing = [
        tmp_path / f"{number} {FIRST} \x1b]52;c;eA==\x07 [/nope] \udcff :warning: $x"
        for number in range(40)
    ]
    async with reading(*missing) as (screen, pilot):
        shown = seen(pilot)
        assert screen.tools.notice.display
        assert "[REDACTED]" in shown
        assert "[/nope]" in shown
        assert ":warning:" in shown
