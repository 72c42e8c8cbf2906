"""Hands over a stream a little at a time, so as not to flood the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import TypeVar

T = TypeVar("T")


def paced(stream: Iterable[T], every: float = 0.05) -> Iterator[list[T]]:
    """Yield in lists what has come since the last one, at most every `every` seconds.

    What comes in the first `every` seconds is one list; an empty stream yields none.
    """
    pile: list[T] = []
    due = monotonic() + every
    for item in stream:
        pile.append(item)
        if monotonic() >= due:
            yield pile
            pile, due = [], monotonic() + every
    if pile:
        yield pile


def thinned(
    stream: Iterable[T], by: Callable[[T], object], every: float = 0.1
) -> Iterator[T]:
    """Leave out items that follow one of the same kind within `every` seconds.

    `by` tells the kind; the first item of a kind is never left out.
    """
    kind: object = None
    due = monotonic()
    for item in stream:
        if by(item) != kind or monotonic() >= due:
            kind, due = by(item), monotonic() + every
            yield item
