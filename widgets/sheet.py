"""A page of coloured lines, set anew for each width, that scrolls."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeAlias

from textual.binding import Binding
from textual.geometry import Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from widgets.cells import Line
from widgets.parts import PART_CLASSES, strip_of

Writer: TypeAlias = Callable[[int], list[Line]]
"""Gives the lines of a page for a width in cells."""


def _blank(width: int) -> list[Line]:
    return []


class Sheet(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows what its writer gives for the width at hand."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = PART_CLASSES
    DEFAULT_CSS = """
    Sheet {
        height: 1fr;
        overflow-x: hidden; overflow-y: auto;
        scrollbar-size: 0 1; scrollbar-gutter: stable;
    }
    """

    BINDINGS = [
        Binding("down,j", "scroll_down", "Down", id="list.down"),
        Binding("up,k", "scroll_up", "Up", id="list.up"),
        Binding("pagedown", "page_down", "Page down", id="list.page-down"),
        Binding("pageup", "page_up", "Page up", id="list.page-up"),
        Binding("home,g", "scroll_home", "First", id="list.first"),
        Binding("end,G", "scroll_end", "Last", id="list.last"),
    ]

    writer: var[Writer] = var(lambda: _blank, init=False)
    """What writes the page."""

    def __init__(self, writer: Writer = _blank, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.lines: list[Line] = []
        self._width = 0
        self.set_reactive(Sheet.writer, writer)

    def watch_writer(self) -> None:
        self._write()

    def on_resize(self) -> None:
        self._write()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines_at(width - self.styles.scrollbar_size_vertical))

    def _lines_at(self, width: int) -> list[Line]:
        return self.writer(width - 1) if width > 1 else []

    def _write(self) -> None:
        width = self._width = self.scrollable_content_region.width
        self.lines = self._lines_at(width)
        self.virtual_size = Size(width, len(self.lines))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        if width != self._width:  # drawn before it is told of its new size, or untold
            self._write()
        row = y + self.scroll_offset.y
        line = self.lines[row] if row < len(self.lines) else []
        return strip_of(self, line, width)
