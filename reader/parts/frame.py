"""What stands where on the screen, and when it is mounted and drawn."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from itertools import pairwise
from typing import Any

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from widgets.ground import Row

SHORT, TALL = (0, "-short"), (32, "-tall")
"""Rows of a screen, and the class it has from there on."""


class Frame:
    """The places of a screen; what is hidden at first is mounted when it is needed."""

    def __init__(
        self, screen: Screen[None], row: Sequence[Widget], lines: Sequence[Widget]
    ) -> None:
        """Give everything its place.

        Args:
            screen: Whose places these are.
            row: What stands side by side, left to right.
            lines: What stands below it, from top to bottom.
        """
        self._screen = screen
        self._body = Row()
        self._row, self._lines = row, lines
        self._hold = ExitStack()
        self._is_held = False

    def compose(self) -> ComposeResult:
        """Yield what is not hidden."""
        # Were it left to the first resize, everything would be styled twice.
        is_tall = self._screen.app.size.height >= TALL[0]
        self._screen.add_class((TALL if is_tall else SHORT)[1])
        with self._body:
            yield from (widget for widget in self._row if widget.display)
        yield from (widget for widget in self._lines if widget.display)

    async def complete(self, if_shown: Widget | None = None) -> None:
        """Mount what was hidden at first.

        Args:
            if_shown: Do so only if this is to be seen now; without it, in any case.
        """
        if if_shown is not None and (if_shown.is_attached or not if_shown.display):
            return
        for widget, beside in zip(self._row, (*self._row[1:], None), strict=True):
            if not widget.is_attached:
                is_mounted = beside is not None and beside.is_attached
                await self._body.mount(widget, before=beside if is_mounted else None)
        for above, widget in pairwise((self._body, *self._lines)):
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
