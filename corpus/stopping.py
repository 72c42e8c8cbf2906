"""Long work that ends when nobody waits for its result any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from importlib import import_module
from itertools import islice
from threading import Thread
from typing import TypeVar

T = TypeVar("T")
_PATIENCE = 0.02
"""Seconds between two checkpoints while another thread works."""


class StoppedError(Exception):
    """Nobody waits for the result any more; it is no fault, and told to nobody."""


def _never() -> bool:
    return False


_CANCELLED: ContextVar[Callable[[], bool]] = ContextVar("cancelled", default=_never)


def checkpoint() -> None:
    """End the work that this is a part of, if nobody waits for it any more.

    Whoever waits says so by `stoppable`. Takes less than a microsecond; what lies
    between two of them should take a few milliseconds.

    Raises:
        StoppedError: Nobody waits.
    """
    if _CANCELLED.get()():
        raise StoppedError


def load(*modules: str) -> None:
    """Import modules, those first that others need, with a checkpoint behind each."""
    for name in modules:
        import_module(name)
        checkpoint()


def apart(work: Callable[[], T]) -> T:
    """Do in a thread of its own what asks nobody and lets other threads go on.

    Of code that is not ours, in one piece. When nobody waits any more it is left to
    itself: it goes on to its end, and nothing comes of it. The program's own end waits
    for it, as what it runs may not bear to be cut off.

    Raises:
        StoppedError: Nobody waits.
        Exception: Whatever the work raises.
    """
    from concurrent.futures import Future, wait  # who never asks for this needs none

    done: Future[T] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:
            done.set_exception(error)

    Thread(target=run, name="apart").start()
    while not done.done():
        checkpoint()
        wait([done], _PATIENCE)
    return done.result()


def stoppable(steps: Iterable[T], cancelled: Callable[[], bool]) -> Iterator[T]:
    """Yield what an iterable yields, until a `checkpoint` on the way ends it.

    Args:
        steps: Work, a piece at a time.
        cancelled: Asked at every checkpoint; true once nobody waits.
    """
    going = iter(steps)
    while True:
        before = _CANCELLED.set(cancelled)
        try:
            step = next(going)
        except StopIteration:
            return
        finally:
            _CANCELLED.reset(before)
        yield step


def checked(items: Iterable[T], every: int = 1) -> Iterator[T]:
    """Yield items, with a checkpoint before the first of every few."""
    going = iter(items)
    for item in going:
        checkpoint()
        yield item
        yield from islice(going, every - 1)
