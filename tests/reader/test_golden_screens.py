"""The reading screen as it is drawn on the sample, row by row."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

import pytest
from textual.app import App

from reader.app import ReaderApp
from reader.cli.opening import SAMPLE
from reader.configuration.settings import Effective, Settings
from tests.reader.opened import opened

THEMES = ("ink", "paper")
SIZES = [(80, 24), (120, 40), (200, 60)]
VIEWS = {
    "opened": (),
    "match": ("2", "n", "n", "n"),
    "conflict": ("c",),
    "only-here": ("3", "o"),
    "events": ("e",),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_sample_looks_as_it_did_in_dark_and_light(
    looks_like: Callable[[App[None], str], None], size: tuple[int, int]
) -> None:
    app = ReaderApp([str(SAMPLE)], Effective(Settings(theme="ink")))
    async with opened(app, size) as (_, pilot):
        for (view, keys), theme in zip(VIEWS.items(), cycle(THEMES), strict=False):
            await pilot.press(*keys)
            app.theme = theme  # which changes colours alone
            await pilot.pause()
            looks_like(app, f"{view}-{size[0]}x{size[1]}")
