"""Two articles, the files that are kept for their reader, and the screen over them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from corpus.excerpts import ExcerptStore
from reader.app import ReaderApp
from reader.configuration.loading import load_settings, settings_path
from reader.reading.screen import ReadingScreen
from reader.sessions.store import SessionStore
from tests.reader.opened import opened, rows

STORY = (
    "The lighthouse at Varn went dark on 4 May 2031, Tilde Roos of Varn said. "
    "Nobody had looked after its lamp for eleven months."
)
OTHER = (
    "Nobody had looked after its lamp for eleven months. "
    "Tilde Roos said on 5 May 2031 that a ship had turned back."
)
LIGHTHOUSE = {"a.txt": STORY, "b.txt": OTHER}


def kept_files(home: Path, articles: Path) -> dict[str, Path]:
    """Where everything is kept that the program reads of its own accord."""
    return {
        "settings": settings_path(),
        "session": SessionStore([str(articles)]).path,
        "excerpts": ExcerptStore([str(articles)]).path,
        "actors": home / "data" / "hexapla" / "actors.toml",
        "matches": home / "cache" / "hexapla" / "matches.sqlite",
        "findings": home / "cache" / "hexapla" / "findings.sqlite",
    }


@asynccontextmanager
async def reading(articles: Path) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    sources = [str(articles)]
    app = ReaderApp(sources, load_settings(), store=SessionStore(sources))
    async with opened(app, size=(120, 30)) as (screen, pilot):
        yield screen, pilot


TRICK = "[sic] [/nope] [@click=app.quit]x[/] \x1b]52;c;eA==\x07\x1b[2J \x9b31m\u202e"


def drawn(pilot: Pilot[None]) -> str:
    """The screen; no character of it drives a terminal or is unseen."""
    shown = rows(pilot.app)
    assert not [c for row in shown for c in row if not c.isprintable()]
    return "\n".join(shown)


def kept_for(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
