"""A list of any length, drawn row by row, in which one row is chosen."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from textual import events
from textual.binding import Binding
from textual.geometry import Size, clamp
from textual.message import Message
from textual.reactive import reactive, var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from widgets.cells import Line, wrapped
from widgets.lists.row_layout import Heading, RowLayout
from widgets.parts import PART_CLASSES, strip_of

Row = TypeVar("Row", bound=Hashable)


@dataclass
class AboutRow(Message):
    """Something has happened to a row of a list."""

    row_list: RowList[Any]
    row: Any

    @property
    def control(self) -> RowList[Any]:
        return self.row_list


class RowList(ScrollView, Generic[Row], can_focus=True, inherit_bindings=False):
    """Draws only the rows in view, so that 5,000 cost what 50 do.

    Subclasses say in `draw` what a row looks like, in lines of cells whose
    parts are named in `widgets.parts`.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = PART_CLASSES
    DEFAULT_CSS = """
    RowList {
        height: 1fr;
        overflow-x: hidden; overflow-y: auto;
        scrollbar-size: 0 1; scrollbar-gutter: stable;
    }
    """
    BINDINGS = [
        Binding("down,j", "move(1)", "Down", id="list.down"),
        Binding("up,k", "move(-1)", "Up", id="list.up"),
        Binding("pagedown", "page(1)", "Page down", id="list.page-down"),
        Binding("pageup", "page(-1)", "Page up", id="list.page-up"),
        Binding("home,g", "end(-1)", "First", id="list.first"),
        Binding("end,G", "end(1)", "Last", id="list.last"),
        Binding("enter", "choose", "Choose", id="list.choose"),
    ]

    rows: var[tuple[Row | Heading, ...]] = var((), init=False)
    """What is listed, headings among it."""
    highlighted: var[int | None] = var(None, init=False)
    """The index of the row the reader is on; `None` where there is none."""
    wanted: var[str] = var("", init=False)
    """The words a row must hold to be listed; for subclasses to heed."""
    empty: reactive[str] = reactive("", init=False)
    """What to say where there are no rows."""
    unfound = "Nothing here holds that."
    """What to say where none holds the words wanted."""
    _hovered: var[int | None] = var(None, init=False)

    class Highlighted(AboutRow):
        """The reader is on another row, or on none."""

    class Chosen(AboutRow):
        """The reader took a row, by key or by click."""

    def __init__(
        self, *, classes: str | None = None, keeps_columns: bool = False
    ) -> None:
        """Prepare a list; it keeps columns as `strip_of` does if it never moves."""
        super().__init__(classes=classes)
        self._keeps_columns = keeps_columns
        self._placed = RowLayout()
        self._width = 0

    def draw(self, row: Row, width: int) -> list[Line]:
        """The lines of a row, each at most `width` cells wide."""
        raise NotImplementedError

    def height_of(self, row: Row, width: int) -> int:
        """How many lines `draw` gives for a row."""
        return 1

    def draw_heading(self, heading: Heading, width: int) -> Line:
        """The line of a heading."""
        return [(f" {heading.title}", "heading"), (f" {heading.aside}", "faint")]

    @property
    def row(self) -> Row | None:
        """The row the reader is on."""
        if self.highlighted is None:
            return None
        row = self.rows[self.highlighted]
        return None if isinstance(row, Heading) else row

    @property
    def count(self) -> int:
        """How many rows are listed, headings left out."""
        return len(self._placed.stops)

    def row_at(self, y: int) -> int | None:
        """The index of the row drawn on a line of the widget."""
        return self._placed.row_at(y + self.scroll_offset.y)

    def watch_rows(
        self, before: tuple[Row | Heading, ...], after: tuple[Row | Heading, ...]
    ) -> None:
        was = self.highlighted
        held = None if was is None else before[was]
        self.set_reactive(RowList.highlighted, None)
        self._hovered = None
        self._lay()
        stops = self._placed.stops
        kept = next((index for index in stops if _same(after[index], held)), None)
        self.highlighted = self._placed.near(was) if kept is None else kept
        if not stops:
            self.post_message(self.Highlighted(self, None))
        self.call_after_refresh(self.show_highlighted)  # once it has its new height

    def on_resize(self) -> None:
        self._lay()
        self.show_highlighted()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        width -= self.styles.scrollbar_size_vertical
        if not self.rows:
            return max(len(self._said_when_empty(width)), 1)
        return (self._placed if width == self._width else self._layout_at(width)).height

    def _lay(self) -> None:
        """Find each row's lines at the width at hand."""
        width = self._width = self.scrollable_content_region.width
        self._placed = self._layout_at(width)
        self.virtual_size = Size(width, self._placed.height)
        self.refresh()

    def _layout_at(self, width: int) -> RowLayout:
        return RowLayout.of(
            (row, 1 if isinstance(row, Heading) else self.height_of(row, width))
            for row in self.rows
        )

    def watch_highlighted(self, before: int | None, after: int | None) -> None:
        self._refresh_row(before)
        self._refresh_row(after)
        self.show_highlighted()
        self.post_message(self.Highlighted(self, self.row))

    def show_highlighted(self) -> None:
        """Scroll so that the row the reader is on, and its heading, can be seen."""
        if self.highlighted is None or not self.size:
            return
        lines = self._placed.with_headings(self.highlighted)
        height = self.scrollable_content_region.height
        low = lines.stop - height
        y = clamp(self.scroll_offset.y, low, max(lines.start, low))
        self.scroll_to(y=y, animate=False)

    def highlight(self, wanted: Hashable) -> None:
        """Go to a row by its `id`, if it is listed."""
        for index in self._placed.stops:
            if getattr(self.rows[index], "id", None) == wanted:
                self.highlighted = index
                return

    def action_move(self, by: int) -> None:
        self.highlighted = self._placed.step(self.highlighted, by)

    def action_page(self, by: int) -> None:
        lines = max(self.scrollable_content_region.height - 1, 1)
        self.highlighted = self._placed.leap(self.highlighted, by * lines)

    def action_end(self, by: int) -> None:
        self.highlighted = self._placed.step(None, by * len(self.rows))

    def action_choose(self) -> None:
        if self.row is not None:
            self.post_message(self.Chosen(self, self.row))

    def on_click(self, event: events.Click) -> None:
        index = self.row_at(event.get_content_offset_capture(self).y)
        if index is not None and not isinstance(self.rows[index], Heading):
            self.highlighted = index
            self.action_choose()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self._hovered = self.row_at(event.y)

    def on_leave(self) -> None:
        self._hovered = None

    def watch__hovered(self, before: int | None, after: int | None) -> None:
        self._refresh_row(before)
        self._refresh_row(after)

    def _refresh_row(self, index: int | None) -> None:
        if index is not None and index < len(self.rows):
            lines = self._placed.lines_of(index)
            self.refresh_lines(lines.start, len(lines))

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        if width != self._width:  # drawn before it is told of its new size
            self._lay()
        index = self.row_at(y)
        if index is None:
            said = self._said_when_empty(width)[y : y + 1]
            return strip_of(self, [(f" {line}", "faint") for line in said], width)
        row = self.rows[index]
        if isinstance(row, Heading):
            return strip_of(self, self.draw_heading(row, width), width)
        top = self._placed.tops[index] - self.scroll_offset.y
        line, under = self.draw(row, width)[y - top], self._under(index)
        return strip_of(self, line, width, *under, keeps_columns=self._keeps_columns)

    def _under(self, index: int) -> tuple[str, ...]:
        if index == self.highlighted:
            return ("highlighted",)
        return ("hover",) if index == self._hovered else ()

    def _said_when_empty(self, width: int) -> list[str]:
        said = self.unfound if self.wanted else self.empty
        return wrapped(said, width - 2) if said and not self.rows else []


def _same(one: object, other: object) -> bool:
    """Whether two rows stand for the same thing: by their `id`, if they have one."""
    return getattr(one, "id", one) == getattr(other, "id", other)
