"""A pane that shows one article and its marks."""

from __future__ import annotations

from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import var
from textual.selection import Selection
from textual.strip import Strip

from corpus import Article
from corpus.anatomy.lines import flowing
from widgets.lines.pinning import pins
from widgets.panes.caret import sentence_at, word_at
from widgets.panes.inks import Inks
from widgets.panes.marks import Mark, Runs
from widgets.panes.row_painter import Lit, RowPainter
from widgets.panes.selectable_page import SelectablePage
from widgets.panes.selecting import painted, selected_span
from widgets.panes.terse import TerseStrip

_GUTTER = 4
"""Cells before the text, at least: a sign, the number of a match and a blank."""
_AIR = 1
"""Cells between the text and the ruler."""
_MOST_ROWS = 1_024
"""Rows that are kept once they are drawn."""


class ArticlePane(SelectablePage):
    """One article drawn row by row, with a gutter that names its matches."""

    article: var[Article | None] = var(None, init=False)
    """The article shown, or `None` for an empty pane."""
    marks: var[tuple[Mark, ...]] = var((), init=False)
    """In any order; they may overlap."""
    first: bool = False
    """Whether it is the first pane, without a bridge before it to fix its column."""
    lit: var[Lit] = var(Lit(), init=False)
    """What the reader is on."""

    @dataclass
    class Clicked(Message):
        """The reader clicked a character of the text."""

        pane: ArticlePane
        offset: int

    def __init__(self, inks: Inks) -> None:
        super().__init__()
        self.runs = Runs()
        """The marks, laid out."""
        self.inks = inks
        """What marks are painted with; the rulers and bridges paint with them too."""
        self._paper: Style | None = None
        self._strips: dict[int, Strip] = {}
        self._column = 0
        self._gutter = _GUTTER

    def watch_article(self, article: Article | None) -> None:
        self.text = flowing(article.text) if article else ""

    def watch_marks(self, marks: tuple[Mark, ...]) -> None:
        self.runs = Runs(marks)
        largest = max((mark.number or 0 for mark in marks), default=0)
        before, self._gutter = self._gutter, max(_GUTTER, len(f"≈{largest} "))
        if self._gutter == before:
            self.repaint()
        else:
            self.set_from(self.held_offset)

    @property
    def margin(self) -> int:
        return self._gutter + _AIR

    def watch_lit(self, before: Lit, after: Lit) -> None:
        for span in (*before.spans, *after.spans):
            rows = self.page.rows_of(span)
            for row in rows:
                self._strips.pop(row, None)
            self.refresh_lines(rows[0] + self.pad, len(rows))

    @property
    def paper(self) -> Style:
        """The style of text where nothing is marked, kept until styles change."""
        if self._paper is None:
            self._paper = self.rich_style
        return self._paper

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._paper = None
        self.repaint()

    def paint_with(self, inks: Inks) -> None:
        """Paint marks with other inks from now on."""
        self.inks = inks
        self.repaint()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return cached strips as they are.

        Textual would rebuild each strip for borders and padding, which this widget does
        not have, and so lose what the strips have cached.
        """
        if self._column != self.region.x:
            self._column = self.region.x
            self._strips.clear()
        filters = self.get_line_filters()
        background = self.background_colors[1]
        # Looking these up goes through the screen: once for all rows.
        top, selection = self.top_row, self.text_selection
        strips = [self._row(top + y, selection) for y in crop.line_range]
        for line_filter in filters:
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        if crop.column_span != (0, self.size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def render_line(self, y: int) -> Strip:
        return self._row(self.top_row + y, self.text_selection)

    def _row(self, row: int, selection: Selection | None) -> Strip:
        strip = self._strips.get(row)
        if strip is None:
            if len(self._strips) >= _MOST_ROWS:
                self._strips.clear()
            strip = self._strips[row] = self._paint(row)
        if selection is None or not 0 <= row < len(self.page):
            return strip
        chosen = selected_span(self.page, row, selection)
        style = self.paper + self.inks["selected"]
        return painted(strip, self.page, row, chosen, self._gutter, style)

    def _paint(self, row: int) -> Strip:
        painter = RowPainter(
            self.page, self.runs, self.paper, self.inks, self._gutter, self.size.width
        )
        inside = 0 <= row < len(self.page) and bool(self.page.text)
        strip = painter.paint(row, self.lit) if inside else painter.blank()
        orders = pins(self) if self.first else []
        return TerseStrip([*orders, *strip], strip.cell_length)

    def repaint(self) -> None:
        """Drop the cached rows, and draw them again."""
        self._strips.clear()
        super().repaint()

    def offset_at(self, x: int, y: int) -> int | None:
        """The character at a cell; in the gutter, the first of the row."""
        row = y + self.top_row
        if not 0 <= row < len(self.page):
            return None
        if x < self._gutter:
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
        """Post a click; a second one selects the word, a third one the sentence."""
        event.prevent_default()
        offset = self.offset_at(event.x, event.y)
        if offset is None:
            return
        if event.chain == 1:
            self.post_message(self.Clicked(self, offset))
        elif event.chain == 2:
            self.select(word_at(self.page.text, offset))
        else:
            self.select(sentence_at(self.page, offset))

    def pick(self) -> None:
        """Let the keys select, from the word the reader is on, if it is in view."""
        lit = self.lit.spans[0].start if self.lit.spans else -1
        seen = lit >= 0 and 0 <= self.screen_row(lit) < self.size.height
        self.pick_from(lit if seen else self.top_offset)


def _index(segment: Segment, cells: int) -> int:
    """Which character of a segment lies a number of cells from its start."""
    return len(segment.split_cells(cells)[0].text) if cells else 0
