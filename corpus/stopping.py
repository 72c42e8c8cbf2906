"""Long work that ends when nobody waits for its result any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from importlib import import_module
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
Check = Callable[[], None]
"""Called between pieces of work; raises `StoppedError` to end it."""


class StoppedError(Exception):
    """Nobody waits for the result any more; it is no fault, and told to nobody."""


def carry_on() -> None:
    """Check nothing: the work goes on to its end."""


def check_of(cancelled: Callable[[], bool]) -> Check:
    """Make a check of a question that is answered `True` once nobody waits."""

    def check() -> None:
        if cancelled():
            raise StoppedError

    return check


_CHECK: ContextVar[Check] = ContextVar("check", default=carry_on)


def checkpoint() -> None:
    """Call the check of the work that this is a part of, if it has one.

    For loops deep inside one article, whose callers know of no check. Takes less
    than a microsecond; what lies between two of them should take a few milliseconds.
    """
    _CHECK.get()()


def load(*modules: str) -> None:
    """Import modules, those first that others need, with a checkpoint behind each."""
    for name in modules:
        import_module(name)
        checkpoint()


def stoppable(steps: Iterable[T], check: Check) -> Iterator[T]:
    """Yield what an iterable yields; every `checkpoint` on the way calls a check."""
    going = iter(steps)
    while True:
        before = _CHECK.set(check)
        try:
            step = next(going)
        except StopIteration:
            return
        finally:
            _CHECK.reset(before)
        yield step


def checked(items: Iterable[T], every: int = 1) -> Iterator[T]:
    """Yield items, with a checkpoint before the first of every few."""
    going = iter(items)
    for item in going:
        checkpoint()
        yield item
        yield from islice(going, every - 1)
