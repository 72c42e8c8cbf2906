"""The panes of the last session, shown again once their articles have been read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from corpus import Article
from corpus.storage.sources import absolute
from reader.desk.arrangement import Arrangement
from reader.desk.desk import Desk

if TYPE_CHECKING:  # most first frames have no session to wait for
    from reader.sessions.session import Place, Session


class RestoredPanes:
    """Puts the panes back where a session left them, unless the reader has gone on."""

    def __init__(
        self, desk: Desk, arrangement: Arrangement, session: Session | None
    ) -> None:
        self._desk = desk
        self._arrangement = arrangement
        self.session = self.due = session
        """`session`: how the sources were left; `due`: the same, until it is shown."""
        self.read: dict[str, Article] = {}
        """What has been read, by its id with an absolute path."""
        self.gone_on = False
        """Whether the reader has done something since."""
        if session is not None:
            arrangement.more = session.more
            desk.panes.zoomed = session.zoomed
            desk.without = frozenset(session.without)

    def go_on(self) -> None:
        """Note that the reader has done something: the panes stay as they are."""
        self.gone_on = True
        self.due = None

    async def take_in(self, articles: Iterable[Article], *, last: bool) -> None:
        """Show what was in view, once all of it has been read.

        Args:
            articles: Those that have just been read.
            last: Whether no more will come; then panes without an article are left out.
        """
        if self.session is None:
            return
        self.read |= {absolute(article.id): article for article in articles}
        session = self.due
        if session is None:
            return
        places = [place for place in session.panes if place.article in self.read]
        if places and (last or len(places) == len(session.panes)):
            self.due = None
            await self._show(places, session.panes[session.leader : session.leader + 1])

    async def _show(self, places: list[Place], led: Iterable[Place]) -> None:
        from reader.sessions.session import relocate  # loaded, as there is a session

        leader = next((place for place in led if place in places), places[0])
        ids = [self.read[place.article].id for place in places]
        await self._arrangement.lay_out(ids, self.read[leader.article].id)
        for place in places:
            article = self.read[place.article]
            pane = self._desk.panes.pane_of(article.id)
            if pane is not None:
                at = relocate(place, article.text)
                pane.set_from(place.offset if at is None else at)
