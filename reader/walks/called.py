"""Walks by their names, as far as their stops follow from what is known."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.comparison import Comparison
from reader.walks.stops import (
    ALL_CONFLICTS,
    ARTICLE_WALKS,
    Stop,
    all_conflicts,
    shared_with,
)

_PAIR = re.compile(r"pair (\d+)↔(\d+)")


def name_of_pair(known: Comparison, one: str, other: str) -> str:
    """The name of the walk of what two articles share: `pair 1↔4`."""
    return f"pair {known.number_of(one)}↔{known.number_of(other)}"


def pair_called(known: Comparison, name: str) -> tuple[str, str] | None:
    """The ids of the two articles whose walk has this name, if it is such a walk."""
    named = _PAIR.fullmatch(name)
    if named is None:
        return None
    one, other = (int(number) for number in named.groups())
    most = len(known.articles)
    if not (0 < one <= most and 0 < other <= most):
        return None
    return known.articles[one - 1].id, known.articles[other - 1].id


def stops_called(
    known: Comparison, name: str, article: str | None
) -> tuple[Stop, ...] | None:
    """The stops of a walk, worked out from what is known.

    Args:
        known: What is compared.
        name: The name of the walk.
        article: Id of the article the reader is in, if they are in one.

    Returns:
        Stops in the order they are walked in; `None` for a walk of search hits or of
        something else that the reader has chosen.
    """
    if name in ARTICLE_WALKS:
        return ARTICLE_WALKS[name](known, article) if article else ()
    if name == ALL_CONFLICTS:
        return all_conflicts(known)
    pair = pair_called(known, name)
    if pair is None:
        return None
    here, there = pair if article != pair[1] else pair[::-1]
    return shared_with(known, here, there)


def at_stop(stops: Sequence[Stop], stop: Stop | None) -> int | None:
    """The place of a stop among others: its own, else that of its match."""
    if stop is None:
        return None
    if stop in stops:
        return stops.index(stop)
    if stop.group is None:
        return None
    groups = [other.group for other in stops]
    return groups.index(stop.group) if stop.group in groups else None
