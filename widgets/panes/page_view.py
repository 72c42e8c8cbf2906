"""A text set to the width of its widget, any row of which can lie on any row of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from textual.geometry import Size, clamp
from textual.message import Message
from textual.reactive import var
from textual.screen import Screen
from textual.scroll_view import ScrollView

from corpus import Span
from widgets.typeset import Page


class PageView(ScrollView, can_focus=True, inherit_bindings=False):
    """A page that scrolls beyond its ends.

    Above and below the text lie blank rows, one less than the view is high, so
    that any row may come to lie on any row of the screen. Only a view that
    follows another, or shows a passage, goes there; a reader scrolls to the
    ends of the text.
    """

    DEFAULT_CSS = """
    PageView {
        width: 1fr; height: 1fr;
        overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 0;
    }
    """
    text: var[str] = var("", init=False)
    """What is shown."""
    hidden: var[tuple[Span, ...]] = var((), init=False)
    """What of it is not, in order."""

    @dataclass
    class Set(Message):
        """The text was set anew: another text, or another width."""

        view: PageView

        @property
        def control(self) -> PageView:
            return self.view

    def __init__(self) -> None:
        super().__init__()
        self.page = Page.typeset("", 1)
        self.follows = False
        """Whether a scroll under way is not the reader's own."""
        self.pad = 0
        """Blank rows above the text, and below it."""
        self._held = 0
        """The character that was last put in the first row."""
        self._fitted = Size(0, 0)

    @property
    def margin(self) -> int:
        """Cells of a row that the text may not take."""
        return 0

    @property
    def top_row(self) -> int:
        """The row of the page at the top of the pane; negative in the blanks."""
        return self.scroll_offset.y - self.pad

    @property
    def top_offset(self) -> int:
        """The first character in view."""
        row = clamp(self.top_row, 0, len(self.page) - 1)
        return self.page.starts[row]

    @property
    def progress(self) -> float:
        """How far the reader has scrolled through the article, 0 to 1."""
        rows = len(self.page) - self.size.height
        return clamp(self.top_row / rows, 0.0, 1.0) if rows > 0 else 0.0

    def screen_row(self, offset: int) -> int:
        """The row of the pane on which a character stands; may lie outside."""
        return self.page.row_of(offset) - self.top_row

    def put(self, row: float, screen_row: float, *, beyond: bool = True) -> None:
        """Bring a row of the page to a row of the pane, and tell nobody.

        Args:
            row: Of the page.
            screen_row: Of the pane, from 0.
            beyond: Whether blank rows may be shown to get there.
        """
        y = round(row + self.pad - screen_row)
        if not beyond:
            y = clamp(y, *self._bounds())
        was, self.follows = self.follows, True
        try:
            self.scroll_to(y=y, animate=False)
        finally:
            self.follows = was

    def scroll_rows(self, rows: int) -> None:
        """Scroll as the reader does: the others follow."""
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False)

    def validate_scroll_y(self, value: float) -> float:
        """Keep the reader within the text, and a follower within the blanks."""
        if self.follows:
            return clamp(value, 0, max(self.virtual_size.height - self.size.height, 0))
        low, high = self._bounds()
        return clamp(value, min(low, self.scroll_y), max(high, self.scroll_y))

    def _bounds(self) -> tuple[int, int]:
        rows = len(self.page) - self.size.height
        return self.pad, max(self.pad, self.pad + rows)

    def watch_text(self) -> None:
        self._set(0)

    def watch_hidden(self) -> None:
        top = self.held_offset
        self.page = Page.typeset("", 1)
        self._set(top)

    def on_mount(self) -> None:
        # No Resize comes if someone asks where widgets lie before the layout is made
        # anew (Compositor.full_map), as focusing does; so the layout itself is heard.
        signal = self.screen.screen_layout_refresh_signal
        signal.subscribe(self, self._fit, immediate=True)

    def _fit(self, screen: Screen[Any]) -> None:
        if self.size != self._fitted:
            self._fitted = self.size
            self._set(self.held_offset)

    def begin_at(self, offset: int) -> None:
        """Show the text from a character on, at once or when there is room for it."""
        self._set(offset)

    @property
    def held_offset(self) -> int:
        """The character to keep in the first row when rows are cut elsewhere.

        That is the one last put there, for as long as it stands there: the first
        of its row would wander up the text with every change of the width.
        """
        if not self.page.text or self.page.row_of(self._held) == self.top_row:
            return self._held
        return self.top_offset

    def _set(self, top: int) -> None:
        """Set the text to the width at hand, with `top` in the first row."""
        self._held = top
        width, height = self.size
        measure = width - self.margin
        if measure < 1 or height < 1:
            return
        if (self.page.text, self.page.width) != (self.text, measure):
            self.page = Page.typeset(self.text, measure, self.hidden)
        self.pad = height - 1
        self.virtual_size = Size(width, len(self.page) + 2 * self.pad)
        self.put(self.page.row_of(top), 0)
        self.repaint()
        self.post_message(self.Set(self))

    def repaint(self) -> None:
        """Draw every row anew."""
        self.refresh()
