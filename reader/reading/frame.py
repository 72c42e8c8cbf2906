"""What stands where on the screen, and when it is made, mounted and drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from importlib import import_module
from itertools import pairwise
from threading import Thread
from typing import TYPE_CHECKING, Any

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from reader.parts.docking import stands_at_start
from reader.parts.first import FirstParts
from styles import LATER, SHEETS, SHORT, TALL
from widgets.panes.ground import Ground, Row

if TYPE_CHECKING:  # what the first frame waits for none of
    from reader.parts.tools import Tools


DIALOGS = tuple(
    f"reader.screens.{name}"
    for name in (
        *("coverage", "shares", "pairs", "quotes", "cards", "articles", "stories"),
        *("help", "excerpt", "excerpts", "article_info", "split"),
    )
)
"""Where dialogs are; loading one takes as long as a key."""


class Frame:
    """The layout of the screen; what is hidden at first is mounted last."""

    def __init__(self, first: FirstParts) -> None:
        self._first = first
        self._screen = first.screen
        self._body = Row()
        self._beside = Ground(classes="beside")
        self._hold = ExitStack()
        self._is_held = False
        self.made: Tools | None = None
        """The tools, if they have been needed yet."""

    @property
    def tools(self) -> Tools:
        """All parts beyond the first frame, made when they are first needed."""
        if self.made is None:
            from reader.parts.tools import Tools

            self.made = Tools(self._first)
        return self.made

    def compose(self) -> ComposeResult:
        """Yield what is seen at first."""
        # If this were left to the first resize, everything would be styled twice.
        is_tall = self._screen.app.size.height >= TALL[0]
        self._screen.add_class((TALL if is_tall else SHORT)[1], update=False)
        beside = self._make_room()
        self._beside.styles.width = beside
        desk = self._first.desk
        with self._body:
            if beside:
                yield self._beside
            yield desk.panes
        yield from (desk.tabs, desk.status)

    def load_ahead(self) -> None:
        """Load what the tools are made of, in the background: keys wait for none."""
        load = Thread(target=import_module, args=("reader.parts.tools",), daemon=True)
        load.start()

    async def complete(self) -> None:
        """Mount what the first frame has left out, each widget in its place."""
        tools = self.tools
        self._make_room()
        self._read_sheets()
        async with self._body.batch():
            await self._fill(tools.row)
        for above, widget in pairwise((self._body, *tools.lines)):
            if not widget.is_attached:
                await self._screen.mount(widget, after=above)

    async def fit(self) -> None:
        """Show the sidebar or not, and as many panes as fit beside it."""
        if not self._screen.is_attached:  # the program is about to end
            return
        beside = self._make_room()
        sidebar = self.made and self.made.sidebar
        if sidebar and sidebar.display and not sidebar.is_attached:
            await self.complete()
        await self._first.arrangement.fit(self._screen.app.size.width - beside)

    def hold(self, then: Callable[[], object]) -> None:
        """Draw nothing until `let_go`, so that the first frame is complete.

        Args:
            then: What to do once that frame is drawn.
        """
        self._hold.callback(self._screen.call_after_refresh, then)
        self._hold.enter_context(self._screen.app.batch_update())
        self._is_held = True

    def let_go(self) -> None:
        """Draw again, once everything has its size."""
        if self._is_held:
            self._is_held = False
            signal = self._screen.screen_layout_refresh_signal
            signal.subscribe(self._screen, self._draw, immediate=True)

    def _make_room(self) -> int:
        """Show or hide the sidebar; return how many cells it takes from the panes."""
        width = self._screen.app.size.width
        if self.made:
            return self.made.beside.make_room(width)
        begun = self._first.beginning
        stands = stands_at_start(begun.settings, begun.session, width)
        return begun.settings.sidebar_width if stands else 0

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

    def _draw(self, screen: Screen[Any]) -> None:
        self._hold.close()
