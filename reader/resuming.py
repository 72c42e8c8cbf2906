"""Coming back: a session is taken up as articles and matches come in, and kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus import Article
from corpus.comparison import Comparison
from corpus.models import Actor
from corpus.sources import absolute
from reader.arrangement import Arrangement
from reader.beside import Beside
from reader.desk import Desk
from reader.session import Place, Session, changes, place_at, relocate
from reader.settings import Settings
from reader.walker import Walker
from reader.walks import ARTICLE_WALKS, Stop, mentions, name_of_tellings, tellings


class Resuming:
    """Puts the reader back where they were, unless they have gone on already."""

    def __init__(
        self,
        desk: Desk,
        arrangement: Arrangement,
        walker: Walker,
        beside: Beside,
        session: Session | None,
    ) -> None:
        self._desk = desk
        self._arrangement = arrangement
        self._walker = walker
        self._beside = beside
        self._panes_due = self._walk_due = session
        self._read: dict[str, Article] = {}
        self._gone_on = False
        if session is not None:
            arrangement.more = session.more
            desk.panes.zoomed = session.zoomed
            beside.keep_open(session.sidebar)

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
        if session is None or session.stop is None or self._walker.stop is not None:
            return
        article = self._read.get(session.stop.article)
        at = relocate(session.stop, article.text) if article else None
        if article is None or at is None:
            return
        for actor, stops in _walks(self._desk.known, session.walk, article.id):
            for stop in stops:
                if (stop.article, stop.span.start) == (article.id, at):
                    self._desk.actor = actor or self._desk.actor
                    self._walker.resume(session.walk, stops, stop)
                    if not self._gone_on:
                        self._desk.panes.align()
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
        walk, stop = self._walk()
        return Session(
            panes=tuple(
                _place(pane.article, pane.top_offset)
                for pane in panes.panes
                if pane.article
            ),
            leader=panes.panes.index(leader),
            more=self._arrangement.more,
            zoomed=panes.zoomed,
            sidebar=self._beside.kept_open,
            walk=walk,
            stop=stop,
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

    def _walk(self) -> tuple[str, Place | None]:
        stop, due = self._walker.stop, self._walk_due
        if stop is not None:
            article = self._desk.known[stop.article]
            return self._walker.kind, _place(article, stop.span.start)
        return (due.walk, due.stop) if due else (self._walker.kind, None)


def _place(article: Article, offset: int) -> Place:
    return place_at(absolute(article.id), article.text, offset)


def _walks(
    known: Comparison, kind: str, article: str
) -> Iterator[tuple[Actor | None, tuple[Stop, ...]]]:
    """The walks of a kind that may have been meant, and whose mentions they are."""
    if kind in ARTICLE_WALKS:
        yield None, ARTICLE_WALKS[kind](known, article)
    for actor in known.actors:
        if actor.name == kind:
            yield actor, mentions(actor)
    for event in known.events:
        if name_of_tellings(event) == kind:
            yield None, tellings(event)
