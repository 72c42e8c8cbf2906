"""Files of what was found out before, under keys of all that decides it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

from corpus.article import Article
from corpus.stopping import checked

T = TypeVar("T")
_Row = tuple[str, object]

_TABLE = "CREATE TABLE IF NOT EXISTS kept (key TEXT UNIQUE, told BLOB)"
_MODE = 0o600
_AT_ONCE = 500
"""Keys asked for in one question; SQLite takes some thousand."""
_ROOM = 96 << 20
"""Bytes that a file holds before the oldest findings make room."""
_PART = 1 << 20
"""Bytes that are packed between two checkpoints."""
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class CacheFile:
    """A file that may be deleted, broken, or used by two programs, at any time.

    One that cannot be read or written is as good as an empty one, and one that is
    broken is made anew the next time.
    """

    def __init__(self, path: Path, most: int, room: int = _ROOM) -> None:
        """Use a file, made when something is first looked for.

        Args:
            path: Where it lies; its folder is made as well.
            most: How many findings it holds before the oldest make room.
            room: How many bytes they may take together.
        """
        self.path = path
        self._most = most
        self._room = room

    def load(self, keys: Sequence[str]) -> dict[str, bytes]:
        """What was kept, by key; keys under which nothing was kept are left out."""

        def look(database: sqlite3.Connection) -> list[_Row]:
            rows: list[_Row] = []
            for at in range(0, len(keys), _AT_ONCE):
                some = keys[at : at + _AT_ONCE]
                marks = ",".join("?" * len(some))
                question = f"SELECT key, told FROM kept WHERE key IN ({marks})"
                rows += database.execute(question, some)
            return rows

        return dict(_unpacked(self._ask(look) or ()))

    def newest(self, beginning: str, most: int) -> dict[str, bytes]:
        """What was kept last under keys that begin in one way, the newest first."""

        def look(database: sqlite3.Connection) -> list[_Row]:
            found = database.execute(
                "SELECT key, told FROM kept WHERE key > ? AND key < ? "
                "ORDER BY rowid DESC LIMIT ?",
                (beginning, beginning + "\uffff", most),
            )
            return found.fetchall()

        return dict(_unpacked(self._ask(look) or ()))

    def keep(self, told: Mapping[str, bytes]) -> None:
        """Keep something under each key."""
        rows = [(key, _packed(row)) for key, row in told.items()]

        def write(database: sqlite3.Connection) -> None:
            database.executemany("REPLACE INTO kept (key, told) VALUES (?, ?)", rows)
            self._make_room(database)
            database.commit()

        self._ask(write)

    def _make_room(self, database: sqlite3.Connection) -> None:
        """Drop the oldest findings, if they are too many or too large."""
        database.execute(
            "DELETE FROM kept WHERE rowid <= "
            "(SELECT rowid FROM kept ORDER BY rowid DESC LIMIT 1 OFFSET ?)",
            (self._most,),
        )
        pages, free, size = (
            database.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        if (pages - free) * size > self._room:
            database.execute(
                "DELETE FROM kept WHERE rowid IN (SELECT rowid FROM (SELECT rowid, "
                "SUM(LENGTH(told)) OVER (ORDER BY rowid DESC) AS held FROM kept) "
                "WHERE held > ?)",
                (self._room,),
            )

    def _ask(self, question: Callable[[sqlite3.Connection], T]) -> T | None:
        """What the file answers; none where it cannot be used."""
        try:
            if not self._is_file():
                return None
            with closing(sqlite3.connect(self.path, timeout=1)) as database:
                database.execute(_TABLE)
                return question(database)
        except OSError:
            return None
        except sqlite3.Error as error:  # the file is closed by now
            if getattr(error, "sqlite_errorcode", None) in _BROKEN:
                with suppress(OSError):
                    self.path.unlink(missing_ok=True)
            return None

    def _is_file(self) -> bool:
        """Make a file where there is none; a pipe or a device may never answer."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.touch(mode=_MODE)
        return self.path.is_file()


def _packed(row: bytes) -> bytes:
    packer = zlib.compressobj(1)
    parts = checked(range(0, len(row), _PART))
    return b"".join([packer.compress(row[at : at + _PART]) for at in parts]) + (
        packer.flush()
    )


def _unpacked(rows: Iterable[_Row]) -> Iterator[tuple[str, bytes]]:
    for key, told in rows:
        if isinstance(told, bytes):
            with suppress(zlib.error):
                yield key, zlib.decompress(told)


def key_of(articles: Iterable[Article], *settings: str) -> str:
    """A hash of all that decides what is found in articles, in any order.

    Args:
        articles: All that is looked at together.
        settings: What is looked for, and how.
    """
    return key_of_marks(marks_of(articles), *settings)


def key_of_marks(marks: Iterable[str], *settings: str) -> str:
    """The same of the marks of articles, in order of their ids."""
    known = json.dumps([code_version(), *settings, *marks])
    return hashlib.sha256(known.encode()).hexdigest()


def marks_of(articles: Iterable[Article]) -> dict[str, Article]:
    """Articles in order of their ids, each by a hash of all that counts of it."""
    return {
        _mark(article): article
        for article in checked(sorted(articles, key=lambda article: article.id), 20)
    }


@lru_cache(maxsize=8_192)
def _mark(article: Article) -> str:
    hidden = [(b.start, b.end, b.reason) for b in article.boilerplate]
    day = article.published and article.published.isoformat()
    parts = (
        *(article.id, article.text, article.title, article.outlet),
        *(day, article.language, hidden),
    )
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


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
