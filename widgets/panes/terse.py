"""Rows that send each style to the terminal once for neighbouring pieces."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from widgets.lines.pinning import PinnedStrip


class TerseStrip(PinnedStrip):
    """A row whose pieces are kept apart, but written together if they look alike.

    Each piece of an article knows its place, so that it can be clicked and selected.
    But a terminal needs the style only where it changes, and a style takes more bytes
    than most words: over a slow line, that is what a reader waits for.
    """

    __slots__ = ["_written"]

    def __init__(
        self, segments: Iterable[Segment], cell_length: int | None = None
    ) -> None:
        super().__init__(segments, cell_length)
        self._written: Strip | None = None

    def render(self, console: Console) -> str:
        if self._written is None:
            self._written = Strip(_joined(self), self.cell_length)
        return self._written.render(console)


def _joined(strip: Strip) -> Iterable[Segment]:
    for (style, is_order), alike in groupby(strip, _look):
        pieces = list(alike)
        if is_order:
            yield from pieces
        else:
            yield Segment("".join(piece.text for piece in pieces), style)


def _look(segment: Segment) -> tuple[Style, bool]:
    style = segment.style or Style.null()
    return style.clear_meta_and_links(), bool(segment.control)
