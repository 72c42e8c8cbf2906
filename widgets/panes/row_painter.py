"""One row of an article as a strip: gutter, text, and the marks that cross it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from corpus import Span
from corpus.kinds import FOREMOST, SIGNS
from widgets.lines.signs import TEXT
from widgets.lines.typeset import Page
from widgets.panes.inks import Inks
from widgets.panes.marks import Mark, Run, Runs

_UNDER_MATCHES = ("boilerplate", "date", "excerpt")
"""Marks that matches are painted over; the others are painted over matches."""


@dataclass(frozen=True, slots=True)
class Lit:
    """What the reader is on: drawn in amber in every pane that has it."""

    spans: tuple[Span, ...] = ()
    label: str = "▸"
    """Drawn in the gutter where it begins: `≈2`."""
    shared: tuple[Span, ...] | None = None
    """The parts that other articles say too, drawn strongest; all of it, if `None`."""
    disputed: tuple[Span, ...] = ()
    """The parts that other articles contradict."""
    pointed: Span | None = None
    """The difference that the reader is on; empty where this article lacks words."""

    def __contains__(self, offset: int) -> bool:
        return _holds(self.spans, offset)

    @property
    def edged(self) -> tuple[Span, ...]:
        """All spans at whose ends the style changes."""
        pointed = (self.pointed,) if self.pointed else ()
        return (*self.spans, *(self.shared or ()), *self.disputed, *pointed)

    @property
    def level(self) -> int:
        """The character that is aligned with other panes; something must be lit."""
        return self.spans[0].start if self.pointed is None else self.pointed.start

    def ink_at(self, offset: int) -> str | None:
        """The ink of a character, if it is lit."""
        if offset not in self:
            return None
        if _holds(self.disputed, offset):
            return "disputed"
        if self.pointed is not None and offset in self.pointed:
            return "pointed"
        shared = self.shared is None or _holds(self.shared, offset)
        return "current" if shared else "passage"

    def touches(self, row: Span) -> bool:
        """Whether any of it stands on a row."""
        return any(span.overlaps(row) for span in self.spans)

    def begins_on(self, row: Span) -> bool:
        """Whether any of it begins on a row."""
        return any(row.start <= span.start < max(row.end, 1) for span in self.spans)


def _holds(spans: Iterable[Span], offset: int) -> bool:
    return any(offset in span for span in spans)


class RowPainter(NamedTuple):
    """Paints the rows of one page, without a widget."""

    page: Page
    runs: Runs
    paper: Style
    """The style of text without marks."""
    inks: Inks
    gutter: int
    """Cells before the text."""
    width: int
    """Cells of a whole row."""

    def blank(self) -> Strip:
        """A row beyond the ends of the text."""
        return Strip([Segment(" " * self.width, self.paper)], self.width)

    def paint(self, row: int, lit: Lit) -> Strip:
        """Paint one row of the page; each segment knows its place in the source.

        The place is kept in the style's meta data, where Textual's selection reads it:
        column and line of the text before it is set. The meta data also say that this
        is text, whose characters must not be replaced.
        """
        span = self.page.row(row)
        line = self.page.line_of(span.start)
        first = self.page.lines[line]
        runs = list(self.runs.within(span))
        segments = [self._gutter(span, runs, lit)]
        for start, end, marks in _pieces(span, runs, lit):
            place = Style.from_meta({"offset": (start - first, line), TEXT: True})
            style = self.paper + self._style(marks, lit.ink_at(start)) + place
            segments.append(Segment(self.page.text[start:end], style))
        return Strip(segments).adjust_cell_length(self.width, self.paper)

    def _style(self, marks: tuple[Mark, ...], lit: str | None) -> Style:
        kinds = {mark.kind for mark in marks}
        style = Style.null()
        for kind in _UNDER_MATCHES:
            if kind in kinds:
                style += self.inks[kind]
        for kind in FOREMOST:
            if kind in kinds:
                style += self.inks[kind]
                break
        if "found" in kinds:
            style += self.inks["found"]
        if lit:
            style += self.inks[lit]
        if "actor" in kinds:
            style += self.inks["actor"]
        return style

    def _gutter(self, row: Span, runs: list[Run], lit: Lit) -> Segment:
        base = self.paper
        if lit.touches(row):
            text = lit.label if lit.begins_on(row) else "┃"
            return Segment(self._fitted(text), base + self.inks.sign("current"))
        matches = {mark for run in runs for mark in run.marks if mark.is_match}
        if not matches:
            return Segment(" " * self.gutter, base)
        mark = min(matches, key=lambda mark: _order(mark, row))
        begins = row.start <= mark.start < row.end
        text = f"{SIGNS[mark.kind]}{mark.number}" if begins else "│"
        return Segment(self._fitted(text), base + self.inks.sign(mark.kind))

    def _fitted(self, text: str) -> str:
        return text[: self.gutter].ljust(self.gutter)


def _order(mark: Mark, row: Span) -> tuple[bool, int, int, int]:
    """The sort key of the match that the gutter names: first those that begin here."""
    later = mark.start < row.start
    return (later, FOREMOST.index(mark.kind), mark.start, mark.number or 0)


def _pieces(
    row: Span, runs: list[Run], lit: Lit
) -> list[tuple[int, int, tuple[Mark, ...]]]:
    """The row cut wherever its style may change, with the marks on each piece."""
    cuts = {row.start, row.end}
    for span in (*runs, *lit.edged):
        cuts.update((span.start, span.end))
    places = sorted(cut for cut in cuts if row.start <= cut <= row.end)
    pieces: list[tuple[int, int, tuple[Mark, ...]]] = []
    at = 0
    for start, end in pairwise(places):
        while at < len(runs) and runs[at].end <= start:
            at += 1
        inside = at < len(runs) and runs[at].start <= start
        pieces.append((start, end, runs[at].marks if inside else ()))
    return pieces
