"""No key waits for work: what is under way stands back, garbage waits for a rest."""

from __future__ import annotations

import gc
from contextlib import suppress
from typing import Any

from textual._styles_cache import StylesCache
from textual.app import App
from textual.events import Event, InputEvent, Resize
from textual.timer import Timer

from reader.work.precedence import PRECEDENCE

REST = 1.0
"""Seconds without a key or a movement of the mouse that are taken for a rest."""
_SELDOM = 2_000
"""How many searches of younger objects come before one of all that begins by itself:
one a rest is enough, except where there is no rest for minutes."""


class Resting(App[None]):
    """Every closed dialog leaves thousands of objects that refer to each other.

    Searching for them takes up to a fifth of a second, and by itself would begin in the
    middle of any key.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._rest: Timer | None = None

    def on_ready(self) -> None:
        """Set aside all there is by now, which stays; search what comes from now on."""
        gc.freeze()
        gc.enable()
        young, old, _ = gc.get_threshold()
        gc.set_threshold(young, old, _SELDOM)
        self._rest = self.set_interval(REST, self.tidy, pause=True)

    async def on_event(self, event: Event) -> None:
        if isinstance(event, InputEvent | Resize):
            PRECEDENCE.ask()
            if self._rest is not None:
                self._rest.reset()
        await super().on_event(event)

    def tidy(self) -> None:
        """Search all there is for garbage, once a rest."""
        if self._rest is not None:
            self._rest.pause()
        if gc.isenabled():  # not while work that makes much has paused it
            # Textual keeps in it what the last thousand widgets drew, closed or not.
            with suppress(AttributeError):  # as a later one may not
                StylesCache.get_inner_outer.cache_clear()
            gc.collect()
