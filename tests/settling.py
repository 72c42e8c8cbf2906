"""When a program under test has nothing left to do: no guess of Textual's, a fact."""

from __future__ import annotations

import asyncio
import time

from textual._context import active_app

PATIENCE = 90
"""Seconds after which what has not happened is taken never to happen."""
BREATH = 0.002
"""Seconds left to threads and timers before one looks again."""


async def settled(*_: float) -> None:
    """Wait until no worker runs, no callback is due and nothing is left to be drawn.

    Textual's own pilot waits until the process has used little processor time for a
    moment: on a busy machine that is so while everything is still to come.
    """
    patience = time.monotonic() + PATIENCE
    while not await _at_rest():
        assert time.monotonic() < patience, "the program never comes to rest"


async def _at_rest() -> bool:
    app = active_app.get()
    await _callbacks()
    working = any(not worker.is_finished for worker in app.workers)
    if working or app._resize_timer:  # which gathers what comes within 1/120 s
        await asyncio.sleep(BREATH)
        return False
    if not app._running or not app._screen_stack:
        return True
    # What waits for the screen's timer, sixty times a second, is done at once.
    app.screen._on_timer_update()
    return not await _callbacks()


async def _callbacks() -> bool:
    """Let everybody go on who can; whether there was anybody."""
    due = asyncio.get_running_loop()._ready
    some = False
    await asyncio.sleep(0)
    while due:
        some = True
        await asyncio.sleep(0)
    return some
