"""What the passage that the reader is on is in other articles, laid out in a card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from corpus import Passage
from corpus.models import Group
from reader.parts.first import FirstParts
from reader.walks.stops import nearest

if TYPE_CHECKING:
    from reader.work.messages import Approached


class Explaining:
    """The commands whose part is `explain`."""

    def __init__(self, first: FirstParts) -> None:
        self._screen = first.screen
        self._desk = first.desk
        self._where = first.where
        self._walker = first.walker
        self._errands = first.errands

    # Commands: the table calls them by name.

    def current(self) -> None:
        """Explain the match here; without one, look for what comes nearest."""
        here = self._here()
        if here is None:
            self._desk.tell("no match is current: {walk.matches} walks them")
        elif group := self._where.group or self._group_at(here):
            self._show_card(group, here)
        elif self._desk.status.work:
            self._desk.say("no match yet: still comparing")
        else:
            self._errands.approach(self._desk.known.articles, here)

    def take(self, found: Approached) -> None:
        """Show what comes nearest, if the reader still is where they asked."""
        from reader.screens.cards import NearestCard

        if found.passage == self._here() and self._screen.is_current:
            dialog = NearestCard(self._desk.known, found.passage, found.nearest)
            self._screen.app.push_screen(dialog, partial(self._walk, found))

    def _here(self) -> Passage | None:
        stop = self._where.stop
        return stop and Passage(stop.article, stop.span.start, stop.span.end)

    def _group_at(self, here: Passage) -> Group | None:
        """The match that has what is found or named here, or some of it."""
        found = self._desk.known.groups_in(here.article)
        return next(
            (g for passage, g in found if passage.span.overlaps(here.span)), None
        )

    def _show_card(self, group: Group, here: Passage) -> None:
        from reader.screens.cards import MatchCard

        dialog = MatchCard(self._desk.known, group, here)
        self._screen.app.push_screen(dialog, self._go_to)

    def _walk(self, found: Approached, passage: Passage | None) -> None:
        """Walk what comes nearest, from the one chosen."""
        if passage is None or passage == found.passage:
            return
        others = [near.there for near in found.nearest]
        stops = nearest(found.passage, others)
        self._walker.walk("nearest", stops, at=stops[others.index(passage)])

    def _go_to(self, passage: Passage | None) -> None:
        if passage is not None:
            self._walker.go_to(passage)
