"""What stands where on the screen, and when it is mounted and drawn."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from itertools import pairwise
from typing import Any

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from styles import LATER, SHEETS, SHORT, TALL
from widgets.ground import Ground, Row


class Frame:
    """The places of a screen; what is hidden at first is mounted after the rest."""

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen
        self._body = Row()
        self._beside = Ground(classes="beside")
        self._hold = ExitStack()
        self._is_held = False

    def compose(
        self, body: Widget, lines: Sequence[Widget], beside: int
    ) -> ComposeResult:
        """Yield what is seen at first.

        Args:
            body: What fills the screen.
            lines: What stands below it, from top to bottom.
            beside: Cells to leave free to its left, for what comes there later.
        """
        # Were it left to the first resize, everything would be styled twice.
        is_tall = self._screen.app.size.height >= TALL[0]
        self._screen.add_class((TALL if is_tall else SHORT)[1], update=False)
        self._beside.styles.width = beside
        with self._body:
            if beside:
                yield self._beside
            yield body
        yield from lines

    async def complete(self, row: Sequence[Widget], lines: Sequence[Widget]) -> None:
        """Mount what is not mounted yet, each in its place."""
        self._read_sheets()
        async with self._body.batch():
            await self._fill(row)
        for above, widget in pairwise((self._body, *lines)):
            if not widget.is_attached:
                await self._screen.mount(widget, after=above)

    async def _fill(self, row: Sequence[Widget]) -> None:
        if self._beside.is_attached:
            await self._beside.remove()
        for widget, beside in zip(row, (*row[1:], None), strict=True):
            if not widget.is_attached:
                is_mounted = beside is not None and beside.is_attached
                await self._body.mount(widget, before=beside if is_mounted else None)

    def _read_sheets(self) -> None:
        """Read the sheets that nothing in the first frame needs."""
        app = self._screen.app
        if LATER[-1] not in app.css_path:
            app.css_path = [*SHEETS]
            app.stylesheet.read_all(LATER)
            app.stylesheet.parse()

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
