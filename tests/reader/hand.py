"""A hand that presses the keys of commands, whichever they are."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen

from reader.app import ReaderApp
from reader.commands.keyboard import EVERY, Keyboard
from reader.configuration.settings import Effective, Settings
from reader.reading.screen import ReadingScreen
from tests.reader.opened import opened
from widgets.panes.article_pane import ArticlePane

Keys = Mapping[str, tuple[str, ...]]

SALT = "The salt works at Oresund closed on 3 March 2031, and forty people lost work."
OWNER = "“We had no buyer left,” said Ragna Holt, who owns the works, on Monday."
COST = "The town of Oresund will pay 12 million crowns for new pumps, Holt added."
DEAR = "The town of Oresund will pay 15 million crowns for new pumps, Holt added."
ALONE = "A retired boiler man keeps the first ledger, and nobody has asked to see it."
OTHER = "\n\n".join(
    f"House {number} stands empty since the {thing} was sold, as a neighbour recalls."
    for number, thing in enumerate(["loom", "boat", "mill", "stove", "goat"] * 6, 20)
)
ARTICLES = {
    "a.txt": f"{SALT}\n\n{OWNER}\n\n{COST}\n\n{OTHER}",
    "b.txt": f"{OWNER}\n\n{ALONE}\n\n{DEAR}\n\n{SALT}\n\n{OTHER[:900]}",
    "c.txt": f"{SALT}\n\n{ALONE[:20]} went home.\n\n{OWNER}",
    "d.txt": f"{COST}\n\nPer Lund of the harbour office spoke of “a bad spring”.",
}


# Keys that nothing is bound to as shipped: signs, and where one types, keys that
# write nothing.
WRITES_NOTHING = ("find.", "list.", "program.", "type.")
SIGNS = map(chr, range(ord("а"), ord("а") + 200))
SILENT = (
    f"{held}f{number}" for held in ("", "ctrl+", "alt+") for number in range(3, 20)
)
ANEW = {
    command.id: (next(SILENT if command.id.startswith(WRITES_NOTHING) else SIGNS),)
    for command in EVERY
}


class Hand:
    """Presses the keys of commands, whichever they are."""

    def __init__(self, pilot: Pilot[None], keyboard: Keyboard) -> None:
        self._pilot = pilot
        self._keyboard = keyboard
        self.pressed: set[str] = set()
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        self.reading = screen

    async def __call__(self, *commands: str) -> None:
        for command in commands:
            self.pressed.add(command)
            await self._pilot.press(self._keyboard[command].keys.split(",")[0])

    async def type(self, *keys: str) -> None:
        await self._pilot.press(*keys)

    @property
    def screen(self) -> Screen[Any]:
        return self._pilot.app.screen

    @property
    def app(self) -> ReaderApp:
        app = self._pilot.app
        assert isinstance(app, ReaderApp)
        return app

    @property
    def pane(self) -> ArticlePane:
        pane = self.reading.panes.leader
        assert pane is not None
        return pane

    @property
    def names(self) -> str:
        """The articles in view, by their letters."""
        return "".join(Path(a.id).stem for a in self.reading.panes.shown)

    @property
    def here(self) -> str:
        """The letter of the article that leads."""
        assert self.pane.article is not None
        return Path(self.pane.article.id).stem

    @property
    def news(self) -> str:
        return self.reading.status.news

    @property
    def place(self) -> str:
        return self.reading.status.place.plain


@asynccontextmanager
async def hand(folder: Path, keys: Keys) -> AsyncIterator[Hand]:
    settings = Settings(theme="ink", keys=keys)
    app = ReaderApp([str(folder)], Effective(settings))
    async with opened(app, size=(100, 24)) as (_, pilot):
        yield Hand(pilot, app.keyboard)
