"""A cache of what was found in single articles, independent of other articles."""

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
        """Use a file, which is made at the first look-up.

        Args:
            path: The file; its folder is made as well.
            write: Turns a finding into bytes.
            read: Reads it again; `None` unless it fits the article.
        """
        self._file = CacheFile(path, _KEPT)
        self._write = write
        self._read = read

    def recall(
        self, asked: Iterable[tuple[str, Asked]], find: Callable[[Asked], Found]
    ) -> Iterator[tuple[Asked, Found]]:
        """Yield each article with its finding, made only if none is kept.

        Args:
            asked: The articles, with their keys.
            find: Makes the finding.
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
