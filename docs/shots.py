"""Draws the pictures of the README from the sample: `make shots`."""

from __future__ import annotations

import asyncio
import os
import re
from pathlib import Path
from typing import NamedTuple

from reader.app import ReaderApp
from reader.cli.opening import SAMPLE
from reader.configuration.settings import Effective, Settings
from reader.reading.screen import ReadingScreen

HERE = Path(__file__).parent

# The font is the viewer's own: a picture of text fetches nothing.
FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


class Shot(NamedTuple):
    """A picture: what it is called, and how to come to it."""

    name: str
    size: tuple[int, int]
    theme: str
    keys: tuple[str, ...]


SHOTS = (
    Shot("reading", (160, 44), "ink", ("c",)),
    Shot("conflict", (120, 40), "paper", ("c",)),
    Shot("card", (120, 40), "ink", ("c", "i")),
    Shot("nearest", (120, 40), "ink", ("4", "o", "i")),
    Shot("coverage", (120, 30), "ink", ("p",)),
    Shot("shares", (120, 30), "paper", ("x", "right")),
    Shot("quotes", (120, 40), "ink", ("Q",)),
    Shot("search", (120, 40), "ink", ("slash", *"reservoir", "enter", "n")),
    Shot("info", (120, 40), "paper", ("I",)),
    Shot("wide", (200, 60), "paper", ("e", "down", "enter")),
    Shot("contrast", (120, 40), "contrast", ("c",)),
    Shot("small", (80, 24), "ink", ("2", "n", "n")),
)


async def draw(shot: Shot) -> None:
    """Draw one picture into this folder."""
    sample = os.path.relpath(SAMPLE)  # whoever draws: no folder of theirs is shown
    app = ReaderApp([sample], Effective(Settings(theme=shot.theme)))
    async with app.run_test(size=shot.size) as pilot:
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        while screen.status.work or not screen.desk.known.articles:
            await app.workers.wait_for_complete()
            await pilot.pause()
        for key in shot.keys:
            await pilot.press(key)
            await pilot.pause()
        picture = FONT.sub("", app.export_screenshot(title="hexapla"))
    (HERE / f"{shot.name}.svg").write_text(picture, encoding="utf-8")


def main() -> None:
    """Draw them all."""
    for shot in SHOTS:
        asyncio.run(draw(shot))
        print(f"docs/{shot.name}.svg")


if __name__ == "__main__":
    main()
