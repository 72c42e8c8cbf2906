"""Another theme is drawn completely, though each widget is told of it only once."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.strip import Strip
from textual.widget import Widget

from reader.app import ReaderApp
from reader.configuration.settings import Effective, Settings
from reader.reading.screen import ReadingScreen
from tests.reader.opened import opened, opened_on


def rows_in_colour(screen: ReadingScreen) -> list[Strip]:
    # There is no public way to what a screen shows.
    return screen._compositor.render_strips()  # pyright: ignore[reportPrivateUsage]


async def test_a_theme_changed_to_looks_like_one_begun_with(folder: Path) -> None:
    paper = Effective(Settings(theme="paper"))
    async with opened(ReaderApp([str(folder)], paper)) as (screen, _):
        wanted = rows_in_colour(screen)
    async with opened_on(folder) as (screen, pilot):
        pilot.app.theme = "paper"
        await pilot.pause()
        assert rows_in_colour(screen) == wanted


async def test_a_widget_draws_itself_a_few_times_however_many_colours_change(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Widget] = []
    async with opened_on(folder) as (screen, pilot):
        widgets = len(screen.query("*"))
        whole = Widget.refresh

        def refresh(widget: Widget, *regions: object, **options: bool) -> Widget:
            told.append(widget)
            # What it is called with goes on as it came, whatever that is.
            return whole(widget, *regions, **options)  # pyright: ignore

        monkeypatch.setattr(Widget, "refresh", refresh)
        pilot.app.theme = "paper"
        await pilot.pause()
        assert len(told) < 10 * widgets
