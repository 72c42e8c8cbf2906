"""The reader's decisions applied to a comparison: its actors, events and quotes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from corpus.comparison import Comparison
from corpus.curation.applying import Curated, curate_actors
from corpus.curation.decisions import Decisions
from corpus.models import Actor, Event, Quote


@dataclass(frozen=True)
class CuratedComparison:
    """A comparison after decisions, and the actors that they result in."""

    known: Comparison
    """Hidden actors are in `hidden_actors` only."""
    curated: Curated


def curate(found: Comparison, decisions: Decisions) -> CuratedComparison:
    """Apply decisions to all that is known.

    Events and quotes are linked to the resulting actors. If an actor was split, that is
    the one named in the event, or nearest to the words that attribute the quote.

    Args:
        found: What was found, before any decision.
        decisions: In any order.
    """
    texts = {article.id: article.text for article in found.articles}
    curated = curate_actors(found.actors, decisions, texts)
    if not curated.heeded:
        return CuratedComparison(found, curated)
    heirs = _Heirs(curated)
    seen = tuple(actor for actor in curated.actors if not actor.hidden)
    known = found.with_findings(
        actors=seen,
        hidden_actors=tuple(actor for actor in curated.actors if actor.hidden),
        events=tuple(heirs.relink(event) for event in found.events),
        quotes=tuple(heirs.ascribe(quote) for quote in found.quotes),
    )
    return CuratedComparison(known, curated)


class _Heirs:
    """The actors that now have the mentions of those that were found."""

    def __init__(self, curated: Curated) -> None:
        owners = _owners(curated)
        self._heirs: dict[str, tuple[str, ...]] = {}
        self._places: dict[str, list[tuple[str, int, str]]] = {}
        for actor in curated.found:
            places = [
                (m.article, m.start, owners[m.article, m.start, m.end])
                for m in actor.mentions
            ]
            self._heirs[actor.id] = tuple(dict.fromkeys(heir for *_, heir in places))
            if len(self._heirs[actor.id]) > 1:
                self._places[actor.id] = sorted(places)

    def relink(self, event: Event) -> Event:
        """The event, linked to the resulting actors."""
        heirs = (heir for actor in event.actors for heir in self._of(actor, event))
        return replace(event, actors=tuple(dict.fromkeys(heirs)))

    def ascribe(self, quote: Quote) -> Quote:
        """The quote, linked to the resulting speaker."""
        if quote.speaker is None or quote.speaker not in self._heirs:
            return quote
        at = quote.cue.start if quote.cue else quote.start
        return replace(quote, speaker=self._nearest(quote.speaker, quote.article, at))

    def _of(self, actor: str, event: Event) -> Iterable[str]:
        """The heirs that an event's passages name, or else the first heir."""
        heirs = self._heirs.get(actor, (actor,))
        if len(heirs) == 1:
            return heirs
        named = [
            heir
            for passage in event.passages
            for article, start, heir in self._places[actor]
            if article == passage.article and start in passage.span
        ]
        return named or heirs[:1]

    def _nearest(self, actor: str, article: str, at: int) -> str:
        """The heir with the mention nearest to a place; in a tie, the one before it."""
        heirs = self._heirs[actor]
        if len(heirs) == 1:
            return heirs[0]
        here = [place for place in self._places[actor] if place[0] == article]
        after = bisect_left(here, at, key=lambda place: place[1])
        near = here[max(after - 1, 0) : after + 1]
        return min(near, key=lambda p: abs(p[1] - at))[2] if near else heirs[0]


def _owners(curated: Curated) -> Mapping[tuple[str, int, int], str]:
    """The actor of each mention, by its place."""
    return {
        (mention.article, mention.start, mention.end): actor.id
        for actor in curated.actors
        for mention in actor.mentions
    }


def names_of(known: Comparison) -> dict[str, str]:
    """The names of all actors of a comparison, hidden ones included, by id."""
    every: tuple[Actor, ...] = (*known.actors, *known.hidden_actors)
    return {actor.id: actor.name for actor in every}
