"""A text set to the width of its widget."""

from __future__ import annotations

from typing import Any

from textual.geometry import Size, clamp
from textual.message import Message
from textual.reactive import var
from textual.screen import Screen

from corpus import Span
from widgets.lines.typeset import Page
from widgets.panes.overscroll import Overscroll


class PageView(Overscroll):
    """A page that keeps its place when its width changes."""

    text: var[str] = var("", init=False)
    """What is shown."""
    hidden: var[tuple[Span, ...]] = var((), init=False)
    """Spans of the text that are not shown, in order."""

    class Set(Message):
        """The text was set again: another text, or another width."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Page.typeset("", 1)
        self._held = 0
        """The character that was last put in the first row."""
        self._fitted = Size(0, 0)

    @property
    def margin(self) -> int:
        """Cells of a row that the text may not take."""
        return 0

    @property
    def rows(self) -> int:
        return len(self.page)

    @property
    def top_offset(self) -> int:
        """The first character in view."""
        row = clamp(self.top_row, 0, self.rows - 1)
        return self.page.starts[row]

    def screen_row(self, offset: int) -> int:
        """The row of the pane on which a character stands; may lie outside."""
        return self.page.row_of(offset) - self.top_row

    def watch_text(self) -> None:
        self.set_from(0)

    def watch_hidden(self) -> None:
        top = self.held_offset
        self.page = Page.typeset("", 1)
        self.set_from(top)

    def on_mount(self) -> None:
        # No Resize comes if the places of widgets are asked for before the new layout
        # (Compositor.full_map), as focusing does; so this listens to the layout itself.
        signal = self.screen.screen_layout_refresh_signal
        signal.subscribe(self, self._fit, immediate=True)

    def _fit(self, screen: Screen[Any]) -> None:
        if self.size != self._fitted:
            self._fitted = self.size
            self.set_from(self.held_offset)

    @property
    def held_offset(self) -> int:
        """The character to keep in the first row when the width changes.

        That is the one last put there, as long as it is still there. The first
        character of its row would move up the text with every change of the width.
        """
        if not self.page.text or self.page.row_of(self._held) == self.top_row:
            return self._held
        return self.top_offset

    def set_from(self, top: int) -> None:
        """Set the text to the current width, with a character in the first row.

        If there is no room yet, that happens as soon as there is.
        """
        self._held = top
        width, height = self.size
        measure = width - self.margin
        if measure < 1 or height < 1:
            return
        if (self.page.text, self.page.width) != (self.text, measure):
            self.page = Page.typeset(self.text, measure, self.hidden)
        self.make_room()
        self.put(self.page.row_of(top), 0)
        self.repaint()
        self.post_message(self.Set())

    def repaint(self) -> None:
        """Draw every row again."""
        self.refresh()
