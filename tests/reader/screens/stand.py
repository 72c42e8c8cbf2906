"""A stand for one dialog: what it draws, and what it answers."""

from __future__ import annotations

from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen

from corpus import Article
from tests.dressed import Dressed

HOSTILE = "[/ [sic] [REDACTED] [@click=app.quit]x[/] :warning: $x \\["


class Stand(Dressed):
    def __init__(self, dialog: Screen[Any]) -> None:
        super().__init__()
        self.dialog = dialog
        self.answers: list[Any] = []

    def on_mount(self) -> None:
        self.push_screen(self.dialog, self.answers.append)

    @property
    def drawn(self) -> str:
        strips = self.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)


async def ready(pilot: Pilot[None]) -> Stand:
    await pilot.pause()
    assert isinstance(pilot.app, Stand)
    return pilot.app


def article(id: str, text: str, **facts: Any) -> Article:
    return Article.from_text(text, id=id, **facts)
