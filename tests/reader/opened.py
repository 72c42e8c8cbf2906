"""The program in memory: opened, at rest, and what is on its screen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from textual.app import App
from textual.pilot import Pilot

from reader.app import ReaderApp
from reader.configuration.settings import Effective, Settings
from reader.reading.screen import ReadingScreen

Folder = Callable[[Mapping[str, str | bytes]], Path]
"""The fixture `folder_of`: writes files into a folder, by name."""
INK = Effective(Settings(theme="ink"))


@asynccontextmanager
async def opened(
    app: ReaderApp, size: tuple[int, int] = (120, 40)
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    """Run a program until its sources are read and compared."""
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        assert not screen.status.work
        yield screen, pilot


def opened_on(
    folder: Path, size: tuple[int, int] = (120, 40)
) -> AbstractAsyncContextManager[tuple[ReadingScreen, Pilot[None]]]:
    """The same on a folder, in a theme that asks no terminal for its colours."""
    return opened(ReaderApp([str(folder)], INK), size)


def rows(app: App[None]) -> list[str]:
    """What is on the screen."""
    return [strip.text for strip in app.screen._compositor.render_strips()]
