"""Coming back: a session is taken up as articles and matches come in, and kept."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from corpus import Article
from corpus.sources import absolute
from reader.configuration.settings import Settings
from reader.parts.arrangement import Arrangement
from reader.parts.beside import Beside
from reader.parts.desk import Desk
from reader.parts.keeper import Keeper
from reader.parts.named_walks import walks_called
from reader.parts.searching import Searching
from reader.parts.walker import Walker
from reader.parts.walks import Stop
from reader.sessions.session import Place, Session, changes, place_at, relocate


class Resuming:
    """Puts the reader back where they were, unless they have gone on already."""

    def __init__(
        self,
        desk: Desk,
        arrangement: Arrangement,
        walker: Walker,
        beside: Beside,
        keeper: Keeper,
        searching: Searching,
        session: Session | None,
    ) -> None:
        self._desk = desk
        self._arrangement = arrangement
        self._walker = walker
        self._beside = beside
        self._keeper = keeper
        self._searching = searching
        self._panes_due = self._walk_due = session
        self._read: dict[str, Article] = {}
        self._gone_on = False
        if session is not None:
            arrangement.more = session.more
            desk.panes.zoomed = session.zoomed
            beside.keep_open(session.sidebar)
            desk.without = frozenset(session.without)

    def go_on(self) -> None:
        """The reader has done something: the panes are theirs from now on."""
        self._gone_on = True
        self._panes_due = None

    # Taking up ----------------------------------------------------------------

    async def take_in(self, articles: Iterable[Article], *, last: bool) -> None:
        """Show what was in view, once all of it has been read.

        Args:
            articles: Those that have just been read.
            last: Whether no others will come; then what is missing is left out.
        """
        if self._walk_due is None:
            return
        self._read |= {absolute(article.id): article for article in articles}
        session = self._panes_due
        if session is None:
            return
        places = [place for place in session.panes if place.article in self._read]
        if places and (last or len(places) == len(session.panes)):
            self._panes_due = None
            await self._show(places, session.panes[session.leader : session.leader + 1])

    async def _show(self, places: list[Place], led: Iterable[Place]) -> None:
        leader = next((place for place in led if place in places), places[0])
        ids = [self._read[place.article].id for place in places]
        await self._arrangement.lay_out(ids, self._read[leader.article].id)
        for place in places:
            article = self._read[place.article]
            pane = self._desk.panes.pane_of(article.id)
            if pane is not None:
                at = relocate(place, article.text)
                pane.begin_at(place.offset if at is None else at)

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
        if self._desk.panes.linked and not self._gone_on:
            self._desk.panes.align()

    def _walk_on(self, session: Session, hits: tuple[Stop, ...] = ()) -> None:
        """Go back to the stop the reader was on, unless they are on another."""
        place = session.stop
        article = self._read.get(place.article) if place else None
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

    # Keeping ------------------------------------------------------------------

    def session(self, before: Settings, theme: str) -> Session | None:
        """How things are now; `None` if nothing has been read.

        Args:
            before: The settings without a session.
            theme: The one in use.
        """
        panes, leader = self._desk.panes, self._desk.pane
        if self._panes_due is not None or leader is None or leader.article is None:
            return self._panes_due
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
