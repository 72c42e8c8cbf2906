"""Hostile words that are typed or pasted: shown as they are written, kept clean."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events

from tests.reader.hostile.shown import reading, seen
from tests.reader.hostile.tricks import (
    FIRST,
    MARKUP,
    ORDERS,
    OTHER,
    STORY,
    UNSEEN,
    WIDE,
)
from tests.reader.opened import Folder

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


async def test_what_is_pasted_into_the_palette_is_drawn_safely(
    folder_of: Folder,
) -> None:
    async with reading(folder_of({"a.txt": STORY})) as (_, pilot):
        await pilot.press("ctrl+p")
        pilot.app.post_message(events.Paste(f"{FIRST} {ORDERS} {UNSEEN} {WIDE}"))
        await pilot.pause()
        shown = seen(pilot)
        assert FIRST in shown
        assert not set(shown) & set("\u202e\u200b\ufeff")


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
