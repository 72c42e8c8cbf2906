"""Coming back to the walk; and keeping how everything is left, to come back to."""

from __future__ import annotations

from functools import partial

from corpus import Article
from corpus.storage.sources import absolute
from reader.configuration.settings import Settings
from reader.parts.arrangement import Arrangement
from reader.parts.beside import Beside
from reader.parts.desk import Desk
from reader.parts.keeper import Keeper
from reader.parts.named_walks import walks_called
from reader.parts.returning import Returning
from reader.parts.searching import Searching
from reader.parts.walker import Walker
from reader.sessions.session import Place, Session, changes, place_at, relocate
from reader.walks.stops import Stop


class Resuming:
    """Takes the walk up again once all is known, and keeps how things are left."""

    def __init__(
        self,
        desk: Desk,
        arrangement: Arrangement,
        walker: Walker,
        beside: Beside,
        keeper: Keeper,
        searching: Searching,
        returning: Returning,
    ) -> None:
        self._desk = desk
        self._arrangement = arrangement
        self._walker = walker
        self._beside = beside
        self._keeper = keeper
        self._searching = searching
        self._returning = returning
        self._walk_due = returning.session
        if returning.session is not None:
            beside.keep_open(returning.session.sidebar)

    def take_up_walk(self) -> None:
        """Go back to the stop of the walk, now that everything is known."""
        session, self._walk_due = self._walk_due, None
        if session is None:
            return
        self._beside.narrow(session.filters)
        if session.search is not None:
            self._searching.look_again(session.search, partial(self._walk_on, session))
        if session.search is None or session.walk != session.search.walk:
            self._walk_on(session)
        if self._desk.panes.linked and not self._returning.gone_on:
            self._desk.panes.align()

    def _walk_on(self, session: Session, hits: tuple[Stop, ...] = ()) -> None:
        """Go back to the stop the reader was on, unless they are on another."""
        place = session.stop
        article = self._returning.read.get(place.article) if place else None
        at = relocate(place, article.text) if place and article else None
        if article is None or at is None or self._walker.stop is not None:
            return
        name, kept = session.walk, self._keeper.stops
        walks = walks_called(self._desk.known, name, article.id, kept)
        for kind, actor, stops in [(name, None, hits)] if hits else walks:
            here = [s for s in stops if (s.article, s.span.start) == (article.id, at)]
            if here:
                self._desk.actor = actor or self._desk.actor
                stop = min(here, key=lambda stop: stop.group != session.group)
                self._walker.resume(kind, stops, stop)
                return

    def session(self, before: Settings, theme: str) -> Session | None:
        """How things are now; `None` if nothing has been read.

        Args:
            before: The settings without a session.
            theme: The one in use.
        """
        panes, leader = self._desk.panes, self._desk.pane
        unseen = self._returning.panes_due
        if unseen is not None or leader is None or leader.article is None:
            return unseen
        walk, stop, group = self._walk()
        due = self._walk_due
        return Session(
            panes=tuple(
                _place(pane.article, pane.held_offset)
                for pane in panes.panes
                if pane.article
            ),
            leader=panes.panes.index(leader),
            more=self._arrangement.more,
            zoomed=panes.zoomed,
            sidebar=self._beside.kept_open,
            walk=walk,
            stop=stop,
            group=group,
            search=self._searching.last,
            without=tuple(sorted(self._desk.without)),
            filters=due.filters if due else self._beside.filters,
            changed=changes(before, self._looks(theme)),
        )

    def _looks(self, theme: str) -> dict[str, object]:
        """The settings that keys change, as they are now."""
        return {
            "theme": theme,
            "linked": self._desk.panes.linked,
            "boilerplate": self._desk.boilerplate,
            "floor": self._desk.floor,
        }

    def _walk(self) -> tuple[str, Place | None, int | None]:
        """The walk, where it has come to, and the match there."""
        kind, stop, due = self._walker.kind, self._walker.stop, self._walk_due
        if stop is not None:
            place = _place(self._desk.known[stop.article], stop.span.start)
            return kind, place, stop.group
        return (due.walk, due.stop, due.group) if due else (kind, None, None)


def _place(article: Article, offset: int) -> Place:
    return place_at(absolute(article.id), article.text, offset)
