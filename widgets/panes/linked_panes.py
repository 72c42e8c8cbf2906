"""Articles side by side that scroll as one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from textual import on
from textual.reactive import var

from corpus import Article, Span
from widgets.panes.article_pane import ArticlePane
from widgets.panes.bridge import Bridge
from widgets.panes.column import Column
from widgets.panes.links import Links
from widgets.panes.marks import Mark
from widgets.panes.page_view import PageView
from widgets.panes.pane_row import PaneRow
from widgets.panes.row_painter import Lit
from widgets.panes.ruler import Ruler

_NOWHERE = Lit()


class LinkedPanes(PaneRow):
    """One to six panes; where one goes, the others follow through the matches."""

    linked: var[bool] = var(True)
    """Whether the panes follow one another."""
    zoomed: var[bool] = var(False, toggle_class="-zoomed")
    """Whether only the leading pane is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.leader: ArticlePane | None = None
        self.links = Links()

    async def show(self, articles: Sequence[Article]) -> None:
        await super().show(articles)
        if self.leader not in self.panes:
            self.lead(self.panes[0])

    async def mount_column(self, column: Column) -> None:
        if self.leader is None:
            self.lead(column.pane)  # before the first styling, which would be repeated
        await super().mount_column(column)
        self.watch(column.pane, "scroll_y", partial(self._scrolled, column.pane), False)

    def mark(self, marks: Mapping[str, tuple[Mark, ...]]) -> None:
        """Lay marks on the articles, by their ids."""
        for pane in self.panes:
            if pane.article is not None:
                pane.marks = marks.get(pane.article.id, ())
        self.links.forget()
        self.refresh_links()

    def lead(self, pane: ArticlePane) -> None:
        """Make a pane the one the others follow."""
        if pane is self.leader:
            return
        self.leader = pane
        for column in self.columns:
            leads = column.pane is pane
            column.set_class(leads, "-leads", update=column.is_attached)

    def light(self, lits: Mapping[str, Lit], elsewhere: Collection[str] = ()) -> None:
        """Draw in amber what the reader is on; a pane without it says so.

        Args:
            lits: What to light, by the ids of articles.
            elsewhere: Ids of articles that have other stops of the walk.
        """
        for column in self.columns:
            article = column.pane.article
            lit = lits.get(article.id, _NOWHERE) if article else _NOWHERE
            column.pane.lit = lit
            has_it = lit.spans or (article is not None and article.id in elsewhere)
            column.head.absent = bool(lits) and not has_it
        self.refresh_links()

    def bring(self, pane: ArticlePane, span: Span) -> None:
        """Make a pane lead, show a span in it, and its counterparts on the same row."""
        self.lead(pane)
        if pane.lit.pointed is None and self._values_apart():
            span = min(pane.lit.disputed, default=span)
        height = pane.size.height
        first, last = (pane.screen_row(at) for at in (span.start, span.end - 1))
        # One that begins in the upper third already shows as much as there is room for.
        if first < 2 or (first > height // 3 and last > height - 3):
            pane.put(pane.page.row_of(span.start), height // 3, beyond=False)
            if not 0 <= pane.screen_row(span.start) < height:
                pane.put(pane.page.row_of(span.start), height // 3)
        self.align()

    def align(self) -> None:
        """Scroll every pane to where the leader is."""
        leader = self.leader
        if leader is None:
            return
        at_values = self._values_apart()
        reference, lit = self._reference(leader, at_values)
        for pane in self.panes if self.linked or lit else ():
            if pane is leader or not pane.article:
                continue
            if lit and pane.lit.spans:
                pane.put(pane.page.row_of(_level(pane.lit, at_values)), reference)
            elif self.linked:
                there = self.links.carry(leader, pane, leader.top_row + reference)
                pane.put(there, reference, beyond=bool(pane.lit.spans))
        self.refresh_links()

    def _values_apart(self) -> bool:
        """Whether disputed values are too far below the beginning of their passage."""
        return any(
            pane.page.row_of(min(pane.lit.disputed).start)
            - pane.page.row_of(pane.lit.spans[0].start)
            > pane.size.height // 2
            for pane in self.panes
            if pane.lit.disputed
        )

    def _reference(self, leader: ArticlePane, at_values: bool) -> tuple[int, bool]:
        """The row that stays level, and whether it is that of the lit passage.

        Without such a passage, it moves from the first row to the last while the leader
        goes through its article, so that all panes begin and end together.
        """
        if leader.lit.spans:
            row = leader.screen_row(_level(leader.lit, at_values))
            if 0 <= row < leader.size.height:
                return row, True
        return round(leader.progress * (leader.size.height - 1)), False

    def _scrolled(self, pane: ArticlePane) -> None:
        """Follow at once: Textual calls this inside the scroll itself."""
        if pane.follows:
            return
        self.lead(pane)
        if self.linked:
            self.align()
        else:
            self.refresh_links()

    def refresh_links(self) -> None:
        """Draw bridges and rulers again."""
        for column in self.columns:
            column.ruler.redraw()
        for bridge in self.bridges:
            bridge.over = self._passing(bridge)
            bridge.redraw()

    def _passing(self, bridge: Bridge) -> int | None:
        """The row at which the lit passage crosses a gap between panes that lack it."""
        if bridge.left.lit.spans and bridge.right.lit.spans:
            return None
        at = self.bridges.index(bridge)
        before = [pane for pane in self.panes[: at + 1] if pane.lit.spans]
        after = [pane for pane in self.panes[at + 1 :] if pane.lit.spans]
        if not (before and after):
            return None
        return before[-1].screen_row(before[-1].lit.level)

    @on(PageView.Set)
    def _realign(self, message: PageView.Set) -> None:
        message.stop()
        self.links.forget()
        self.call_after_refresh(self.align)

    @on(Ruler.Clicked)
    def _go_to_row(self, message: Ruler.Clicked) -> None:
        message.stop()
        pane = message.pane
        self.lead(pane)
        pane.put(message.row, pane.size.height // 3, beyond=False)
        self.align()

    def on_descendant_focus(self) -> None:
        for pane in self.panes:
            if pane.has_focus:
                self.lead(pane)


def _level(lit: Lit, at_values: bool) -> int:
    """The character of a lit passage that stands level with the others'."""
    if at_values and lit.disputed and lit.pointed is None:
        return min(lit.disputed).start
    return lit.level
