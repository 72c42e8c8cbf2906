"""Coloured lines that scroll, laid out again for each width."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding
from textual.geometry import Size
from textual.scroll_view import ScrollView

from widgets.lines.parts import PART_CLASSES

KEYS = [
    Binding("down,j", "move(1)", "Down", id="list.down"),
    Binding("up,k", "move(-1)", "Up", id="list.up"),
    Binding("pagedown", "page(1)", "Page down", id="list.page-down"),
    Binding("pageup", "page(-1)", "Page up", id="list.page-up"),
    Binding("home,g", "end(-1)", "First", id="list.first"),
    Binding("end,G", "end(1)", "Last", id="list.last"),
]
"""For widgets that have these actions."""


class LineView(ScrollView, can_focus=True, inherit_bindings=False):
    """Lays its lines out again when its width changes; subclasses say how."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = PART_CLASSES
    DEFAULT_CSS = """
    LineView {
        height: 1fr;
        overflow-x: hidden; overflow-y: auto;
        scrollbar-size: 0 1; scrollbar-gutter: stable;
    }
    """
    BINDINGS = [*KEYS]

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.laid_at = 0
        """The width, in cells, at which the lines were last laid out."""

    def lay(self, width: int) -> int:
        """Lay the lines out for a width in cells, and return how many there are."""
        raise NotImplementedError

    def relay(self) -> None:
        """Lay the lines out again, for the current width."""
        width = self.laid_at = self.scrollable_content_region.width
        self.virtual_size = Size(width, self.lay(width))
        self.refresh()

    def width_to_draw(self) -> int:
        """The current width, after making sure that the lines are laid out for it.

        Textual may ask for a line before it has told of a new size.
        """
        width = self.scrollable_content_region.width
        if width != self.laid_at:
            self.relay()
        return width

    def action_move(self, by: int) -> None:
        raise NotImplementedError

    def action_page(self, by: int) -> None:
        raise NotImplementedError

    def action_end(self, by: int) -> None:
        raise NotImplementedError
