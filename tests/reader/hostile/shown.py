"""The screen over hostile articles, and a look at every row of it."""

from __future__ import annotations

import unicodedata
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rich.cells import cell_len
from textual.pilot import Pilot

from reader.app import ReaderApp
from reader.reading.screen import ReadingScreen
from tests.reader.opened import INK, opened, rows

FORBIDDEN = ("Cc", "Cs", "Cn", "Zl", "Zp")
"""What must never be drawn: controls, surrogates, what is no character."""


@asynccontextmanager
async def reading(
    *sources: Path, size: tuple[int, int] = (120, 36)
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    app = ReaderApp([str(source) for source in sources], INK)
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
