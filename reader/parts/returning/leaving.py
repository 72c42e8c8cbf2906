"""How everything is left: the session to be kept for the next time."""

from __future__ import annotations

from corpus import Article
from corpus.storage.sources import absolute
from reader.configuration.settings import Settings
from reader.parts.beside import Beside
from reader.parts.first import FirstParts
from reader.parts.returning.restored_walk import RestoredWalk
from reader.parts.searching import Searching
from reader.parts.stories import Stories
from reader.sessions.session import DIGITS, Place, Session, changes, place_at
from reader.walks.called import pair_called


class Leaving:
    """Makes the session; what of the last one is not restored yet stays as it was."""

    def __init__(
        self,
        first: FirstParts,
        beside: Beside,
        searching: Searching,
        stories: Stories,
        walk: RestoredWalk,
    ) -> None:
        self._desk = first.desk
        self._arrangement = first.arrangement
        self._where = first.where
        self._restored = first.restored
        self._beside = beside
        self._searching = searching
        self._stories = stories
        self._walk = walk

    def session(self, before: Settings, theme: str) -> Session | None:
        """How things are now; `None` if nothing has been read.

        Args:
            before: The settings without a session.
            theme: The one in use.
        """
        panes, leader = self._desk.panes, self._desk.pane
        unseen = self._restored.due
        if unseen is not None or leader is None or leader.article is None:
            return unseen
        walk, stop, group = self._walked()
        return Session(
            panes=self._panes(),
            leader=panes.panes.index(leader),
            more=self._arrangement.more,
            zoomed=panes.zoomed,
            sidebar=self._beside.kept_open,
            walk=walk,
            stop=stop,
            group=group,
            beside=self._other(),
            search=self._searching.last,
            without=tuple(sorted(self._desk.without)),
            filters=self._walk.filters,
            changed=changes(before, self._looks(theme)),
            story=self._stories.left_in,
            read=self._read(),
        )

    def _panes(self) -> tuple[Place, ...]:
        """The article of each pane, and the first character in view."""
        panes = self._desk.panes.panes
        return tuple(_place(p.article, p.held_offset) for p in panes if p.article)

    def _read(self) -> dict[str, str]:
        """The beginning of each article's hash, by its id with an absolute path."""
        articles = self._desk.scope.whole.articles
        return {absolute(one.id): one.sha256[:DIGITS] for one in articles}

    def _looks(self, theme: str) -> dict[str, object]:
        """The settings that keys change, as they are now."""
        return {
            "theme": theme,
            "linked": self._desk.panes.linked,
            "boilerplate": self._desk.boilerplate,
            "floor": self._desk.floor,
        }

    def _walked(self) -> tuple[str, Place | None, int | None]:
        """The walk, its stop, and the match there."""
        kind, stop, due = self._where.kind, self._where.stop, self._walk.due
        if stop is not None:
            place = _place(self._desk.known[stop.article], stop.span.start)
            return kind, place, stop.group
        return (due.walk, due.stop, due.group) if due else (kind, None, None)

    def _other(self) -> str | None:
        """The other article, where the walk is of what two articles share."""
        stop, due = self._where.stop, self._walk.due
        if stop is None:
            return due.beside if due else None
        pair = pair_called(self._desk.known, self._where.kind) or ()
        others = [absolute(article) for article in pair if article != stop.article]
        return others[0] if len(others) == 1 else None


def _place(article: Article, offset: int) -> Place:
    return place_at(absolute(article.id), article.text, offset)
