"""Hostile text on every surface: shown as it is written, obeyed by nothing.

One program visits all its views with articles, names and queries that are made to be
taken for markup, to drive a terminal, or to be wider than they look.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual import events
from textual.pilot import Pilot

from reader.app import ReaderApp
from reader.cli.running import run
from reader.configuration.settings import Effective
from reader.reading import ReadingScreen
from tests.reader.opened import INK, opened, rows

Folder = Callable[[Mapping[str, str | bytes]], Path]

WORDS = ("[sic]", "[REDACTED]")
"""What a reader must see exactly as it is printed."""
MARKUP = (
    "[/ [/nope] [sic] [REDACTED] [@click=app.quit]x[/] :warning: $name \\[ "
    "[bold]x[/bold] [link=http://a.example]y[/link] %s {0} &amp; <b>z</b>"
)
ORDERS = (
    "\x1b[31mred \x1b]52;c;SEVYQVBMQQ==\x07 \x1b]8;;http://a.example\x1b\\link\x1b]8;;"
    "\x1b\\ \x1b[2J\x1b[6n \x9b31m \x9d0;t\x9c \x07\x08\x00\x7f "
)
UNSEEN = (
    "\u202eturned\u202c \u2066left\u2069 \u200b\u200d\ufeff\u2060\u00ad "
    "\U000e0041\U000e0042 \ufffe \u3164 e\u0301\u0302\u0303\u0304\u0305 "
)
WIDE = (
    "👩\u200d👩\u200d👧\u200d👦 🏳\ufe0f\u200d🌈 👍🏽 🇰🇿 \u2764\ufe0f 文字化け、"
    "テスト。 مرحبا بالعالم שלום עולם กำลัง नमस्ते ｆｕｌｌ \t\u3000 "
)
PIER = "The old pier at Marrow Bay collapsed on Sunday night and nobody was hurt."
LAMPS = "The council switched off 40 harbour lamps on 3 May 2031, Ottilie Brandt said."
DARK = "The council switched off 90 harbour lamps on 3 May 2031, Ottilie Brandt said."
STORY = f"{PIER}\n\n{LAMPS}\n\n“Nobody was warned,” said Ottilie Brandt of Marrow Bay."
OTHER = f"{DARK}\n\n{PIER}\n\nOttilie Brandt wrote four letters about rotten beams."

FIRST = " ".join(WORDS)
SPECIMENS = {
    "markup": f"{FIRST} {MARKUP}",
    "orders": f"{FIRST} {ORDERS} {UNSEEN}",
    "wide": f"{FIRST} {WIDE}",
    "all": f"{FIRST} {ORDERS} {UNSEEN} {WIDE} {MARKUP}",
}
SIZES = {"markup": (120, 36), "orders": (120, 36), "wide": (200, 40), "all": (80, 24)}


def articles_with(trick: str) -> dict[str, str | bytes]:
    """The trick in text, title, outlet and author, as each format declares them."""
    named = trick.replace('"', "").replace("\x00", "")
    page = (
        f"<html><head><title>{named}</title>"
        f'<meta property="og:title" content="{named}">'
        f'<meta property="og:site_name" content="{named}">'
        f'<meta name="author" content="{named}"></head><body><h1>{named}</h1>'
        + "".join(f"<p>{part} {named}</p>" for part in OTHER.split("\n\n"))
        + "</body></html>"
    )
    front = f'---\ntitle: "{named}"\noutlet: "{named}"\ndate: "{named}"\n---\n\n'
    return {
        "a.txt": f"{trick}\n\n{STORY}\n\n{trick} {PIER} {trick}\n",
        "b.html": page,
        "c.md": f"{front}# {named}\n\n{OTHER}\n\n{trick}\n",
    }


@asynccontextmanager
async def reading(
    *sources: Path, effective: Effective = INK, size: tuple[int, int] = (120, 36)
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    app = ReaderApp([str(source) for source in sources], effective)
    async with opened(app, size) as (screen, pilot):
        yield screen, pilot


def seen(pilot: Pilot[None]) -> str:
    """The screen, after a look at every row of it."""
    width = pilot.app.size.width
    shown = rows(pilot.app)
    for row in shown:
        assert cell_len(row) == width, row
        assert not [c for c in row if unicodedata.category(c) in FORBIDDEN], row
    return "\n".join(shown)


FORBIDDEN = ("Cc", "Cs", "Cn", "Zl", "Zp")
"""What must never be drawn: controls, surrogates, what is no character."""

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
        refused = {Path(problem.source).name for problem in screen.sources.problems}
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
        assert len(screen.sources.problems) == 2
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


QUERIES = [MARKUP, "[/", "(((", "a{999999}", "\\", "$name", UNSEEN, WIDE, "x" * 5000]


async def test_whatever_is_looked_for_is_shown_as_it_was_asked(
    folder_of: Folder,
) -> None:
    async with reading(folder_of({"a.txt": STORY, "b.txt": OTHER})) as (screen, pilot):
        await pilot.press("slash")
        for _ in range(4):
            for query in QUERIES:
                screen.tools.find_bar.text = ""
                screen.tools.find_bar.input.post_message(events.Paste(query))
                await pilot.pause()
                seen(pilot)
            await pilot.press("ctrl+r")
        screen.tools.find_bar.text = ""
        screen.tools.find_bar.input.post_message(events.Paste(f"{FIRST} {ORDERS}"))
        await pilot.press("enter")
        assert "\x1b" not in screen.tools.find_bar.text
        seen(pilot)


async def test_notes_and_tags_are_shown_and_exported_as_they_were_written(
    folder_of: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    note = f"{FIRST} [/nope] {UNSEEN} {WIDE}"
    async with reading(folder_of({"a.txt": STORY, "b.txt": OTHER})) as (_, pilot):
        await pilot.press("n", "s")
        for _ in range(2):
            await pilot.pause()
            focused = pilot.app.screen.focused
            assert focused is not None
            focused.post_message(events.Paste(note.replace("\n", " ")))
            await pilot.pause()
            seen(pilot)
            await pilot.press("tab")
        await pilot.press("enter")
        seen(pilot)
        await pilot.press("S")
        assert FIRST in seen(pilot)
        await pilot.press("e")
        seen(pilot)
        await pilot.press("escape", "x", "enter")
        assert "excerpts.md" in seen(pilot)
    exported = (tmp_path / "excerpts.md").read_text()
    assert "REDACTED" in exported
    assert not set(exported) & ({*map(chr, range(32)), "\u202e", "\u200b"} - {"\n"})


@pytest.mark.parametrize("noun", ["articles", "matches", "actors", "events", "quotes"])
@pytest.mark.parametrize("form", ["table", "json", "jsonl"])
def test_what_the_command_line_prints_drives_no_terminal(
    noun: str, form: str, folder_of: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = folder_of(articles_with(SPECIMENS["all"]))
    assert run([noun, str(folder), "--format", form]) == 0
    printed = "".join(capsys.readouterr())
    assert not [c for c in printed if is_order(c)]
    if noun == "articles":
        assert FIRST in printed


@pytest.mark.parametrize("ending", ["md", "json"])
def test_exports_and_the_read_out_drive_no_terminal(
    ending: str, folder_of: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = folder_of(articles_with(SPECIMENS["all"]))
    assert run(["--plain", str(folder)]) == 0
    path = tmp_path / f"report.{ending}"
    assert run(["export", str(folder), "--to", str(path)]) == 0
    printed = "".join(capsys.readouterr())
    assert FIRST in printed
    written = path.read_text(encoding="utf-8")
    assert "REDACTED" in written
    assert not [c for c in printed + written if is_order(c)]


def is_order(character: str) -> bool:
    """Whether a terminal might obey it, or it turns what is read around."""
    kind = unicodedata.category(character)
    return (kind == "Cc" and character not in "\n\t\r") or character in "\u202e\u2066"
