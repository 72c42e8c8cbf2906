"""What stands where on the screen, and when it is mounted and drawn."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from itertools import pairwise
from typing import Any

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from styles import SHORT, TALL
from widgets.ground import Row


class Frame:
    """The places of a screen; what is hidden at first is mounted after the rest."""

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen
        self._body = Row()
        self._hold = ExitStack()
        self._is_held = False

    def compose(self, row: Sequence[Widget], lines: Sequence[Widget]) -> ComposeResult:
        """Yield what is seen at first.

        Args:
            row: What stands side by side, left to right.
            lines: What stands below it, from top to bottom.
        """
        # Were it left to the first resize, everything would be styled twice.
        is_tall = self._screen.app.size.height >= TALL[0]
        self._screen.add_class((TALL if is_tall else SHORT)[1])
        with self._body:
            yield from row
        yield from lines

    async def complete(self, row: Sequence[Widget], lines: Sequence[Widget]) -> None:
        """Mount what is not mounted yet, each in its place."""
        for widget, beside in zip(row, (*row[1:], None), strict=True):
            if not widget.is_attached:
                is_mounted = beside is not None and beside.is_attached
                await self._body.mount(widget, before=beside if is_mounted else None)
        for above, widget in pairwise((self._body, *lines)):
            if not widget.is_attached:
                await self._screen.mount(widget, after=above)

    def hold(self) -> None:
        """Draw nothing until `let_go`: one whole frame, not two halves."""
        self._hold.enter_context(self._screen.app.batch_update())
        self._is_held = True

    def let_go(self) -> None:
        """Draw again, if that was held, once everything has its size."""
        if self._is_held:
            self._is_held = False
            signal = self._screen.screen_layout_refresh_signal
            signal.subscribe(self._screen, self._draw, immediate=True)

    def _draw(self, screen: Screen[Any]) -> None:
        self._hold.close()
