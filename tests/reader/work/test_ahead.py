"""A stream begun before anyone asks loses nothing and keeps its order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest

from reader.work.ahead import Ahead, read_ahead
from tests.settling import PATIENCE


def test_all_comes_once_and_in_order() -> None:
    ahead = Ahead(iter(range(9)), most=4)
    assert [*ahead.ready(), *ahead.rest()] == list(range(9))


def test_no_more_is_taken_ahead_than_was_said() -> None:
    taken: list[int] = []

    def stream() -> Iterator[int]:
        for number in range(9):
            taken.append(number)
            yield number

    ahead = Ahead(stream(), most=3)
    rest = ahead.rest()
    assert next(rest) == 0
    assert taken == [0, 1, 2]
    assert list(rest) == list(range(1, 9))


def test_what_went_wrong_is_told_to_the_one_who_reads_on() -> None:
    def stream() -> Iterator[int]:
        yield 1
        raise OSError("the disc is gone")

    rest = Ahead(stream(), most=6).rest()
    assert next(rest) == 1
    with pytest.raises(OSError, match="disc"):
        next(rest)


def test_nothing_is_ready_where_nothing_was_taken() -> None:
    ahead = Ahead(iter("ab"), most=0)
    assert ahead.ready() == []
    assert list(ahead.rest()) == ["a", "b"]


def test_what_is_being_put_down_while_the_rest_is_taken_is_not_lost() -> None:
    ahead = Ahead(iter("ab"), most=0)
    put_down = ahead._taken.append  # as the thread has it in hand
    assert ahead.ready() == []
    put_down("a, read ahead")
    assert list(ahead.rest()) == ["a, read ahead", "a", "b"]


def test_what_reads_pages_is_loaded_only_when_the_rest_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    met, opened = threading.Event(), list[str]()

    def read(
        sources: Sequence[str], *, before_each: Callable[[str], None]
    ) -> Iterator[str]:
        for path in sources:
            if path == "b.html":
                met.set()
            before_each(path)
            opened.append(path)
            yield path

    monkeypatch.setattr("reader.work.ahead.read", read)
    paths = ["a.txt", "b.html", "c.txt"]
    ahead = read_ahead(paths)
    assert met.wait(PATIENCE)
    assert opened == ["a.txt"]
    assert list(ahead.rest()) == paths
