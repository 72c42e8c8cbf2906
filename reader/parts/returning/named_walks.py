"""Walks found again by their names."""

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
"""The name of a walk, the actor that it follows, and its stops."""


def walks_called(
    known: Comparison, name: str, article: str, kept: Callable[[], tuple[Stop, ...]]
) -> Iterator[NamedWalk]:
    """The walks that may have been meant, the likeliest first.

    Args:
        known: What is compared.
        name: The name of the walk.
        article: Id of the article with the stop that the walk had come to.
        kept: Gives the stops of the excerpts.
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
