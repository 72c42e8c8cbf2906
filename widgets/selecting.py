"""Selected text as a pane draws it: Textual's selection in terms of a page."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.selection import Selection
from textual.strip import Strip

from corpus import Span
from widgets.typeset import Page


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
    """A row's strip with a span of it in the selection's colours."""
    if span is None:
        return strip
    start = page.starts[row]
    left = gutter + cell_len(page.text[start : span.start])
    right = left + cell_len(page.text[span.start : span.end])
    colours = Style(color=style.color, bgcolor=style.bgcolor)
    before, chosen, after = strip.divide([left, right, strip.cell_length])
    inked = [
        Segment(text, (old or Style.null()) + colours, control)
        for text, old, control in chosen
    ]
    return Strip.join([before, Strip(inked, chosen.cell_length), after])
