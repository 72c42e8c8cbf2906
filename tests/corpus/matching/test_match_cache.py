"""Matches kept are the matches found; a broken file costs nothing but time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from corpus.article import Article
from corpus.matching import Matcher, match_all
from corpus.matching.keeping.cache import MatchCache

LINE = "The council of Lundholm will vote on the new harbour wall in March"


def articles() -> list[Article]:
    texts = {"a": f"“{LINE}, 2,500 tons of it.”", "b": f"“{LINE}, 3,100 tons of it.”"}
    return [Article.from_text(text, id=name) for name, text in texts.items()]


def test_what_was_kept_comes_back_whole(tmp_path: Path) -> None:
    cache = MatchCache(tmp_path / "room" / "matches.sqlite")
    assert cache.load(articles(), "news") is None
    found = match_all(articles())
    assert found[0].differs
    assert found[0].flags
    cache.keep(articles(), "news", found)
    assert cache.load(articles()[::-1], "news") == found
    assert cache.load(articles(), "long") is None
    assert cache.path.stat().st_mode & 0o077 == 0


def test_another_text_or_boilerplate_is_another_set(tmp_path: Path) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    cache.keep(articles(), "news", [])
    one, two = articles()
    assert cache.load([one, replace(two, text=two.text + " ")], "news") is None
    assert cache.load([one, two], "news") == []


def test_a_broken_file_is_an_empty_cache(tmp_path: Path) -> None:
    path = tmp_path / "matches.sqlite"
    path.write_bytes(b"no database" * 100)
    cache = MatchCache(path)
    cache.keep(articles(), "news", match_all(articles()))
    assert cache.load(articles(), "news") is None


def test_a_search_uses_and_fills_the_cache(tmp_path: Path) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    (first,) = Matcher(cache=cache).find(articles())
    assert cache.load(articles(), "news") == list(first.matches)
    cache.keep(articles(), "news", [])
    (second,) = Matcher(cache=cache).find(articles())
    assert second.matches == ()
