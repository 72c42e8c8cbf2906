"""Dialogs that the reader asks for, and what is done with their answers.

Each dialog is loaded when it is first asked for, so that the first frame comes sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from corpus import Passage
from reader.desk.desk import STILL_COMPARING
from reader.parts.beside import Beside
from reader.parts.first import FirstParts
from reader.parts.listing import Listing
from reader.parts.searching import Searching
from reader.parts.stories import Stories
from reader.walks.called import pair_called
from reader.walks.placing import NOTHING_SHARED

if TYPE_CHECKING:
    from reader.screens.dialog import Dialog
    from reader.screens.quotes import Saying

_TABLED = 30
"""Articles up to which a table shows all pairs; of more articles, a list does."""


class Asking:
    """The commands whose part is `ask`."""

    def __init__(
        self,
        first: FirstParts,
        searching: Searching,
        beside: Beside,
        listing: Listing,
        stories: Stories,
    ) -> None:
        self._screen = first.screen
        self._desk = first.desk
        self._arrangement = first.arrangement
        self._where = first.where
        self._walker = first.walker
        self._sources = first.sources
        self._beginning = first.beginning
        self._searching = searching
        self._beside = beside
        self._listing = listing
        self._stories = stories

    def help(self) -> None:
        from reader.screens.help import HelpScreen

        self._screen.app.push_screen(HelpScreen(self._screen))

    def search(self) -> None:
        self._searching.open()

    def article(self) -> None:
        from reader.screens.articles import ArticlesScreen

        shown = [article.id for article in self._desk.panes.shown]
        desk = self._desk
        dialog = ArticlesScreen(desk.known, shown, beyond=desk.scope.beyond)
        self._screen.app.push_screen(dialog, self._show_article)

    def quotes(self) -> None:
        from reader.screens.quotes import QuotesScreen

        actor = self._listing.actor or (self._desk.actor and self._desk.actor.id)
        dialog = QuotesScreen(self._desk.known, actor, work=self._desk.status.work)
        self._screen.app.push_screen(dialog, self._walk_quotes)

    def _walk_quotes(self, saying: Saying | None) -> None:
        if saying is not None:
            self._beside.uncover()
            self._walker.walk(saying.walk, saying.stops, at=saying.at)

    def info(self) -> None:
        from reader.screens.article_info import ArticleInfoScreen

        if self._desk.article is not None:
            here, problems = self._desk.article.id, self._sources.problems
            dialog = ArticleInfoScreen(
                self._desk.known, here, problems, self._beginning.faults
            )
            self._screen.app.push_screen(dialog)

    def map(self) -> None:
        from reader.screens.coverage import CoverageScreen

        desk = self._desk
        here = desk.article.id if desk.article else None
        dialog = CoverageScreen(
            desk.known,
            found=desk.found,
            actor=desk.actor,
            here=here,
            at=self._where.offset,
        )
        self._overlook(dialog)
        self._screen.app.push_screen(dialog, self._go_to_passage)

    def table(self) -> None:
        """Show how much articles share: few in a table, many in a list of pairs."""
        if len(self._desk.known.articles) > _TABLED:
            self._list_pairs()
            return
        from reader.screens.shares import SharesScreen

        here = self._desk.article.id if self._desk.article else None
        dialog = SharesScreen(self._desk.known, here=here)
        self._overlook(dialog)
        self._screen.app.push_screen(dialog, self._show_pair)

    def _list_pairs(self) -> None:
        from reader.screens.pairs import PairsScreen

        known = self._desk.known
        here = pair_called(known, self._where.kind) or ()
        dialog = PairsScreen(known, frozenset(here))
        self._overlook(dialog)

        async def show(place: str | None) -> None:
            await self._show_pair(dialog.pairs[int(place)] if place else None)

        self._screen.app.push_screen(dialog, show)

    def _overlook(self, dialog: Dialog[Any]) -> None:
        """Say over an overview that comparing goes on, while it does."""
        if self._desk.status.work:
            dialog.say(STILL_COMPARING)

    async def likest(self) -> None:
        """Set the two that share most side by side; from a pair, the next two."""
        from corpus.coverage import ranked

        known = self._desk.known
        pairs = ranked(known)
        if not pairs:
            waits = self._desk.status.work
            nothing = f"none so far: {STILL_COMPARING}"
            self._desk.say(nothing if waits else NOTHING_SHARED)
            return
        here = frozenset(pair_called(known, self._where.kind) or ())
        ranks = {frozenset(pair): n for n, pair in enumerate(pairs, 1)}
        await self._show_pair(pairs[ranks.get(here, 0) % len(pairs)])

    async def _show_pair(self, pair: tuple[str, str] | None) -> None:
        if pair is not None:
            await self._arrangement.pair(*pair)
            self._walker.walk_pair(*pair)

    async def _show_article(self, id: str | None) -> None:
        if id is not None:
            await self._stories.leave_for(id)
            self._arrangement.show(id)

    def _go_to_passage(self, passage: Passage | None) -> None:
        if passage is not None:
            self._walker.go_to(passage)
