"""Walking: from stop to stop, and from a match to its other sides."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from corpus import Passage, Span
from corpus.counting import counted
from reader.desk.desk import STILL_COMPARING, Desk
from reader.desk.whereabouts import Whereabouts
from reader.walks.called import at_stop, name_of_pair, pair_called, stops_called
from reader.walks.placing import nothing_of
from reader.walks.stops import (
    ALL_CONFLICTS,
    ARTICLE_WALKS,
    SUREST,
    Stop,
    all_conflicts,
    shared_with,
)

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group


def come_round(by: int) -> str:
    """What is said when a walk goes from its last stop to its first, or back."""
    return "from the beginning again" if by > 0 else "from the end"


def _no_other(kind: str) -> str:
    """What is said if a walk has a single stop, with ids of commands in braces."""
    if kind in ARTICLE_WALKS:
        return "no other in this article · {panes.next} goes to another"
    return "there is no other"


class Walker:
    """The commands whose part is `walk`."""

    def __init__(self, desk: Desk, where: Whereabouts) -> None:
        self._desk = desk
        self._where = where

    # Commands: the table calls them by name.

    def step(self, by: int) -> None:
        """Go to the next stop; after the last comes the first, and that is said."""
        where = self._where
        stops = self._stops()
        if not stops:
            self._desk.tell(self._nothing(where.kind))
            return
        at = self._next(stops, by)
        wrapped = (at < where.at) if by > 0 else (at > where.at)
        was_here = where.stop is not None and where.stop in stops
        where.go(stops, at)
        if was_here and (wrapped or len(stops) == 1):
            told = come_round(by) if wrapped else _no_other(where.kind)
            self._desk.tell(f"{where.kind} {at + 1:,}/{len(stops):,} · {told}")

    def choose(self, kind: str) -> None:
        """Walk something else in this article, from its first stop.

        If there is none, the walk stays as it was.
        """
        where = self._where
        before, where.kind = where.kind, kind
        if stops := self._stops():
            where.go(stops, 0)
        else:
            self._desk.tell(self._nothing(kind))
            where.kind = before

    def choose_all_conflicts(self) -> None:
        """Walk the contradictions of all articles, from the first."""
        if stops := all_conflicts(self._desk.known):
            self.walk(ALL_CONFLICTS, stops)
        else:
            self._desk.tell(self._nothing(ALL_CONFLICTS))

    def leave_pair(self) -> bool:
        """Leave the walk of two articles for that of all matches; False if in none."""
        where = self._where
        if pair_called(self._desk.known, where.kind) is None:
            return False
        where.kind = "matches"
        where.refresh()
        self._desk.tell("{walk.next} walks all matches of this article again")
        return True

    def counterpart(self) -> None:
        """Go to the current match in the next article that has it.

        If every pane shows the match already, go from pane to pane.
        """
        group, stop = self._where.group, self._where.stop
        if group is None or stop is None:
            before, self._where.kind = self._where.kind, "matches"
            any_here = self._stops()
            self.step(1)
            self._where.kind = "matches" if any_here else before
            return
        article = self.next_side(group, stop.article)
        passage = group.passages_in(article)[0]
        self._land_on_match(Stop(article, passage.span, group.number))

    def next_side(self, group: Group, here: str) -> str:
        """The next article of a match that is in view or that a pane can show.

        If no other one is in view, an article that contradicts this one comes first.
        """
        sides = [a.id for a in self._desk.known.articles_of(group)]
        at = sides.index(here) + 1 if here in sides else 0
        order = [*sides[at:], *sides[:at]]
        shown = {article.id for article in self._desk.panes.shown}
        if len(shown) > 1 and shown.isdisjoint(order[:-1]):
            against = self._desk.known.against(group, here)
            return min(order, key=lambda article: article not in against)
        room = len(shown) == 1 or not shown.issubset(sides)
        return next(article for article in order if room or article in shown)

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
            kind: The name of the walk in the status line.
            stops: In any order; they are walked article by article.
            at: Where to begin; the first stop, if not given.
            here: Whether to begin at the next stop after where the reader is.
        """
        where = self._where
        where.begin(kind, stops)
        if where.stops:
            begin = where.stops.index(at) if at else 0
            where.go(where.stops, self._next(where.stops, 1) if here else begin)

    def walk_pair(self, one: str, other: str) -> None:
        """Walk what two articles, by their ids, share, from its first stop."""
        known = self._desk.known
        stops = shared_with(known, one, other)
        if not stops:
            return
        self.walk(name_of_pair(known, one, other), stops)
        count = len({stop.group for stop in stops})
        both = f"{known.number_of(one)} and {known.number_of(other)}"
        told = f"{both} share {counted(count, 'match', 'matches')}"
        self._desk.tell(f"{told} · {{program.back}} goes back to all matches")

    def take(self, article: str, offset: int) -> None:
        """Make the match at a place current; if it is already, the next one there."""
        here = [
            Stop(article, passage.span, group.number)
            for passage, group in self._desk.known.groups_in(article)
            if offset in passage.span
        ]
        if here:
            stop = self._where.stop
            at = here.index(stop) + 1 if stop in here else 0
            self._land_on_match(here[at % len(here)])

    def go_to(self, passage: Passage) -> None:
        """Go to a passage; if it belongs to a match, make that current."""
        current = self._where.group
        for found, group in self._desk.known.groups_in(passage.article):
            if found == passage and (current is None or group == current):
                self._where.land(Stop(found.article, found.span, group.number))
                return
        self._where.land(Stop(passage.article, passage.span))

    def _land_on_match(self, stop: Stop) -> None:
        """Go to a match; if the walk lacks it, walk the matches of the article."""
        where = self._where
        if where.kind not in ARTICLE_WALKS and not where.holds(stop):
            where.kind = "matches"
        self._where.land(stop)

    def _next(self, stops: Sequence[Stop], by: int) -> int:
        """Which stop comes next, after the current one or the reader's place."""
        where, article = self._where, self._desk.article
        if where.stop in stops:
            return (stops.index(where.stop) + by) % len(stops)
        at = None if where.kind in ARTICLE_WALKS else at_stop(stops, where.stop)
        if at is not None:
            return (at + by) % len(stops)
        if article is None or where.kind == SUREST:
            return 0 if by > 0 else len(stops) - 1
        place = Stop(article.id, Span(where.offset, 0))
        at = bisect_left(stops, where.order(place), key=where.order)
        return (at if by > 0 else at - 1) % len(stops)

    def _stops(self) -> tuple[Stop, ...]:
        """The stops of the walk, which may depend on the article the reader is in."""
        where, article = self._where, self._desk.article
        here = article.id if article else None
        stops = stops_called(self._desk.known, where.kind, here)
        return where.stops if stops is None else stops

    def tell_none_current(self) -> None:
        """Say that no match is current, and which key goes to one if there is any."""
        known, article = self._desk.known, self._desk.article
        if not known.groups:
            self._desk.tell(self._nothing("matches"))
        elif article is not None and not known.groups_in(article.id):
            self._desk.tell("no match in this article: {panes.next} goes to another")
        else:
            self._desk.tell("no match is current: {walk.matches} walks them")

    def _nothing(self, kind: str) -> str:
        if self._desk.comparing:
            return f"none yet: {STILL_COMPARING}"
        return nothing_of(self._desk.known, kind)
