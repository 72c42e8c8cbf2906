"""A row of tabs: the articles that no pane shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from widgets.lines.cells import Line, cropped, flush_right
from widgets.lines.parts import strip_of

_PARTS = ("current", "faint", "match-sign", "strong")
_LONGEST = 24
_SHORTEST = 8
"""Cells of an outlet's name, with much room and with little."""


class Tab(NamedTuple):
    """An article that is out of view."""

    number: int
    name: str
    sign: str = ""
    """The sign of what the reader is on, `≈3`; empty if the article lacks it."""


class Tabs(Widget):
    """Numbers and names; articles that have what the reader is on stand out."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"part--{name}" for name in _PARTS}
    DEFAULT_CSS = "Tabs { height: 1; }"

    tabs: reactive[tuple[Tab, ...]] = reactive(())
    """In the order of their numbers."""
    more: reactive[int] = reactive(0)
    """How many more articles are out of view."""
    hint: reactive[str] = reactive("")
    """How to see them, if there is room to say so."""

    @dataclass
    class Chosen(Message):
        """The reader clicked an article."""

        number: int

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        laid = laid_out(self.tabs, self.more, width)
        line = [piece for _, pieces in laid for piece in pieces]
        room = width - sum(cell_len(text) for text, _ in line) - 1
        if room > cell_len(self.hint):
            line.append((f"{flush_right(self.hint, room)} ", "faint"))
        return strip_of(self, line, width)

    def on_click(self, event: events.Click) -> None:
        at = 0
        for number, pieces in laid_out(self.tabs, self.more, self.size.width):
            at += sum(cell_len(text) for text, _ in pieces)
            if event.x < at:
                if number:
                    self.post_message(self.Chosen(number))
                return


def laid_out(tabs: Sequence[Tab], more: int, width: int) -> list[tuple[int, Line]]:
    """Pieces of a line, each with the number of its article, 0 for the rest.

    Where room is short, names are cut, then left out; then tabs are left out, first
    those of articles that lack what the reader is on.
    """
    for longest in (*range(_LONGEST, _SHORTEST - 1, -4), 0):
        laid = [_drawn(tab, longest) for tab in tabs]
        if _cells(laid) + (_REST if more else 0) <= width:
            break
    else:
        tabs, more = _kept(tabs, more, width)
        laid = [_drawn(tab, 0) for tab in tabs]
    numbered = list(zip((tab.number for tab in tabs), laid, strict=True))
    return [*numbered, (0, [(f" {more:,} more", "faint")])] if more else numbered


_REST = len(" 9,999,999 more")


def _kept(tabs: Sequence[Tab], more: int, width: int) -> tuple[Sequence[Tab], int]:
    """The tabs there is room for, and how many articles have none."""
    kept: list[Tab] = []
    room = width - _REST
    for tab in sorted(tabs, key=lambda tab: not tab.sign):
        room -= _cells([_drawn(tab, 0)])
        if room < 0:
            break
        kept.append(tab)
    kept.sort(key=lambda tab: tab.number)
    return kept, more + len(tabs) - len(kept)


def _drawn(tab: Tab, longest: int) -> Line:
    """A tab whose name takes at most `longest` cells; without a name for 0."""
    number = "current" if tab.sign else "strong"
    line: Line = [(" ", ""), (f" {tab.number} ", number)]
    if longest:
        line.append((f" {cropped(tab.name, longest)}", "" if tab.sign else "faint"))
    return [*line, (f" {tab.sign}", "match-sign")] if tab.sign else line


def _cells(lines: Iterable[Line]) -> int:
    return sum(cell_len(text) for line in lines for text, _ in line)
