"""Files of what was found out before, under keys of all that decides it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from corpus.article import Article

_MODE = 0o600
_AT_ONCE = 500
"""Keys asked for in one question; SQLite takes some thousand."""


class CacheFile:
    """A file that may be deleted, broken, or used by two programs, at any time.

    One that cannot be read or written is as good as an empty one.
    """

    def __init__(self, path: Path, most: int) -> None:
        """Use a file, made when something is first looked for.

        Args:
            path: Where it lies; its folder is made as well.
            most: How many findings it holds before the oldest make room.
        """
        self.path = path
        self._most = most

    def load(self, keys: Sequence[str]) -> dict[str, str]:
        """What was kept, by key; keys under which nothing was kept are left out."""
        found: dict[str, bytes] = {}
        with self._open() as database:
            for at in range(0, len(keys) if database else 0, _AT_ONCE):
                some = keys[at : at + _AT_ONCE]
                marks = ",".join("?" * len(some))
                question = f"SELECT key, told FROM kept WHERE key IN ({marks})"
                found.update(database.execute(question, some) if database else ())
        return dict(_unpacked(found.items()))

    def keep(self, told: Mapping[str, str]) -> None:
        """Keep something under each key."""
        rows = [(key, zlib.compress(text.encode(), 1)) for key, text in told.items()]
        with self._open() as database:
            if database is None:
                return
            database.executemany("REPLACE INTO kept (key, told) VALUES (?, ?)", rows)
            database.execute(
                "DELETE FROM kept WHERE rowid <= "
                "(SELECT rowid FROM kept ORDER BY rowid DESC LIMIT 1 OFFSET ?)",
                (self._most,),
            )
            database.commit()

    @contextmanager
    def _open(self) -> Generator[sqlite3.Connection | None]:
        database = self._connect()
        if database is None:
            yield None
        else:
            with closing(database), suppress(sqlite3.Error):
                yield database

    def _connect(self) -> sqlite3.Connection | None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.touch(mode=_MODE)
            if not self.path.is_file():  # a pipe or a device may never answer
                return None
            database = sqlite3.connect(self.path, timeout=1)
            database.execute(
                "CREATE TABLE IF NOT EXISTS kept (key TEXT UNIQUE, told BLOB)"
            )
        except (OSError, sqlite3.Error):
            return None
        return database


def _unpacked(rows: Iterable[tuple[str, object]]) -> Iterator[tuple[str, str]]:
    for key, told in rows:
        if isinstance(told, bytes):
            with suppress(zlib.error, UnicodeDecodeError):
                yield key, zlib.decompress(told).decode()


def key_of(articles: Iterable[Article], *settings: str) -> str:
    """A hash of all that decides what is found in articles, in any order.

    Args:
        articles: All that is looked at together.
        settings: What is looked for, and how.
    """
    known = hashlib.sha256(json.dumps([code_version(), *settings]).encode())
    for article in sorted(articles, key=lambda article: article.id):
        hidden = [(b.start, b.end, b.reason) for b in article.boilerplate]
        day = article.published and article.published.isoformat()
        parts = (
            *(article.id, article.text, article.title, article.outlet),
            *(day, article.language, hidden),
        )
        known.update(json.dumps(parts).encode())
    return known.hexdigest()


@cache
def code_version() -> str:
    """A hash of all code, tables and models: others would find other things."""
    known = hashlib.sha256()
    for name, file in sorted(_files_in(files("corpus"), "")):
        known.update(f"{name}\n".encode())
        known.update(file.read_bytes())
    return known.hexdigest()


def _files_in(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_file():
            yield f"{name}/{entry.name}", entry
        elif entry.name != "__pycache__":
            yield from _files_in(entry, f"{name}/{entry.name}")
