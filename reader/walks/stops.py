"""Walks: the stops that `n` and `N` go through, each a function of what is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from corpus import Span
from corpus.comparison import Comparison

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Actor, Event
    from corpus.texts import Passage

EXCERPTS = "excerpts"
"""The name of the walk of what is kept."""
SUREST = "surest first"
"""The name of the walk of an article's matches by score, not in reading order."""
ALL_CONFLICTS = "all conflicts"
"""The name of the walk of the contradictions of all articles."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A place to go to."""

    article: str
    span: Span
    group: int | None = None
    """The number of the group, where the stop is a match."""
    also: tuple[tuple[str, Span], ...] = field(default=(), compare=False)
    """What to show in other articles at the same time; what of this one is told here,
    too, is not heeded."""


def matches(known: Comparison, article: str) -> tuple[Stop, ...]:
    """What an article shares with others, in reading order."""
    return tuple(
        Stop(article, passage.span, group.number)
        for passage, group in known.groups_in(article)
    )


def surest(known: Comparison, article: str) -> tuple[Stop, ...]:
    """What an article shares with others, the weakest last."""
    found = sorted(
        known.groups_in(article), key=lambda pair: (-pair[1].score, pair[0].span)
    )
    return tuple(Stop(article, side.span, group.number) for side, group in found)


def shared_with(known: Comparison, article: str, other: str) -> tuple[Stop, ...]:
    """What an article shares with another, in reading order, with the other in view."""
    stops: list[Stop] = []
    for passage, group in known.groups_in(article):
        likest = {
            group.whole(there): match.score
            for match in sorted(group.matches_of(passage), key=lambda m: m.score)
            for here, there in match.both_ways
            if passage.covers(here) and there.article == other
        }
        if likest:
            there = min(likest, key=lambda side: (-likest[side], side))
            also = ((other, there.span),)
            stops.append(Stop(article, passage.span, group.number, also))
    return tuple(stops)


def conflicts(known: Comparison, article: str) -> tuple[Stop, ...]:
    """Where an article contradicts others."""
    return tuple(
        Stop(article, passage.span, group.number)
        for passage, group in known.groups_in(article)
        if known.kind_of(passage, group) == "conflict"
    )


def all_conflicts(known: Comparison) -> tuple[Stop, ...]:
    """Every contradiction once: at the side that comes first, the other in view."""

    def order(side: Passage) -> tuple[int, Span]:
        return known.number_of(side.article), side.span

    stops: list[Stop] = []
    for group in known.groups:
        pairs = [
            sorted((group.whole(match.left), group.whole(match.right)), key=order)
            for match in group.matches
            if match.kind == "conflict"
        ]
        if pairs:
            here, there = min(pairs, key=lambda pair: list(map(order, pair)))
            also = ((there.article, there.span),)
            stops.append(Stop(here.article, here.span, group.number, also))
    return tuple(stops)


def in_all(known: Comparison, article: str) -> tuple[Stop, ...]:
    """What every article has: in one match, or a sentence by several together."""
    whole = [
        Stop(article, passage.span, group.number)
        for passage, group in known.groups_in(article)
        if known.is_in_all(group)
    ]
    taken = [stop.span for stop in whole]
    return tuple(
        sorted([*whole, *_together_in_all(known, article, taken)], key=lambda s: s.span)
    )


def _together_in_all(
    known: Comparison, article: str, taken: Iterable[Span]
) -> Iterator[Stop]:
    """Sentences outside some spans that all articles have, each by another match."""
    from corpus.coverage import cover  # not needed for the first frame

    others = len(known.articles) - len(known.twins) - 1
    for sentence in cover(known, known[article]):
        if not others or len(sentence.others) < others:
            continue
        if not any(sentence.span.overlaps(span) for span in taken):
            yield Stop(
                article, sentence.span, also=_beside(known, article, sentence.span)
            )


def _beside(
    known: Comparison, article: str, span: Span
) -> tuple[tuple[str, Span], ...]:
    """What each other article has of a span: its most similar passage.

    Where none is matched with the span itself, it is the first of the same group.
    """
    told = (
        (-match.score, there.article, there.span)
        for _, group in known.groups_in(article)
        for match in group.matches
        for here, there in match.both_ways
        if here.article == article and here.span.overlaps(span)
    )
    nearest = {other: place for _, other, place in sorted(told, reverse=True)}
    for passage, group in known.groups_in(article):
        if passage.span.overlaps(span):
            for other in group.passages:
                nearest.setdefault(other.article, other.span)
    nearest.pop(article, None)
    return tuple(sorted(nearest.items()))


def only_here(known: Comparison, article: str) -> tuple[Stop, ...]:
    """What no other article has."""
    from corpus.coverage import alone_in  # not needed for the first frame

    return tuple(Stop(article, span) for span in alone_in(known, known[article]))


def hits(found: Iterable[tuple[str, Span]]) -> tuple[Stop, ...]:
    """Search hits, in the order given."""
    return tuple(Stop(article, span) for article, span in found)


def mentions(known: Comparison, actor: Actor) -> tuple[Stop, ...]:
    """Wherever an actor is named; the other articles show their first mention."""
    return _together(known, ((m.article, m.span) for m in actor.mentions))


def tellings(known: Comparison, event: Event) -> tuple[Stop, ...]:
    """The passages that tell of an event; each article shows its first."""
    return _together(known, ((told.article, told.span) for told in event.passages))


def nearest(here: Passage, others: Iterable[Passage]) -> tuple[Stop, ...]:
    """What comes nearest to a passage, each with that passage in view."""
    also = ((here.article, here.span),)
    return tuple(Stop(near.article, near.span, also=also) for near in others)


def name_of_tellings(event: Event) -> str:
    """The name of the walk of an event."""
    return event.date or "undated"


def _together(known: Comparison, spans: Iterable[tuple[str, Span]]) -> tuple[Stop, ...]:
    """Stops at each of which every article shows what it has, each text once."""
    stops = sorted(spans)
    # All stops share it: thousands of mentions in as many articles are no millions.
    firsts = tuple(dict(reversed(stops)).items())
    return tuple(
        Stop(article, span, also=firsts)
        for article, span in stops
        if article not in known.twins
    )


ARTICLE_WALKS = {
    "matches": matches,
    SUREST: surest,
    "conflicts": conflicts,
    "in all": in_all,
    "only here": only_here,
}
"""Walks whose stops are those of the article the reader is in."""

NOTHING = {
    "matches": "no match found for this article",
    SUREST: "no match found for this article",
    "conflicts": "no conflict found in this article",
    ALL_CONFLICTS: "no conflict found in any article",
    "in all": "nothing in this article stands in all of them",
    "only here": "everything in this article stands in others, too",
}
"""What is said if a walk has no stop. It claims only that nothing was found."""
