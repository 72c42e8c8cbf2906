from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from corpus.storage.cache import CacheFile


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[sqlite3.Connection]:
    """All connections that a test opens."""
    connections: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def noted(*words: object, **options: object) -> sqlite3.Connection:
        connections.append(connect(*words, **options))
        return connections[-1]

    monkeypatch.setattr(sqlite3, "connect", noted)
    return connections


def is_closed(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT 1")
    except sqlite3.ProgrammingError:
        return True
    except sqlite3.Error:
        return False
    return False


def test_what_is_kept_is_loaded_and_the_newest_comes_first(tmp_path: Path) -> None:
    file = CacheFile(tmp_path / "kept.sqlite", most=3)
    file.keep({"a 1": b"one", "a 2": b"two", "b 1": b"three"})
    assert file.load(["a 1", "b 1", "c 1"]) == {"a 1": b"one", "b 1": b"three"}
    assert list(file.newest("a ", most=2)) == ["a 2", "a 1"]
    file.keep({"a 3": b"four"})
    assert list(file.newest("a ", most=9)) == ["a 3", "a 2"]


def test_a_broken_file_is_closed_before_it_is_removed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[sqlite3.Connection],
) -> None:
    path = tmp_path / "kept.sqlite"
    path.write_bytes(b"this is no database, whatever its name says" * 50)
    closed: list[bool] = []
    unlink = Path.unlink

    def noting(path: Path, missing_ok: bool = False) -> None:
        closed.append(all(map(is_closed, opened)))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", noting)
    file = CacheFile(path, most=3)
    assert file.load(["a"]) == {}
    assert closed == [True]
    file.keep({"a": b"one"})
    assert file.load(["a"]) == {"a": b"one"}
    assert all(map(is_closed, opened))


def test_a_question_that_fails_leaves_nothing_open(
    tmp_path: Path, opened: list[sqlite3.Connection]
) -> None:
    path = tmp_path / "kept.sqlite"
    sqlite3.connect(path).execute("CREATE TABLE kept (other TEXT)").connection.close()
    file = CacheFile(path, most=3)
    file.keep({"a": b"one"})
    assert file.load(["a"]) == {}
    assert file.newest("a", most=1) == {}
    assert all(map(is_closed, opened))


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    file = CacheFile(tmp_path, most=3)
    file.keep({"a": b"one"})
    assert file.load(["a"]) == {}
