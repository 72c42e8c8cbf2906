"""A pane that shows one article and the marks that lie on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size, clamp
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from corpus import Article, Span
from widgets.inks import COMPONENT_CLASSES, Inks
from widgets.marks import Mark, Runs
from widgets.row_painter import Lit, RowPainter
from widgets.selecting import painted, selected_span
from widgets.typeset import Page

GUTTER = 4
"""Cells before the text: a sign and the number of a match."""
AIR = 1
"""Cells between the text and the ruler."""


class ArticlePane(ScrollView, can_focus=True, inherit_bindings=False):
    """One article set to the pane's width, drawn row by row.

    Above and below the text lie blank rows, one less than the pane is high,
    so that any row may come to lie on any row of the screen. Only a pane that
    follows another, or shows a passage, goes there; a reader scrolls to the
    ends of the text.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = COMPONENT_CLASSES
    DEFAULT_CSS = """
    ArticlePane {
        width: 1fr; height: 1fr;
        overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 0;
    }
    """

    article: var[Article | None] = var(None, init=False)
    """The article shown, or `None` for an empty pane."""
    marks: var[tuple[Mark, ...]] = var((), init=False)
    """In any order; they may overlap."""
    hidden: var[tuple[Span, ...]] = var((), init=False)
    """What is not shown, in order."""
    lit: var[Lit] = var(Lit(), init=False)
    """What the reader is on."""

    @dataclass
    class Clicked(Message):
        """The reader clicked a character of the text."""

        pane: ArticlePane
        offset: int

        @property
        def control(self) -> ArticlePane:
            return self.pane

    @dataclass
    class Set(Message):
        """The article was set anew: another text, or another width."""

        pane: ArticlePane

        @property
        def control(self) -> ArticlePane:
            return self.pane

    def __init__(self, article: Article | None = None) -> None:
        super().__init__()
        self.page = Page.typeset("", 1)
        self.follows = False
        """Whether a scroll under way is not the reader's own."""
        self.pad = 0
        """Blank rows above the text, and below it."""
        self._runs = Runs()
        self._inks: Inks | None = None
        self._strips: LRUCache[int, Strip] = LRUCache(1024)
        self.set_reactive(ArticlePane.article, article)

    # Places -------------------------------------------------------------------

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

    # Setting ------------------------------------------------------------------

    def watch_article(self) -> None:
        self._set(0)

    def watch_hidden(self) -> None:
        top = self.top_offset
        self.page = Page.typeset("", 1)
        self._set(top)

    def watch_marks(self, marks: tuple[Mark, ...]) -> None:
        self._runs = Runs(marks)
        self._repaint()

    def watch_lit(self, before: Lit, after: Lit) -> None:
        for span in (*before.spans, *after.spans):
            rows = self.page.rows_of(span)
            for row in rows:
                self._strips.discard(row)
            self.refresh_lines(rows[0] + self.pad, len(rows))

    def on_resize(self) -> None:
        self._set(self.top_offset if self.page.text else 0)

    def _set(self, top: int) -> None:
        """Set the article to the width at hand, with `top` in the first row."""
        width, height = self.size
        if width <= GUTTER + AIR or height < 1:
            return
        text = "" if self.article is None else self.article.text
        measure = width - GUTTER - AIR
        if (self.page.text, self.page.width) != (text, measure):
            self.page = Page.typeset(text, measure, self.hidden)
        self.pad = height - 1
        self.virtual_size = Size(width, len(self.page) + 2 * self.pad)
        self.put(self.page.row_of(top), 0)
        self._repaint()
        self.post_message(self.Set(self))

    # Painting -----------------------------------------------------------------

    @property
    def inks(self) -> Inks:
        """The styles in use; the rulers and bridges paint with them too."""
        if self._inks is None:
            self._inks = Inks(self)
        return self._inks

    @property
    def runs(self) -> Runs:
        """The marks, laid out."""
        return self._runs

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._inks = None
        self._repaint()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Hand over kept strips as they are.

        Textual's own way rebuilds each strip for borders and padding, which
        this widget has none of, and so loses what the strips have cached.
        """
        filters = self.get_line_filters()
        background = self.background_colors[1]
        strips = [self.render_line(y) for y in crop.line_range]
        for line_filter in filters:
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        if crop.column_span != (0, self.size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def render_line(self, y: int) -> Strip:
        row = y + self.top_row
        strip = self._strips.get(row)
        if strip is None:
            strip = self._strips[row] = self._paint(row)
        if self.text_selection is None or not 0 <= row < len(self.page):
            return strip
        chosen = selected_span(self.page, row, self.text_selection)
        style = self.screen.get_component_rich_style("screen--selection")
        return painted(strip, self.page, row, chosen, GUTTER, style)

    def _paint(self, row: int) -> Strip:
        painter = RowPainter(self.page, self._runs, self.inks, GUTTER, self.size.width)
        inside = 0 <= row < len(self.page) and bool(self.page.text)
        return painter.paint(row, self.lit) if inside else painter.blank()

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    # The mouse ----------------------------------------------------------------

    def offset_at(self, x: int, y: int) -> int | None:
        """The character at a cell; in the gutter, the first of the row."""
        row = y + self.top_row
        if not 0 <= row < len(self.page):
            return None
        if x < GUTTER:
            return self.page.starts[row]
        cells = 0
        for segment in self.render_line(y):
            place = (segment.style or Style.null()).meta.get("offset")
            if cells <= x < cells + segment.cell_length and place is not None:
                column, line = place
                return self.page.offset_of(line, column) + _index(segment, x - cells)
            cells += segment.cell_length
        return None

    def on_click(self, event: events.Click) -> None:
        offset = self.offset_at(event.x, event.y)
        if offset is not None:
            self.post_message(self.Clicked(self, offset))

    # Selecting ----------------------------------------------------------------

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    @property
    def selected(self) -> Span | None:
        """What the reader has selected, if anything."""
        selection = self.text_selection
        if selection is None:
            return None
        start, end = selection
        first = 0 if start is None else self.page.offset_of(start.y, start.x)
        last = len(self.page.text) if end is None else self.page.offset_of(end.y, end.x)
        return Span(first, last) if first < last else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        span = self.selected
        return None if span is None else (self.page.text[span.start : span.end], "\n")


def _index(segment: Segment, cells: int) -> int:
    """Which character of a segment lies a number of cells from its start."""
    return len(segment.split_cells(cells)[0].text) if cells else 0
