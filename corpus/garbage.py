"""Garbage collection, paused while work makes many objects and no cycles."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock


@dataclass
class _Pause:
    """How many ask for the pause; it ends with the last of them."""

    lock: Lock = field(default_factory=Lock)
    asked: int = 0
    was_on: bool = False
    has_kept: bool = False
    """Whether something stays that is never to be looked at; see `keeping`."""


_PAUSE = _Pause()


@contextmanager
def no_search_for_garbage() -> Generator[None]:
    """Pause the search for cycles; objects are freed by reference counts alone.

    As the number of objects grows, Python searches all of them again and again. That
    takes a fifth of the time for comparing thousands of articles.
    """
    with _PAUSE.lock:
        if not _PAUSE.asked:
            _PAUSE.was_on = gc.isenabled()
            gc.disable()
        _PAUSE.asked += 1
    try:
        yield
    finally:
        with _PAUSE.lock:
            _PAUSE.asked -= 1
            if not _PAUSE.asked and _PAUSE.was_on:
                if not _PAUSE.has_kept:
                    _let_grow_old()
                gc.enable()


def _let_grow_old() -> None:
    """Count all there is as old, or the next search would look through it at once.

    What is kept would be looked at again.
    """
    gc.freeze()
    gc.unfreeze()


@contextmanager
def keeping() -> Generator[None]:
    """Exclude the objects made here, which stay to the end, from garbage collection.

    Searching all that is found in a thousand articles takes a third of a second, during
    which no key is answered.
    """
    with no_search_for_garbage():
        try:
            yield
        finally:
            gc.freeze()
            _PAUSE.has_kept = True
