"""From a row of one pane to the row of another that tells the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from widgets.panes.article_pane import ArticlePane
from widgets.panes.row_map import RowMap

Anchors = Callable[[str, str], Sequence[tuple[int, int]]]
"""Two article ids → pairs of offsets that tell the same, in any order."""

_MOST_MAPS = 64


class Links:
    """Row maps of pairs of panes, made when first needed and kept while they hold."""

    def __init__(self) -> None:
        self.anchors: Anchors = lambda here, there: ()
        self._maps: dict[tuple[object, ...], RowMap] = {}

    def forget(self) -> None:
        """Drop all maps: the anchors or the pages have changed."""
        self._maps.clear()

    def carry(self, here: ArticlePane, there: ArticlePane, row: float) -> float:
        """The row of `there` that corresponds to a row of `here`."""
        key = (here, there, here.page, there.page, here.lit, there.lit)
        if key not in self._maps:
            if len(self._maps) >= _MOST_MAPS:
                self._maps.clear()
            self._maps[key] = self._map(here, there)
        return self._maps[key](row)

    def _map(self, here: ArticlePane, there: ArticlePane) -> RowMap:
        pairs: Sequence[tuple[int, int]] = ()
        if here.article is not None and there.article is not None:
            pairs = self.anchors(here.article.id, there.article.id)
        through = None
        if here.lit.spans and there.lit.spans:
            through = (
                here.page.row_of(here.lit.level),
                there.page.row_of(there.lit.level),
            )
        return RowMap(
            [(here.page.row_of(a), there.page.row_of(b)) for a, b in pairs],
            (len(here.page), len(there.page)),
            plateau=here.size.height // 3,
            through=through,
        )
