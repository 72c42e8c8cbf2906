"""Three articles about a ferry aground, and the screen as a session leaves it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from reader.app import ReaderApp
from reader.configuration.settings import AS_SHIPPED, Effective
from reader.reading.screen import ReadingScreen
from reader.sessions.store import SessionStore
from tests.reader.opened import opened

FERRY = "The night ferry from Hollin ran aground at the mole, and all hands were saved."
PILOT = (
    "The harbour pilot, Sunniva Aas, had warned the line of the new sandbank in May."
)
COST = (
    "Towing it free will cost the line three million crowns, the harbour office said."
)
OTHER = "\n\n".join(
    f"At house number {number} they speak of the {thing}, and of nothing but the "
    f"{thing}, from the first snow until the {thing} is sold at the market in spring."
    for number, thing in enumerate(["calf", "goose", "loom", "sledge", "stove"], 3)
)
ARTICLES = {
    "a.txt": f"{OTHER}\n\n{FERRY}\n\n{PILOT}\n\n{COST}\n\n{OTHER}",
    "b.txt": f"{COST}\n\n{OTHER[:300]}\n\n{FERRY}\n\n{PILOT}\n\n{OTHER[300:]}",
    "c.txt": f"{PILOT}\n\n{OTHER[:500]}\n\n{COST}\n\n{OTHER}",
}


@asynccontextmanager
async def reading(
    folder: Path,
    effective: Effective = AS_SHIPPED,
    *,
    fresh: bool = False,
    size: tuple[int, int] = (120, 30),
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    store = SessionStore([str(folder)])
    app = ReaderApp([str(folder)], effective, store=store, fresh=fresh)
    async with opened(app, size) as (screen, pilot):
        yield screen, pilot


def named(screen: ReadingScreen) -> list[str]:
    return [Path(article.id).name for article in screen.panes.shown]


def tops(screen: ReadingScreen) -> list[int]:
    return [pane.top_row for pane in screen.panes.panes]
