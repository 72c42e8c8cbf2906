"""Long work that can be cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from importlib import import_module
from itertools import islice
from threading import Thread
from typing import TypeVar

T = TypeVar("T")
_PATIENCE = 0.02
"""Seconds between two checkpoints while waiting for another thread."""


class StoppedError(Exception):
    """The work was cancelled; this is not a fault, and is not reported."""


def _never() -> bool:
    return False


_CANCELLED: ContextVar[Callable[[], bool]] = ContextVar("cancelled", default=_never)


def checkpoint() -> None:
    """End the work that calls this, if it was cancelled.

    `stoppable` sets what tells that. A call takes less than a microsecond; the work
    between two calls should take a few milliseconds.

    Raises:
        StoppedError: The work was cancelled.
    """
    if _CANCELLED.get()():
        raise StoppedError


def load(*modules: str) -> None:
    """Import modules in order, with a checkpoint after each."""
    for name in modules:
        import_module(name)
        checkpoint()


def apart(work: Callable[[], T]) -> T:
    """Do work without checkpoints, such as a library's, in a thread of its own.

    If it is cancelled, it runs on to its end, and the result is dropped. The end of the
    program waits for it, as such code may not bear to be interrupted.

    Raises:
        StoppedError: The work was cancelled.
        Exception: Whatever the work raises.
    """
    from concurrent.futures import Future, wait  # rarely needed

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
        steps: Work, one piece at a time.
        cancelled: Asked at every checkpoint; true once the work is cancelled.
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
    """Yield items, with a checkpoint before the first of each `every`."""
    going = iter(items)
    for item in going:
        checkpoint()
        yield item
        yield from islice(going, every - 1)
