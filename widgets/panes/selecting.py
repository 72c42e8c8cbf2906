"""Selected text in a pane: Textual's selection in terms of a page, and back."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset
from textual.selection import Selection
from textual.strip import Strip
from textual.widget import Widget

from corpus import Span
from widgets.lines.typeset import Page

Selections = dict[Widget, Selection]


def selection_of(page: Page, span: Span) -> Selection:
    """A span as Textual's selection: columns and lines of the source."""
    first, last = (page.line_of(at) for at in (span.start, span.end))
    return Selection(
        Offset(span.start - page.lines[first], first),
        Offset(span.end - page.lines[last], last),
    )


def in_one(selections: Selections, before: Selections) -> Selections:
    """Keep a selection in the widget it was begun in.

    Args:
        selections: The new selections, by widget, after dragging.
        before: The selections until now.
    """
    if len(selections) < 2:
        return selections
    begun = next((widget for widget in before if widget in selections), None)
    return {begun: before[begun]} if begun is not None else {}


def selected_span(page: Page, row: int, selection: Selection) -> Span | None:
    """The part of a row that is selected, if any."""
    shown = page.row(row)
    line = page.line_of(shown.start)
    columns = selection.get_span(line)
    if columns is None:
        return None
    first, last = columns
    start = page.lines[line] + first
    end = shown.end if last < 0 else page.lines[line] + last
    start, end = max(start, shown.start), min(end, shown.end)
    return Span(start, end) if start < end else None


def painted(
    strip: Strip, page: Page, row: int, span: Span | None, gutter: int, style: Style
) -> Strip:
    """A row's strip with a span of it in a style, which hides that of the marks."""
    if span is None:
        return strip
    start = page.starts[row]
    # A sign of several characters may be cut, and its halves may be wider than it is.
    left, right = (
        min(gutter + cell_len(page.text[start:at]), strip.cell_length)
        for at in (span.start, span.end)
    )
    if left >= right:
        return strip
    before, chosen, after = strip.divide([left, right, strip.cell_length])
    inked = [
        Segment(text, style + Style.from_meta(old.meta if old else {}), control)
        for text, old, control in chosen
    ]
    return Strip.join([before, Strip(inked, chosen.cell_length), after])
