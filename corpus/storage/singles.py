"""What was found in single articles before, whatever other articles say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

from corpus.storage.cache import CacheFile

_KEPT = 20_000
_BATCH = 200

Asked = TypeVar("Asked")
Found = TypeVar("Found")


class SinglesCache(Generic[Asked, Found]):
    """A file of findings, each under a key of all that decides what is found."""

    def __init__(
        self,
        path: Path,
        write: Callable[[Found], bytes],
        read: Callable[[bytes, Asked], Found | None],
    ) -> None:
        """Use a file, made when something is first looked for.

        Args:
            path: Where it lies; its folder is made as well.
            write: Puts a finding down.
            read: Takes it up again; `None` unless it fits what is asked about.
        """
        self._file = CacheFile(path, _KEPT)
        self._write = write
        self._read = read

    def recall(
        self, asked: Iterable[tuple[str, Asked]], find: Callable[[Asked], Found]
    ) -> Iterator[tuple[Asked, Found]]:
        """Yield each article with what is in it, looked for only where none was kept.

        Args:
            asked: Each article under its key.
            find: Looks for it.
        """
        going = iter(asked)
        while some := list(islice(going, _BATCH)):
            told = self._file.load(list(dict(some)))
            new: dict[str, bytes] = {}
            for key, one in some:
                row = told.get(key)
                found = None if row is None else self._read(row, one)
                if found is None:
                    found = find(one)
                    told[key] = new[key] = self._write(found)
                yield one, found
            if new:
                self._file.keep(new)
