"""Three articles about a pier that are longer than a pane, and what is lit in them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from reader.app import ReaderApp
from reader.configuration.settings import Effective
from reader.reading.screen import ReadingScreen
from tests.reader.opened import INK, opened
from widgets.panes.article_pane import ArticlePane

PIER = "The old pier at Marrow Bay collapsed on Sunday night and nobody was hurt."
LAMPS = (
    "The council had switched off the harbour lamps three weeks earlier to save money."
)
COST = "Repairs will cost 40 million crowns, said the harbour master, Ottilie Brandt."
DEAR = "Repairs will cost 90 million crowns, said the harbour master, Ottilie Brandt."
ALONE = (
    "A fisherman had written four letters about rotten beams, and has kept the answers."
)
FILLER = "\n\n".join(
    f"Paragraph {word} tells of the weather in a village that nobody else mentions, "
    f"where {word} was painted on a door and the children laughed about it all day."
    for word in [
        "amber",
        "birch",
        "cedar",
        "dusk",
        "ember",
        "fjord",
        "grove",
        "heath",
        "iris",
        "juniper",
    ]
)
ARTICLES = {
    "a.txt": f"{FILLER}\n\n{PIER}\n\n{LAMPS}\n\n{COST}\n\n{FILLER}",
    "b.txt": f"{COST}\n\n{LAMPS}\n\n{PIER}\n\n{ALONE}",
    "c.txt": f"{DEAR}\n\n{FILLER[:600]}\n\n{PIER}",
}


@asynccontextmanager
async def reading(
    folder: Path, width: int = 120, height: int = 40, effective: Effective = INK
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    app = ReaderApp([str(folder)], effective)
    async with opened(app, size=(width, height)) as (screen, pilot):
        yield screen, pilot


def text_at(pane: ArticlePane) -> str:
    """What is lit in a pane."""
    return " ".join(pane.page.text[s.start : s.end] for s in pane.lit.spans)
