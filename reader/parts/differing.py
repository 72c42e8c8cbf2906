"""Going from one difference to the next inside the current match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.texts import Passage, Span
from reader.desk.desk import Desk
from reader.desk.whereabouts import Whereabouts
from reader.parts.walker import Walker, come_round
from reader.walks.differences import Apart, differences, said_of
from reader.walks.lighting import nearest_first
from reader.walks.stops import Stop

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group


class Differing:
    """The commands whose part is `differing`."""

    def __init__(self, desk: Desk, where: Whereabouts, walker: Walker) -> None:
        self._desk = desk
        self._where = where
        self._walker = walker
        self._sides: tuple[Passage, Passage] | None = None
        self._found: tuple[Apart, ...] = ()
        """Where those two differ: a long match is not compared at each key."""

    # Commands: the table calls them by name.

    def step(self, by: int) -> None:
        """Go to the next place where the match differs from its other side."""
        group, stop = self._where.group, self._where.stop
        if group is None or stop is None:
            self._walker.tell_none_current()
            return
        here = self._here(group, stop)
        there = self._there(group, here)
        found = self._differences(here, there)
        if not found:
            known = self._desk.known
            one, two = (known.number_of(side.article) for side in (here, there))
            self._desk.say(f"the same words in {one} and {two}")
            return
        before = self._where.pointed.get(here.article)
        at = self._next(found, before, by)
        apart = found[at]
        self._where.point_at({here.article: apart.here, there.article: apart.there})
        last = 0 if by > 0 else len(found) - 1
        ended = before is not None and at == last
        self._tell(here, there, at, came_round=come_round(by) if ended else "")

    def _here(self, group: Group, stop: Stop) -> Passage:
        """The passage being read: the one in the leading pane's article, if any."""
        article = self._desk.article
        if article is not None and article.id != stop.article:
            for passage in nearest_first(group, stop):
                if passage.article == article.id:
                    return passage
        return Passage(stop.article, stop.span.start, stop.span.end)

    def _there(self, group: Group, here: Passage) -> Passage:
        """What to compare it with: the walk's other side, or else the most similar.

        If no other side is in view, one is brought in.
        """
        stop = Stop(here.article, here.span, group.number)
        others = [p for p in nearest_first(group, stop) if p.article != here.article]
        shown = {article.id for article in self._desk.panes.shown}
        in_view = [passage for passage in others if passage.article in shown]
        if not in_view:
            beside = self._walker.next_side(group, here.article)
            in_view = [passage for passage in others if passage.article == beside]
            also = ((beside, in_view[0].span),)
            self._where.land(Stop(here.article, here.span, group.number, also))
        return next((p for p in in_view if self._is_meant(p)), in_view[0])

    def _is_meant(self, passage: Passage) -> bool:
        """Whether a passage is one that the walk shows beside its stop."""
        also = self._where.stop.also if self._where.stop else ()
        return passage.article in (article for article, _ in also)

    def _differences(self, here: Passage, there: Passage) -> tuple[Apart, ...]:
        if self._sides != (here, there):
            self._sides = here, there
            self._found = differences(self._desk.known, here, there)
        return self._found

    def _next(self, found: tuple[Apart, ...], before: Span | None, by: int) -> int:
        """Which difference comes next, after the current one or in view."""
        places = [apart.here for apart in found]
        if before in places:
            return (places.index(before) + by) % len(found)
        top = self._desk.pane.top_offset if self._desk.pane else 0
        below = (at for at, place in enumerate(places) if place.end >= top)
        first = next(below, 0)
        return first if by > 0 else (first - 1) % len(found)

    def _tell(self, here: Passage, there: Passage, at: int, *, came_round: str) -> None:
        """Say which difference it is, and what stands on both sides."""
        told = said_of(self._desk.known, here, there, self._found[at])
        place = f"difference {at + 1}/{len(self._found)}"
        self._desk.say(" · ".join(filter(None, (f"{place}: {told}", came_round))))
