"""Which articles stand in which panes, and how many panes there are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import product

from reader.desk.desk import Desk
from widgets.panes.article_pane import ArticlePane

_LEAST_WIDTH = 40
"""Cells a pane takes with its bridge, for about 32 columns of text."""
_LEGIBLE_WIDTH = 33
"""Cells a pane takes with its bridge, for about 24 columns of text."""
_LEAST_OF_TWO = 55
"""Columns of the screen below which two panes would be too narrow to read in."""
_MOST_PANES = 6


def _fitting(articles: int, width: int, most: int = _MOST_PANES) -> int:
    """How many panes fit side by side: two at least, where both can be read."""
    least = 2 if width >= _LEAST_OF_TWO else 1
    return min(articles, max(least, (width + 3) // _LEAST_WIDTH), most)


class Arrangement:
    """Puts articles into panes; those in view stay there as far as they can."""

    def __init__(self, desk: Desk, most: int = _MOST_PANES) -> None:
        """Arrange the articles of a desk.

        Args:
            desk: The desk with the panes.
            most: Panes shown unless the reader asks for more, 1 to 6.
        """
        self._desk = desk
        self._most = most
        self._panes = desk.panes
        self.more = 0
        """Panes the reader asked for beyond those that fit; negative for fewer."""
        self._width = 0
        self._asked_at = 0
        """The width at which the reader asked for more panes, or for fewer."""

    async def fit(self, width: int) -> None:
        """Show as many articles as fit a width; those in view stay."""
        known = self._desk.known.articles
        if not known or not width:
            return
        count = self._count(len(known), width)
        if (width, count) == (self._width, len(self._panes.shown)):
            return
        self._width = width
        shown = list(self._panes.shown)[:count]
        for article in known:
            if len(shown) >= count:
                break
            if article not in shown:
                shown.append(article)
        await self._panes.show(shown)
        self._desk.lay_marks()
        if not self._panes.screen.focused:
            self.focus()

    async def renew(self) -> None:
        """Show the articles in view as they are now; others replace those gone."""
        known = {article.id: article for article in self._desk.known.articles}
        shown = [known[a.id] for a in self._panes.shown if a.id in known]
        await self._panes.show(shown or self._desk.known.articles[:1])
        await self.fit(self._width)
        self._desk.lay_marks()

    async def begin_anew(self) -> None:
        """Show the first articles, as many as fit; the very first leads."""
        known = self._desk.known.articles
        await self._panes.show(known[: self._count(len(known), self._width)])
        self._panes.lead(self._panes.panes[0])
        self._desk.lay_marks()
        self.focus()

    def _count(self, articles: int, width: int) -> int:
        """How many panes to show: as many as the reader has asked for.

        At another width than the one they asked at, no pane gets too narrow to read.
        """
        fits = _fitting(articles, width, self._most)
        wanted = fits + self.more
        if self.more > 0 and width != self._asked_at:
            wanted = min(wanted, max(fits, (width + 3) // _LEGIBLE_WIDTH))
        return min(max(wanted, 1), articles)

    async def lay_out(self, articles: Sequence[str], leader: str) -> None:
        """Show given articles, left to right, in as many panes as there are.

        Args:
            articles: Their ids; others follow if there are more panes.
            leader: Id of the one that leads; it is shown in any case.
        """
        known = self._desk.known
        rest = [a.id for a in known.articles if a.id not in set(articles)]
        order = [*articles, *rest][: len(self._panes.shown)]
        if leader not in order:
            order[-1] = leader
        await self._panes.show([known[article] for article in order])
        self._desk.lay_marks()
        self.show(leader)

    def bring_in(self, article: str, *beside: Collection[str]) -> None:
        """Show an article, in the leading pane if it is in none.

        Args:
            article: Its id.
            beside: Ids of articles that should stay in view; where no pane shows
                anything else, only those of the next collection stay.
        """
        pane = self._panes.pane_of(article)
        if pane is None and (pane := self._giving_way(beside)) is not None:
            pane.article = self._desk.known[article]
            for column in self._panes.columns:
                column.head.article = column.pane.article
            self._desk.lay_marks()
        if pane is not None:
            self._panes.lead(pane)

    def _giving_way(self, beside: Iterable[Collection[str]]) -> ArticlePane | None:
        """The pane to show an article in: the leading one, or the next that may."""
        panes = self._panes.panes
        if self._desk.pane not in panes:
            return self._desk.pane
        at = panes.index(self._desk.pane)
        for stay, pane in product(beside, (*panes[at:], *panes[:at])):
            if pane.article is None or pane.article.id not in stay:
                return pane
        return self._desk.pane

    def show(self, article: str) -> None:
        """Show an article the reader has chosen, and move the focus to it."""
        self.bring_in(article)
        self.focus()

    async def pair(self, left: str, right: str) -> None:
        """Show two articles side by side, the others after them."""
        known = self._desk.known
        rest = [a for a in self._panes.shown if a.id not in (left, right)]
        order = [known[left], known[right], *rest]
        await self._panes.show(order[: max(len(self._panes.shown), 2)])
        self._panes.lead(self._panes.panes[0])
        self._desk.lay_marks()
        self.focus()

    async def ask_for(self, more: int) -> bool:
        """Show more panes, or fewer; whether their number has changed."""
        known = len(self._desk.known.articles)
        fits = _fitting(known, self._width, self._most)
        wanted = min(max(fits + self.more + more, 1), min(known, _MOST_PANES))
        if wanted == fits + self.more:
            return False
        self.more = wanted - fits
        self._asked_at = self._width
        await self.fit(self._width)
        return True

    def focus(self) -> None:
        """Give the focus to the leading pane."""
        self._desk.tell_rest()  # with one pane zoomed, another may have come in view
        if (pane := self._desk.pane) is not None:
            pane.focus()
