"""Walks found again by what they were called."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from corpus.comparison import Comparison
from corpus.models import Actor
from reader.walks.called import stops_called
from reader.walks.stops import (
    EXCERPTS,
    Stop,
    matches,
    mentions,
    name_of_tellings,
    tellings,
)

NamedWalk = tuple[str, Actor | None, tuple[Stop, ...]]
"""What a walk is called, whom it follows, and where it stops."""


def walks_called(
    known: Comparison, name: str, article: str, kept: Callable[[], tuple[Stop, ...]]
) -> Iterator[NamedWalk]:
    """The walks that may have been meant, the likeliest first.

    Args:
        known: What is compared.
        name: What the walk was called.
        article: Id of the article in which it had come to a stop.
        kept: Gives the stops of what the reader has kept.
    """
    told = stops_called(known, name, article)
    if told is not None:
        yield name, None, told
    if name == EXCERPTS:
        yield name, None, kept()
    for actor in known.actors:
        if actor.name == name:
            yield name, actor, mentions(known, actor)
    for event in known.events:
        if name_of_tellings(event) == name:
            yield name, None, tellings(known, event)
    yield from _of_quotes(known, name)
    yield "matches", None, matches(known, article)


def _of_quotes(known: Comparison, name: str) -> Iterator[NamedWalk]:
    from reader.pages.speech import ALL, NOBODY, QUOTED, Speech

    if not name.endswith(QUOTED):
        return
    speech = Speech(known)
    for speaker in (ALL, NOBODY, *(actor.id for actor in known.actors)):
        if speech.name_of_stops(speaker) == name:
            yield name, None, speech.stops(speaker)
