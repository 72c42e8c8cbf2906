"""What was found before is found again at once; a broken file costs only time."""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
import tempfile
import zlib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.comparing import compare
from corpus.comparison import Comparison
from corpus.findings import FindingsCache
from corpus.quotes.talk import Heard

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
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
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


VARIED = (
    "The tug Bellwether ran aground off Port Ansel on 9 June 2021, said Ferrant.",
    "“Nobody was hurt,” said Captain Odile Ferrant of the harbour office on Monday.",
    "The Ansel Harbour Office (AHO) opened on June 9. “It is late,” Ferrant said.",
    "On 9 June the Bellwether of the AHO ran aground. “Nobody was hurt,” she said.",
    "In 2019 the mayor, Jonas Weil, left Port Ansel. “I go,” said Weil. “I do.”",
    "Some boats came on 3 May 2020. “It rained all night,” they said on Tuesday.",
)


def varied(numbers: Sequence[int]) -> list[Article]:
    """Articles of some texts, every other one printed on a day of its own."""
    days = [None if n % 2 else dt.date(2021 + n, 6, 10) for n in range(len(VARIED))]
    return [
        Article.from_text(VARIED[n] * 2, id=f"{n}.txt", published=days[n])
        for n in numbers
    ]


@settings(max_examples=12, deadline=None)
@given(
    st.lists(
        st.lists(st.integers(0, len(VARIED) - 1), min_size=1, unique=True),
        min_size=2,
        max_size=4,
    )
)
def test_a_set_that_grows_and_shrinks_in_any_order_is_as_if_read_anew(
    sets: list[list[int]],
) -> None:
    with tempfile.TemporaryDirectory() as room:
        cache = FindingsCache(Path(room) / "findings.sqlite")
        for numbers in sets:
            grown, anew = (compared(c, varied(numbers)) for c in (cache, None))
            assert grown == anew


def test_only_what_is_new_is_searched_for_dates_and_quotes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = FindingsCache(tmp_path / "findings.sqlite")
    compared(cache, varied([0, 2, 4]))
    read: list[str] = []

    def noting(name: str) -> None:
        room, _, asked = name.rpartition(".")
        plain = getattr(import_module(room), asked)

        def note(given: Article | Heard, *others: object) -> object:
            article = given.article if isinstance(given, Heard) else given
            read.append(f"{asked} {article.id}")
            return plain(given, *others)

        monkeypatch.setattr(name, note)

    noting("corpus.events.dated.find_tellings")
    noting("corpus.quotes.find._in_article")
    compared(cache, varied([4, 5, 0, 2]))
    assert read == ["find_tellings 5.txt", "_in_article 5.txt"]


@pytest.mark.parametrize("told", ["", "{}", "[3]", "\x00"])
@pytest.mark.parametrize("kind", ["names", "dates", "quotes"])
def test_what_does_not_fit_an_article_is_found_anew(
    tmp_path: Path, kind: str, told: str
) -> None:
    path = tmp_path / "findings.sqlite"
    compared(FindingsCache(path))
    path.unlink()
    single = path.with_stem(f"findings-{kind}")
    with closing(sqlite3.connect(single, isolation_level=None)) as database:
        database.execute("UPDATE kept SET told = ?", (zlib.compress(told.encode()),))
    assert compared(FindingsCache(path)) == compared(None)


def test_what_was_kept_of_a_longer_text_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "findings.sqlite"
    compared(FindingsCache(path), articles()[:1])
    path.unlink()
    for kind, far in (("dates", (3000, 3009)), ("quotes", (3000, 3009))):
        with closing(
            sqlite3.connect(path.with_stem(f"findings-{kind}"), isolation_level=None)
        ) as database:
            ((row,),) = database.execute("SELECT told FROM kept")
            told = re.sub(
                rb'"start":\d+,"end":\d+',
                b'"start":%d,"end":%d' % far,
                zlib.decompress(row),
            )
            database.execute("UPDATE kept SET told = ?", (zlib.compress(told),))
    assert compared(FindingsCache(path), articles()[:1]) == compared(
        None, articles()[:1]
    )
