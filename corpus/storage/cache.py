"""Cache files: findings under their keys."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from corpus.stopping import checked

T = TypeVar("T")
_Row = tuple[str, object]

_TABLE = "CREATE TABLE IF NOT EXISTS kept (key TEXT UNIQUE, told BLOB)"
_MODE = 0o600
_AT_ONCE = 500
"""Keys in one query; SQLite allows some thousand."""
_ROOM = 96 << 20
"""Bytes that a file may hold before the oldest findings are dropped."""
_PART = 1 << 20
"""Bytes that are compressed between two checkpoints."""
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
"""Errors of a file that is damaged, is not a database, or lacks the table."""


class CacheFile:
    """A file that may be deleted, damaged, or used by two programs at any time.

    A file that cannot be read or written counts as empty; a damaged one is replaced.
    """

    def __init__(self, path: Path, most: int, room: int = _ROOM) -> None:
        """Use a file, which is made at the first look-up.

        Args:
            path: The file; its folder is made as well.
            most: How many findings it may hold before the oldest are dropped.
            room: How many bytes they may take together.
        """
        self.path = path
        self._most = most
        self._room = room

    def load(self, keys: Sequence[str]) -> dict[str, bytes]:
        """What is kept, by key; keys under which nothing is kept are left out."""

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
        """What was last kept under keys with the same beginning, the newest first."""

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
        """Ask the file; `None` if it cannot be used."""
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
        """Make the file if need be; False for a pipe or a device, which may block."""
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
