"""Articles side by side, with a bridge between each two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from corpus import Article
from widgets.panes.article_pane import ArticlePane
from widgets.panes.bridge import Bridge
from widgets.panes.column import Column
from widgets.panes.ground import Row
from widgets.panes.inks import INK_CLASSES, Inks


class PaneRow(Row):
    """As many columns as there are articles to show, all with the same inks."""

    COMPONENT_CLASSES: ClassVar[set[str]] = INK_CLASSES

    def __init__(self) -> None:
        super().__init__()
        self.columns: list[Column] = []
        self.bridges: list[Bridge] = []
        self._inks = Inks(self)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._inks = Inks(self)
        for pane in self.panes:
            pane.paint_with(self._inks)

    @property
    def panes(self) -> list[ArticlePane]:
        return [column.pane for column in self.columns]

    @property
    def shown(self) -> tuple[Article, ...]:
        """The articles in panes, left to right."""
        return tuple(pane.article for pane in self.panes if pane.article)

    def pane_of(self, article: str) -> ArticlePane | None:
        """The pane that shows an article, if one does."""
        for pane in self.panes:
            if pane.article is not None and pane.article.id == article:
                return pane
        return None

    async def show(self, articles: Sequence[Article]) -> None:
        """Show articles left to right, in as many panes as there are articles."""
        async with self.batch():
            while len(self.columns) > max(len(articles), 1):
                await self.columns.pop().remove()
                await self.bridges.pop().remove()
            while len(self.columns) < len(articles):
                await self._add_column()
        for column, article in zip(self.columns, articles, strict=False):
            column.head.article = article
            column.pane.article = article

    async def _add_column(self) -> None:
        column = Column(self._inks)
        column.pane.first = not self.columns
        if self.columns:
            bridge = Bridge(self.columns[-1].pane, column.pane)
            self.bridges.append(bridge)
            await self.mount(bridge)
        self.columns.append(column)
        await self.mount_column(column)

    async def mount_column(self, column: Column) -> None:
        """Mount a column that is listed already."""
        await self.mount(column)
