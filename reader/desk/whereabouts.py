"""Where the reader is: the walk under way, its current stop, and what is lit there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.content import Content

from corpus import Span
from reader.desk.arrangement import Arrangement
from reader.desk.desk import Desk
from reader.walks.called import at_stop, stops_called
from reader.walks.lighting import lits_of
from reader.walks.placing import NOTHING_SHARED, place_of
from reader.walks.stops import ARTICLE_WALKS, Stop

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group

_AT_START = ("walk.only-here", "walk.conflicts", "walk.next")
_AT_STOP = ("keep.save", "ask.card", "walk.next")
_AT_MATCH = (*_AT_STOP, "walk.counterpart")
_IN_LONG_MATCH = (*_AT_STOP, "walk.difference-on", "walk.counterpart")
"""Commands to name in the status line, the most important first."""
_LONG = 500
"""Characters of a passage from which walking its differences is offered."""


class Whereabouts:
    """Keeps where the reader is, and shows it in the panes and the status line."""

    def __init__(self, desk: Desk, arrangement: Arrangement) -> None:
        self._desk = desk
        self._arrangement = arrangement
        self.kind = "matches"
        """The name of the walk."""
        self.stop: Stop | None = None
        """The stop the reader is on, if any; it need not belong to the walk."""
        self.stops: tuple[Stop, ...] = ()
        """The stops of the walk, article by article."""
        self.at = 0
        """Which of `stops` the walk has come to."""
        self.pointed: Mapping[str, Span] = {}
        """The difference inside the match that the reader is on, by article."""

    @property
    def group(self) -> Group | None:
        """The current match."""
        if self.stop is None or self.stop.group is None:
            return None
        return self._desk.known.shown.by_number.get(self.stop.group)

    @property
    def offset(self) -> int:
        """Where the reader is in the article: at a stop, else at the first row."""
        article, pane = self._desk.article, self._desk.pane
        if article and self.stop is not None and self.stop.article == article.id:
            return self.stop.span.start
        return pane.top_offset if pane else 0

    def order(self, stop: Stop) -> tuple[int, Span]:
        """The sort key by which stops are walked article by article."""
        return self._desk.known.number_of(stop.article), stop.span

    def holds(self, stop: Stop) -> bool:
        """Whether a walk of several articles has this match, on any side of it."""
        return self.kind not in ARTICLE_WALKS and at_stop(self.stops, stop) is not None

    def begin(self, kind: str, stops: Iterable[Stop]) -> None:
        """Make given stops the walk; the reader stays where they are."""
        self.kind = kind
        self.stops = tuple(sorted(stops, key=self.order))

    def resume(self, kind: str, stops: Iterable[Stop], stop: Stop) -> None:
        """Be on a stop of a walk again, without scrolling."""
        self.begin(kind, stops)
        self.stop, self.at = stop, self.stops.index(stop)
        self.refresh()

    def leave(self) -> None:
        """Leave the stop; the walk is that of the matches again."""
        self.kind, self.stop, self.pointed = "matches", None, {}
        self.refresh()

    def go(self, stops: Sequence[Stop], at: int) -> None:
        """Go to one of the stops of the walk."""
        self.stops, self.at = tuple(stops), at
        self.land(stops[at])

    def land(self, stop: Stop) -> None:
        """Go to a stop, whether the walk has it or not."""
        self.stop, self.pointed = stop, {}
        if stop in self.stops:
            self.at = self.stops.index(stop)
        sides = self._sides(stop)
        wanted = [*(article for article, _ in stop.also if self.group), stop.article]
        for article in wanted:
            self._arrangement.bring_in(article, sides, wanted)
        self._light()
        pane = self._desk.panes.pane_of(stop.article)
        if pane is not None:
            self._desk.panes.bring(pane, stop.span)
        self._tell()

    def point_at(self, spans: Mapping[str, Span]) -> None:
        """Show places of the current match on one row, that of the first leading.

        Args:
            spans: By article; an empty one is where something is missing.
        """
        self.pointed = spans
        self._light()
        here, span = next(iter(spans.items()))
        pane = self._desk.panes.pane_of(here)
        if pane is not None:
            self._desk.panes.bring(pane, span)

    def _sides(self, stop: Stop) -> frozenset[str]:
        """Ids of the articles that have the match, or that are lit beside a stop."""
        if self.group is None:
            return frozenset(article for article, _ in stop.also)
        return frozenset(a.id for a in self._desk.known.articles_of(self.group))

    def refresh(self) -> None:
        """Draw the stop again after what is known or shown has changed."""
        if self.stop is not None and self.stop.group is not None and not self.group:
            self.stop, self.pointed = None, {}
        self._light()
        self._tell()

    def _light(self) -> None:
        walked = () if self.kind in ARTICLE_WALKS else self.stops
        lits = lits_of(self._desk.known, self.stop, self.group)
        for article in lits.keys() & self.pointed.keys():
            lits[article] = replace(lits[article], pointed=self.pointed[article])
        self._desk.light(lits, {stop.article for stop in walked})

    def _tell(self) -> None:
        known, status = self._desk.known, self._desk.status
        here = self.stop.article if self.stop else None
        stops = stops_called(known, self.kind, here) if here else None
        if stops is not None:
            self.stops = stops
            at = at_stop(stops, self.stop)
            self.at = min(self.at, max(len(stops) - 1, 0)) if at is None else at
        place = place_of(known, self.kind, self.stop, self.at, len(self.stops))
        status.place, status.gist = place
        searched = bool(known.articles[1:]) and not self._desk.comparing
        if searched and not (status.place or known.matches or known.by_words):
            status.place = Content(f" {NOTHING_SHARED}")
        self._desk.hints.offer(*self._offered())

    def _offered(self) -> tuple[str, ...]:
        """The commands to name here."""
        if self.stop is None:
            return _AT_START
        if not self.group:
            return _AT_STOP
        return _AT_MATCH if len(self.stop.span) < _LONG else _IN_LONG_MATCH
