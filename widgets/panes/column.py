"""One article from head to foot: a head, and below it a pane with its ruler."""

from __future__ import annotations

from textual.app import ComposeResult

from widgets.panes.article_pane import ArticlePane
from widgets.panes.ground import Ground, Row
from widgets.panes.inks import Inks
from widgets.panes.pane_head import PaneHead
from widgets.panes.ruler import Ruler


class Column(Ground):
    """What stands between two bridges."""

    def __init__(self, inks: Inks) -> None:
        super().__init__()
        self.head = PaneHead()
        self.pane = ArticlePane(inks)
        self.ruler = Ruler(self.pane)

    def compose(self) -> ComposeResult:
        yield self.head
        with Row():
            yield self.pane
            yield self.ruler
