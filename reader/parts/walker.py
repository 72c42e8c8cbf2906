"""The walk under way: where it is, and the next stop of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from corpus import Passage, Span
from corpus.kinds import FLAGS
from reader.parts.arrangement import Arrangement
from reader.parts.desk import Desk
from reader.walks.lighting import lits_of
from reader.walks.placing import nothing_of, place_of
from reader.walks.stops import ARTICLE_WALKS, Stop

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group

AT_START = ("walk.only-here", "walk.conflicts", "walk.next")
AT_STOP = ("keep.save", "walk.next")
AT_MATCH = ("keep.save", "ask.card", "walk.next", "walk.counterpart")
"""Commands to name in the status line, that first which is left out last."""


class Walker:
    """The commands whose part is `walk`."""

    def __init__(self, desk: Desk, arrangement: Arrangement) -> None:
        self._desk = desk
        self._arrangement = arrangement
        self.kind = "matches"
        self.stop: Stop | None = None
        """Where the reader is, if on a stop."""
        self._stops: tuple[Stop, ...] = ()
        self._at = 0

    @property
    def group(self) -> Group | None:
        """The current match."""
        if self.stop is None or self.stop.group is None:
            return None
        return self._desk.known.by_number.get(self.stop.group)

    # Commands: the table calls them by name.

    def step(self, by: int) -> None:
        """Go on; beyond the last stop comes the first, and it is said."""
        stops = self._of_article() if self.kind in ARTICLE_WALKS else self._stops
        if not stops:
            self._desk.say(self._nothing())
            return
        at = self._next(stops, by)
        wrapped = (at < self._at) if by > 0 else (at > self._at)
        was_here = self.stop is not None and self.stop in stops
        self._go(stops, at)
        if wrapped and was_here and len(stops) > 1:
            self._desk.say("from the beginning again" if by > 0 else "from the end")

    def choose(self, kind: str) -> None:
        """Walk something else in this article, from its first stop.

        Where there is none, the walk goes on as it was.
        """
        before, self.kind = self.kind, kind
        if stops := self._of_article():
            self._go(stops, 0)
        else:
            self._desk.say(self._nothing())
            self.kind = before

    def walk(
        self,
        kind: str,
        stops: Iterable[Stop],
        *,
        at: Stop | None = None,
        here: bool = False,
    ) -> None:
        """Walk given stops: search hits, mentions, tellings of an event.

        Args:
            kind: What the status line calls them.
            stops: In any order; they are walked article by article.
            at: Where to begin; the first stop, if not given.
            here: Whether to begin at the next one from where the reader is.
        """
        self.kind = kind
        self._stops = tuple(sorted(stops, key=self._order))
        if self._stops:
            begin = self._stops.index(at) if at else 0
            self._go(self._stops, self._next(self._stops, 1) if here else begin)

    def counterpart(self) -> None:
        """Go to the current match in the next article that has it."""
        group = self.group
        if group is None or self.stop is None:
            self.kind = "matches"
            self.step(1)
            return
        ids = [a.id for a in self._desk.known.articles_of(group)]
        shown = [a.id for a in self._desk.panes.shown if a.id in ids]
        order = shown if len(shown) > 1 else ids
        at = order.index(self.stop.article) + 1 if self.stop.article in order else 0
        article = order[at % len(order)]
        passage = group.passages_in(article)[0]
        self.kind = self.kind if self.kind in ARTICLE_WALKS else "matches"
        self._land(Stop(article, passage.span, group.number))

    def tighten(self, by: int) -> None:
        """Hide weak matches, or show them again."""
        known = self._desk.known
        floor = min(max((known.floor or self._weakest()) + by, 0), 100)
        if by < 0 and floor <= self._weakest():
            floor = 0
        self._desk.floor = floor
        self._sieve(f"matches of {floor:.0f} and more" if floor else "all matches")

    def sift(self) -> None:
        """Hide what is quoted, credited or reaches into boilerplate, or show it."""
        less = not self._desk.without
        self._desk.without = frozenset(FLAGS if less else ())
        self._sieve("without quotes and credits" if less else "all matches")

    def _sieve(self, told: str) -> None:
        self._desk.know(self._desk.known)
        self._desk.say(f"{told} · {self._desk.known.hidden} hidden")
        self.refresh()

    def take(self, article: str, offset: int) -> None:
        """Make the match at a place current; a second time, the next one there."""
        here = [
            Stop(article, passage.span, group.number)
            for passage, group in self._desk.known.groups_in(article)
            if offset in passage.span
        ]
        if not here:
            return
        at = here.index(self.stop) + 1 if self.stop in here else 0
        self.kind = self.kind if self.kind in ARTICLE_WALKS else "matches"
        self._land(here[at % len(here)])

    def go_to(self, passage: Passage) -> None:
        """Make the match that has a passage current, there."""
        for found, group in self._desk.known.groups_in(passage.article):
            if found == passage and (self.group is None or group == self.group):
                self._land(Stop(found.article, found.span, group.number))
                return
        self._land(Stop(passage.article, passage.span))

    def resume(self, kind: str, stops: Iterable[Stop], stop: Stop) -> None:
        """Be on a stop of a walk again, where the articles lie already."""
        self.kind, self.stop = kind, stop
        self._stops = tuple(sorted(stops, key=self._order))
        self._at = self._stops.index(stop)
        self.refresh()

    def refresh(self) -> None:
        """Draw the stop anew after what is known or shown has changed."""
        if self.stop is not None and self.stop.group is not None and not self.group:
            self.stop = None
        self._light()
        self._tell()

    def leave(self) -> None:
        """Be on no stop; the next walk is that of the matches."""
        self.kind, self.stop = "matches", None
        self.refresh()

    def _go(self, stops: tuple[Stop, ...], at: int) -> None:
        self._stops, self._at = stops, at
        self._land(stops[at])

    def _land(self, stop: Stop) -> None:
        self.stop = stop
        if stop in self._stops:
            self._at = self._stops.index(stop)
        self._arrangement.bring_in(stop.article)
        self._light()
        pane = self._desk.panes.pane_of(stop.article)
        if pane is not None:
            self._desk.panes.bring(pane, stop.span)
        self._tell()

    def _light(self) -> None:
        walked = () if self.kind in ARTICLE_WALKS else self._stops
        self._desk.light(
            lits_of(self.stop, self.group), {stop.article for stop in walked}
        )

    def _next(self, stops: tuple[Stop, ...], by: int) -> int:
        """Which stop comes next, from the stop or else the place the reader is at."""
        if self.stop in stops:
            return (stops.index(self.stop) + by) % len(stops)
        article = self._desk.article
        if article is None:
            return 0
        place = Stop(article.id, Span(self.place, 0))
        at = bisect_left(stops, self._order(place), key=self._order)
        return (at if by > 0 else at - 1) % len(stops)

    def _order(self, stop: Stop) -> tuple[int, Span]:
        return self._desk.known.number_of(stop.article), stop.span

    @property
    def place(self) -> int:
        """Where the reader is in the article: at a stop, else at the first row."""
        article, pane = self._desk.article, self._desk.pane
        if article and self.stop is not None and self.stop.article == article.id:
            return self.stop.span.start
        return pane.top_offset if pane else 0

    def _of_article(self) -> tuple[Stop, ...]:
        article = self._desk.article
        if article is None:
            return ()
        return ARTICLE_WALKS[self.kind](self._desk.known, article.id)

    def _weakest(self) -> float:
        return min((match.score for match in self._desk.known.matches), default=0)

    def _nothing(self) -> str:
        if not self._desk.known.matches and self._desk.status.work:
            return "still comparing"
        return nothing_of(self._desk.known, self.kind)

    def _tell(self) -> None:
        if self.kind in ARTICLE_WALKS and self.stop is not None:
            self._stops = ARTICLE_WALKS[self.kind](self._desk.known, self.stop.article)
            if self.stop in self._stops:
                self._at = self._stops.index(self.stop)
        known, status = self._desk.known, self._desk.status
        told = place_of(known, self.kind, self.stop, self._at, len(self._stops))
        status.place, status.gist = told
        self._desk.offer(
            *(AT_MATCH if self.group else AT_STOP if self.stop else AT_START)
        )
