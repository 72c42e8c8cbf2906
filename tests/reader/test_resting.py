"""The search for garbage waits until the reader rests, and then finds all there is."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from reader.resting import Resting
from tests.reader.opened import opened_on
from tests.settling import PATIENCE


@pytest.mark.parametrize("key", ["question_mark", "p", "x", "Q", "S", "f"])
async def test_a_closed_dialog_is_gone_once_the_reader_has_rested(
    folder: Path, key: str
) -> None:
    async with opened_on(folder) as (screen, pilot):
        await pilot.press(key)
        dialog = weakref.ref(pilot.app.screen)
        assert dialog() is not screen
        await pilot.press("escape", "j")
        assert isinstance(pilot.app, Resting)
        pilot.app.tidy()
        assert dialog() is None


async def test_no_key_begins_a_search_of_all_objects(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.resting.REST", PATIENCE)  # a busy machine rests nobody
    searches: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start":
            searches.append(told["generation"])

    async with opened_on(folder) as (_, pilot):
        gc.callbacks.append(note)
        try:
            await pilot.press(*["question_mark", "escape"] * 8)
        finally:
            gc.callbacks.remove(note)
        assert searches
        assert max(searches) < 2


async def test_moving_among_rows_leaves_no_garbage(folder: Path) -> None:
    async with opened_on(folder) as (_, pilot):
        await pilot.press("m", "n", "N", "j", "k")
        gc.collect()
        await pilot.press(*["n", "N", "j", "k"] * 5)
        assert gc.collect() < 1000
