"""The line above a list: its title, and what stands in its columns."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from widgets.lines.cells import one_line, spread


class PanelHead(Widget):
    """A title at the left end, the names of the columns at the right."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "PanelHead { height: 1; }"

    columns: reactive[str] = reactive("")
    """What stands above the columns, blanks included."""
    aside: reactive[str] = reactive("")
    """What the list is filtered by, and how many rows that leaves."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def render(self) -> Content:
        aside = f"  {one_line(self.aside)}" if self.aside else ""
        line = spread(
            [(f" {self.title.upper()}", ""), (aside, "")],
            [(self.columns, "")],
            self.content_size.width,
        )
        return Content("".join(text for text, _ in line))
