"""What was found out before is kept in a file that may be gone or broken any time."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
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


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TABLE kept (words, meaning)",
        "CREATE VIEW kept AS SELECT 'a' AS key, 2 AS told",
    ],
)
def test_a_file_of_another_making_is_made_anew(tmp_path: Path, made: str) -> None:
    path = tmp_path / "kept.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute(made)
    file = CacheFile(path, most=3)
    assert file.load(["a"]) == {}
    file.keep({"a": b"lost with the file"})
    file.keep({"a": b"one"})
    assert file.load(["a"]) == {"a": b"one"}


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


def test_what_was_kept_under_like_keys_comes_newest_first(tmp_path: Path) -> None:
    cache = CacheFile(tmp_path / "kept.sqlite", most=50)
    for key in ("set b", "other", "set a", "set c", "sets"):
        cache.keep({key: key.encode()})
    assert list(cache.newest("set ", 2).items()) == [
        ("set c", b"set c"),
        ("set a", b"set a"),
    ]
    assert CacheFile(tmp_path / "none" / "x.sqlite", most=1).newest("set ", 2) == {}


def test_a_broken_file_is_made_anew(tmp_path: Path) -> None:
    cache = CacheFile(tmp_path / "kept.sqlite", most=9)
    cache.path.write_bytes(b"no database" * 100)
    assert cache.load(["a"]) == {}
    cache.keep({"a": b"one"})
    assert cache.load(["a"]) == {"a": b"one"}


def test_a_file_with_a_broken_page_is_made_anew(tmp_path: Path) -> None:
    cache = CacheFile(tmp_path / "kept.sqlite", most=900)
    told = {str(n): random.Random(n).randbytes(900) for n in range(100)}
    cache.keep(told)
    whole = cache.path.read_bytes()
    cache.path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert cache.load(list(told)) == {}
    cache.keep(told)
    assert cache.load(list(told)) == told


def test_many_keys_are_asked_for_at_once(tmp_path: Path) -> None:
    cache = CacheFile(tmp_path / "kept.sqlite", most=5000)
    told = {str(n): b"told %d" % n for n in range(1200)}
    cache.keep(told)
    assert cache.load([*told, "unknown"]) == told


def test_a_file_that_another_program_holds_is_waited_for_no_longer_than_a_moment(
    tmp_path: Path,
) -> None:
    cache = CacheFile(tmp_path / "kept.sqlite", most=9)
    cache.keep({"a": b"one"})
    other = sqlite3.connect(cache.path)
    other.execute("BEGIN EXCLUSIVE")
    assert cache.load(["a"]) == {}
    cache.keep({"b": b"two"})
    other.rollback()
    other.close()
    assert cache.load(["a", "b"]) == {"a": b"one"}


def test_the_oldest_make_room(tmp_path: Path) -> None:
    cache = CacheFile(tmp_path / "kept.sqlite", most=3)
    for n in range(5):
        cache.keep({str(n): b"told %d" % n})
    assert cache.load([str(n) for n in range(5)]) == {
        "2": b"told 2",
        "3": b"told 3",
        "4": b"told 4",
    }
    cache.keep({"2": b"told again"})
    cache.keep({"5": b"told 5"})
    assert set(cache.load([str(n) for n in range(6)])) == {"2", "4", "5"}


def test_the_oldest_make_room_for_what_is_large(tmp_path: Path) -> None:
    cache = CacheFile(tmp_path / "kept.sqlite", most=50, room=400_000)
    draw = random.Random(3)
    for n in range(12):
        cache.keep({str(n): draw.randbytes(100_000)})
    left = {int(key) for key in cache.load([str(n) for n in range(12)])}
    assert left == {*range(min(left), 12)}
    assert len(left) in {2, 3}
    assert cache.path.stat().st_size < 800_000
