"""The timeline: what happened when, with a dot for each article that tells it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.reactive import var

from corpus.timeline import spoken_date
from widgets.lines.cells import Line, cropped, fitted, spread
from widgets.lists.dots import dot_width, tally
from widgets.lists.event_rows import EventRow, listed_events
from widgets.lists.filtered_list import FilteredList
from widgets.lists.row_layout import Heading

_ONE_LINE = 46
"""Cells from which on date and label share a line."""
_DATE = 10
"""Cells of the date where they do."""


class EventList(FilteredList[EventRow]):
    """What happened, in order of time; a narrow list gives the label its own line."""

    tally_width: var[int] = var(3)
    """Cells of the column of sums, two of them blank."""

    def sifted(self) -> Sequence[EventRow | Heading]:
        return listed_events(self.offered, self.wanted)

    def height_of(self, row: EventRow, width: int) -> int:
        return 1 if width >= _ONE_LINE else 2

    def draw(self, row: EventRow, width: int) -> list[Line]:
        date = spoken_date(row.date) if row.date else "—"
        sign = ("≠", "conflict") if row.disputed else (" ", "")
        sums = tally(row.counts, self.tally_width)
        if width < _ONE_LINE:
            when = spread([(f" {date} ", "date"), sign], sums, width)
            return [when, [(f"  {cropped(row.label, width - 2)}", "")]]
        room = width - _DATE - 5 - dot_width(row.counts.articles) - self.tally_width
        label = (f" {fitted(row.label, room)} ", "")
        return [[(f" {fitted(date, _DATE)} ", "date"), sign, label, *sums]]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        title = (f" {heading.title}" if heading.title else "", "heading")
        return spread([title], [(heading.aside, "faint")], width)
