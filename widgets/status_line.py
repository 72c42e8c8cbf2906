"""The last row of the screen: where the reader is, and what is being done."""

from __future__ import annotations

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from widgets.key_line import KeyPointed

_GIST = 16
"""Cells below which the words of a stop are left out."""


class StatusLine(Widget):
    """The stop of the walk at the left end; work, or keys, at the right."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "StatusLine { height: 1; dock: bottom; }"

    place: reactive[Content] = reactive(Content(""))
    """Where the reader is: `≈ 2/11  near ▮▮▮▮▯ 78  in 1↔2↔3`."""
    gist: reactive[str] = reactive("")
    """Words of the stop. They are in a pane in any case, so they are left out first."""
    news: reactive[str] = reactive("")
    """What has just happened, shown instead of `place` until the next key."""
    work: reactive[str] = reactive("")
    """What is being done: `matching 3/10`."""
    reminder: reactive[str] = reactive("")
    """What holds for the time being: `hidden: 9 boilerplate`."""
    keys_first: reactive[bool] = reactive(False)
    """Whether the keys matter more than the place."""
    keys: reactive[tuple[str, ...]] = reactive(())
    """The keys that matter now; the first is never left out."""

    def render(self) -> Content:
        width = self.content_size.width
        left = Content(f" {self.news}") if self.news else self.place
        reserved = width * 2 // 3 if self.keys_first and not self.news else 0
        right = Content(f"{self._right(max(width - left.cell_length, reserved))} ")
        room = width - right.cell_length - 1
        if room < min(width // 3, left.cell_length):
            return left.truncate(width, ellipsis=True)
        left = self._filled(left.truncate(room, ellipsis=True), room)
        gap = width - left.cell_length - right.cell_length
        return left + Content(" " * gap) + right

    def _filled(self, left: Content, room: int) -> Content:
        """The place with as much of the gist as there is room for."""
        left_over = room - left.cell_length - 1
        if self.news or not self.gist or left_over < _GIST:
            return left
        gist = Content.styled(f"  {self.gist}", "italic")
        return left + gist.truncate(left_over, ellipsis=True)

    def _right(self, room: int) -> str:
        """What is being done, else the reminder and as many keys as fit."""
        if self.work:
            return self.work
        least, *others = self.keys or ("",)
        told = " · ".join(part for part in (self.reminder, least) if part)
        for key in others:
            longer = f"{key}  {told}"
            if len(longer) + 3 <= room:
                told = longer
        return told

    def on_click(self, event: events.Click) -> None:
        row = self.render().plain
        for key in self.keys:
            at = row.rfind(key)
            if at >= 0 and cell_len(row[:at]) <= event.x < cell_len(
                row[: at + len(key)]
            ):
                self.post_message(KeyPointed(key.split()[0]))
