"""What was found before is found again at once; a broken file costs only time."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.comparing import compare
from corpus.comparison import Comparison
from corpus.findings import FindingsCache

TELL = (
    "The tug Bellwether ran aground off Port Ansel on 9 June 2021. “Nobody was hurt "
    "and nothing was spilled,” said Captain Odile Ferrant of the harbour office."
)


def articles() -> list[Article]:
    return [Article.from_text(f"{TELL} {n} boats came.", id=str(n)) for n in range(3)]


def compared(
    cache: FindingsCache | None, made: Sequence[Article] | None = None
) -> Comparison:
    *_, last = compare(articles() if made is None else made, cache=cache)
    assert not last.work
    return last.comparison


def works(cache: FindingsCache | None) -> list[str]:
    return [step.work for step in compare(articles(), cache=cache)]


def test_what_was_found_comes_back_whole(tmp_path: Path) -> None:
    cache = FindingsCache(tmp_path / "room" / "findings.sqlite")
    found = compared(cache)
    assert found == compared(None)
    assert found.actors
    assert found.events
    assert found.quotes
    assert "looking for quotes" in works(None)
    assert "looking for quotes" not in works(cache)
    assert compared(cache) == found
    assert (tmp_path / "room" / "findings.sqlite").stat().st_mode & 0o077 == 0


def test_another_text_date_or_recogniser_is_another_set(tmp_path: Path) -> None:
    cache = FindingsCache(tmp_path / "findings.sqlite")
    found = compared(cache)
    one, *others = articles()
    assert cache.load(Comparison(tuple(articles())), "no such pipeline") is None
    other_text = Comparison((replace(one, text=one.text + " "), *others))
    assert cache.load(other_text, "built-in") is None
    other_boilerplate = Comparison((replace(one, boilerplate=()), *others))
    known = cache.load(other_boilerplate, "built-in")
    assert (known is None) == bool(one.boilerplate)
    assert cache.load(Comparison(tuple(articles()[::-1])), "built-in") == replace(
        found, articles=tuple(articles()[::-1]), matches=(), stories=()
    )


@pytest.mark.parametrize("told", ["", "{}", "[1]", '{"actors": 3}', "\x00"])
def test_what_cannot_be_understood_is_found_out_anew(tmp_path: Path, told: str) -> None:
    path = tmp_path / "findings.sqlite"
    found = compared(FindingsCache(path))
    with sqlite3.connect(path) as database:
        database.execute("UPDATE kept SET told = ?", (zlib.compress(told.encode()),))
    assert compared(FindingsCache(path)) == found


def test_what_lies_beyond_a_text_is_not_believed(tmp_path: Path) -> None:
    cache = FindingsCache(tmp_path / "findings.sqlite")
    found = compared(None)
    actor = found.actors[0]
    far = replace(actor.mentions[0], start=10_000, end=10_009)
    broken = replace(found, actors=(replace(actor, mentions=(far,)),))
    cache.keep(broken, "built-in")
    assert cache.load(Comparison(tuple(articles())), "built-in") is None


@pytest.mark.parametrize("content", [b"no database" * 100, b""])
def test_a_broken_file_is_an_empty_cache(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "findings.sqlite"
    path.write_bytes(content)
    assert compared(FindingsCache(path)) == compared(None)


def test_a_folder_in_the_place_of_the_file_is_an_empty_cache(tmp_path: Path) -> None:
    assert compared(FindingsCache(tmp_path)) == compared(None)
