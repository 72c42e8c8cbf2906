"""Cards that explain a match, or show what comes nearest where there is none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from corpus import Passage
from reader.desk.desk import STILL_COMPARING
from reader.parts.first import FirstParts
from reader.walks.stops import nearest

if TYPE_CHECKING:
    from corpus.models import Group
    from reader.screens.cards import Card, MatchCard
    from reader.work.messages import Approached


class Explaining:
    """The commands whose part is `explain`."""

    def __init__(self, first: FirstParts) -> None:
        self._screen = first.screen
        self._desk = first.desk
        self._where = first.where
        self._walker = first.walker
        self._errands = first.errands
        self._card: MatchCard | None = None
        """The card of a match that was shown last."""

    # Commands: the table calls them by name.

    def current(self) -> None:
        """Explain the match here, and look in articles without it for the nearest."""
        here = self._here()
        if here is None:
            self._walker.tell_none_current()
            return
        groups = self._groups_at(here)
        if group := self._where.group or next(iter(groups), None):
            self._show_card(group, here)
        elif self._desk.status.work:
            self._desk.say(f"no match yet: {STILL_COMPARING}")
        held = {side.article for group in groups for side in group.passages}
        shown = {article.id for article in self._desk.known.articles}
        if not self._desk.status.work and len(held) < len(shown):
            every = self._desk.scope.whole.articles
            apart = {article.id for article in every} - shown
            self._errands.approach(every, here, without=held | apart)

    def take(self, found: Approached) -> None:
        """Show what comes nearest, if the reader is still where they asked."""
        from reader.screens.cards import NearestCard

        card = self._card
        if card and card.is_current and card.here == found.passage:
            card.add(found.nearest)
        elif found.passage == self._here() and self._screen.is_current:
            self._lay_out(NearestCard(self._desk.known, found.passage, found.nearest))

    def _here(self) -> Passage | None:
        stop = self._where.stop
        return stop and Passage(stop.article, stop.span.start, stop.span.end)

    def _groups_at(self, here: Passage) -> list[Group]:
        """The matches of a passage, or of a part of it."""
        shared = self._desk.known.groups_in(here.article)
        return [group for side, group in shared if side.span.overlaps(here.span)]

    def _show_card(self, group: Group, here: Passage) -> None:
        from reader.screens.cards import MatchCard

        self._card = MatchCard(self._desk.known, group, here)
        self._lay_out(self._card)

    def _lay_out(self, card: Card) -> None:
        self._screen.app.push_screen(card, partial(self._leave, card))

    def _leave(self, card: Card, passage: Passage | None) -> None:
        """Go to the passage that was chosen; walk those that come nearest."""
        others = [near.there for near in card.nearest]
        if passage in others:
            stops = nearest(card.here, others)
            self._walker.walk("nearest", stops, at=stops[others.index(passage)])
        elif passage is not None:
            self._walker.go_to(passage)
