"""A list of any length in which one row is chosen, by keys or by the mouse."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from textual import events
from textual.binding import Binding
from textual.geometry import clamp
from textual.message import Message
from textual.reactive import var

from widgets.lists.row_layout import Heading
from widgets.lists.row_view import Row, RowView, goes_on


@dataclass
class AboutRow(Message):
    """Something has happened to a row of a list."""

    row_list: RowList[Any]
    row: Any


class RowList(RowView[Row]):
    """Posts which row the reader is on, and which they choose."""

    BINDINGS = [Binding("enter", "choose", "Choose", id="list.choose")]

    highlighted: var[int | None] = var(None, init=False)
    """The index of the row the reader is on; `None` where there is none."""
    _hovered: var[int | None] = var(None, init=False)

    class Highlighted(AboutRow):
        """The reader is on another row, or on none."""

    class Chosen(AboutRow):
        """The reader has chosen a row, by key or by click."""

    @property
    def row(self) -> Row | None:
        """The row the reader is on."""
        if self.highlighted is None:
            return None
        row = self.rows[self.highlighted]
        return None if isinstance(row, Heading) else row

    def under(self, index: int) -> tuple[str, ...]:
        if index == self.highlighted:
            return ("highlighted",)
        return ("hover",) if index == self._hovered else ()

    def watch_rows(
        self, before: tuple[Row | Heading, ...], after: tuple[Row | Heading, ...]
    ) -> None:
        if goes_on(before, after) and self.highlighted is not None:
            self.relay()  # the reader stays where they are
            return
        was = self.highlighted
        held = None if was is None else before[was]
        self.set_reactive(RowList.highlighted, None)
        self._hovered = None
        self.relay()
        stops = self.placed.stops
        kept = next((index for index in stops if _same(after[index], held)), None)
        self.highlighted = self.placed.near(was) if kept is None else kept
        if not stops:
            self.post_message(self.Highlighted(self, None))
        self.call_after_refresh(self.show_highlighted)  # once it has its new height

    def on_resize(self) -> None:
        self.width_to_draw()
        self.show_highlighted()

    def watch_highlighted(self, before: int | None, after: int | None) -> None:
        self.refresh_row(before)
        self.refresh_row(after)
        self.show_highlighted()
        self.post_message(self.Highlighted(self, self.row))

    def show_highlighted(self) -> None:
        """Scroll so that the row the reader is on, and its heading, can be seen."""
        if self.highlighted is None or not self.size:
            return
        lines = self.placed.with_headings(self.highlighted)
        height = self.scrollable_content_region.height
        first, last = sorted((lines.start, lines.stop - height))
        self.scroll_to(y=clamp(self.scroll_offset.y, first, last), animate=False)

    def highlight(self, wanted: Hashable) -> None:
        """Go to a row by its `id`, if it is listed."""
        for index in self.placed.stops:
            if getattr(self.rows[index], "id", None) == wanted:
                self.highlighted = index
                return

    def _reads_on(self, by: int) -> bool:
        """Scroll inside a row that is higher than the list; False if at its end."""
        if self.highlighted is None:
            return False
        lines = self.placed.with_headings(self.highlighted)
        height, top = self.scrollable_content_region.height, self.scroll_offset.y
        farthest = lines.stop - height if by > 0 else lines.start
        if len(lines) <= height or (farthest - top) * by <= 0:
            return False
        step = min(abs(farthest - top), max(height - 1, 1))
        self.scroll_to(y=top + step * by, animate=False)
        return True

    def action_move(self, by: int) -> None:
        if self._reads_on(by):
            return
        self.highlighted = self.placed.step(self.highlighted, by)

    def action_page(self, by: int) -> None:
        if self._reads_on(by):
            return
        lines = max(self.scrollable_content_region.height - 1, 1)
        self.highlighted = self.placed.leap(self.highlighted, by * lines)

    def action_end(self, by: int) -> None:
        self.highlighted = self.placed.step(None, by * len(self.rows))

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
        self.refresh_row(before)
        self.refresh_row(after)


def _same(one: object, other: object) -> bool:
    """Whether two rows stand for the same thing: by their `id`, if they have one."""
    return getattr(one, "id", one) == getattr(other, "id", other)
