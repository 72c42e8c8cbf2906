"""The walk of the last session, taken up again at its stop."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from corpus import Article
from reader.parts.first import FirstParts
from reader.parts.kept import Kept
from reader.parts.listing import Listing
from reader.parts.returning.named_walks import walks_called
from reader.parts.searching import Searching
from reader.sessions.session import Session, relocate
from reader.walks.called import name_of_pair, pair_called
from reader.walks.stops import Stop


class RestoredWalk:
    """Goes back to the stop of a session, once everything is known."""

    def __init__(
        self, first: FirstParts, listing: Listing, kept: Kept, searching: Searching
    ) -> None:
        self._desk = first.desk
        self._where = first.where
        self._panes = first.restored
        self._listing = listing
        self._kept = kept
        self._searching = searching
        self.due = first.restored.session
        """How the sources were left, until the walk is taken up."""

    @property
    def filters(self) -> Mapping[str, str]:
        """What the panels are filtered by, or were, until the walk is taken up."""
        return self.due.filters if self.due else self._listing.filters

    def take_up(self) -> None:
        """Go back to the stop of the walk, now that everything is known."""
        session, self.due = self.due, None
        if session is None:
            return
        self._listing.narrow(session.filters)
        if session.search is not None:
            self._searching.look_again(session.search, partial(self._go, session))
        if session.search is None or session.walk != session.search.walk:
            self._go(session)
        if self._desk.panes.linked and not self._panes.gone_on:
            self._desk.panes.align()

    def _name(self, session: Session, article: Article) -> str:
        """The name of the walk now: numbers of articles may have changed."""
        other = self._panes.read.get(session.beside) if session.beside else None
        known = self._desk.known
        if other is not None and {article, other} <= set(known.articles):
            return name_of_pair(known, article.id, other.id)
        return "matches" if pair_called(known, session.walk) else session.walk

    def _go(self, session: Session, hits: tuple[Stop, ...] = ()) -> None:
        """Go back to the stop the reader was on, unless they are on another."""
        place = session.stop
        article = self._panes.read.get(place.article) if place else None
        at = relocate(place, article.text) if place and article else None
        if article is None or at is None or self._where.stop is not None:
            return
        name, kept = self._name(session, article), self._kept.stops
        walks = walks_called(self._desk.known, name, article.id, kept)
        for kind, actor, stops in [(name, None, hits)] if hits else walks:
            here = [s for s in stops if (s.article, s.span.start) == (article.id, at)]
            if here:
                self._desk.actor = actor or self._desk.actor
                stop = min(here, key=lambda stop: stop.group != session.group)
                self._where.resume(kind, stops, stop)
                return
