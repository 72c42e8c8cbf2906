"""A page of coloured lines that scrolls, written again for each width."""

from __future__ import annotations

from collections.abc import Callable

from textual.binding import Binding
from textual.geometry import Size
from textual.reactive import var
from textual.strip import Strip

from widgets.lines.cells import Line
from widgets.lines.line_view import LineView
from widgets.lines.parts import strip_of

Writer = Callable[[int], list[Line]]
"""Gives the lines of a page for a width in cells."""


def _blank(width: int) -> list[Line]:
    return []


class Sheet(LineView):
    """Shows what its writer gives for the current width."""

    BINDINGS = [
        Binding("space", "page(1)", "A page on", id="sheet.on"),
        Binding("b", "page(-1)", "A page back", id="sheet.back"),
    ]

    writer: var[Writer] = var(lambda: _blank, init=False)
    """What writes the page."""

    def __init__(self, writer: Writer = _blank, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.lines: list[Line] = []
        self.set_reactive(Sheet.writer, writer)

    def watch_writer(self) -> None:
        self.relay()

    def on_resize(self) -> None:
        self.relay()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines_at(width - self.styles.scrollbar_size_vertical))

    def lay(self, width: int) -> int:
        self.lines = self._lines_at(width)
        return len(self.lines)

    def _lines_at(self, width: int) -> list[Line]:
        return self.writer(width - 1) if width > 1 else []

    def render_line(self, y: int) -> Strip:
        width = self.width_to_draw()
        row = y + self.scroll_offset.y
        line = self.lines[row] if row < len(self.lines) else []
        return strip_of(self, line, width)

    def action_move(self, by: int) -> None:
        if by > 0:
            self.action_scroll_down()
        else:
            self.action_scroll_up()

    def action_page(self, by: int) -> None:
        if by > 0:
            self.action_page_down()
        else:
            self.action_page_up()

    def action_end(self, by: int) -> None:
        if by > 0:
            self.action_scroll_end()
        else:
            self.action_scroll_home()
