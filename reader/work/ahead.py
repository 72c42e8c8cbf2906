"""Begins to read a stream in a thread, before anything is ready to take its items."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar

from corpus import Article, Problem
from corpus.reading import read
from corpus.reading.formats import format_of

T = TypeVar("T")

_FIRST = 6
"""Articles that can be in view at once."""


def read_ahead(sources: Sequence[str]) -> Ahead[Article | Problem]:
    """Begin to read sources: as many articles as can be in view at first.

    Formats other than plain text wait to be asked for: the code that reads them takes
    longer to load than the first frame takes to draw.
    """
    asked = threading.Event()

    def wait(path: str) -> None:
        if format_of(path) in ("markdown", "page"):
            asked.wait()

    return Ahead(read(sources, before_each=wait), _FIRST, asked)


class Ahead(Generic[T]):
    """The first items of a stream are taken at once, the others when asked for."""

    def __init__(
        self, stream: Iterable[T], most: int, asked: threading.Event | None = None
    ) -> None:
        """Begin.

        Args:
            stream: Used by one thread at a time; an exception it raises comes out
                of `rest`.
            most: Items taken ahead.
            asked: Is set when the others are asked for.
        """
        self._asked = asked or threading.Event()
        self._stream = iter(stream)
        self._most = most
        self._taken: deque[T] = deque()
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._begin, daemon=True)
        self._thread.start()

    def ready(self) -> list[T]:
        """Take what has come by now, without waiting; once only."""
        # One by one: the thread may be about to add another one.
        taken: list[T] = []
        while self._taken:
            taken.append(self._taken.popleft())
        return taken

    def rest(self) -> Iterator[T]:
        """Yield what has not been taken yet, waiting for it; to be used once."""
        self._asked.set()
        self._thread.join()
        yield from self.ready()
        if self._error is not None:
            raise self._error
        yield from self._stream

    def _begin(self) -> None:
        try:
            for item in islice(self._stream, self._most):
                self._taken.append(item)
        except Exception as error:
            self._error = error
