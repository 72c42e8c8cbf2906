"""Names found in an article before are the names found now, in whatever set."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.actors import find_actors
from corpus.actors.find import named_texts, put_together
from corpus.actors.kept import NameCache, name_key
from corpus.article import Article
from corpus.choices import BUILT_IN
from corpus.models import Actor

TELL = (
    "Captain Odile Ferrant of the Port Ansel Harbour Office met Minister Jonas Weil "
    "on board. Ferrant told the Ansel Courier that nothing was spilled.\n"
    "{} boats came, said Weil."
)


def articles(count: int) -> list[Article]:
    return [Article.from_text(TELL.format(n), id=str(n)) for n in range(count)]


def recall_actors(known: list[Article], cache: NameCache) -> list[Actor]:
    return put_together(known, named_texts(known, BUILT_IN, cache))


def test_a_set_that_grows_has_only_its_new_article_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = NameCache(tmp_path / "names.sqlite")
    assert recall_actors(articles(4), cache) == find_actors(articles(4))
    expected = find_actors(articles(5))
    tagged: list[int] = []

    def counting(*given: object) -> list[object]:
        tagged.append(1)
        return plain(*given)

    from corpus.actors import find

    plain = find.names_in
    monkeypatch.setattr(find, "names_in", counting)
    assert recall_actors(articles(5), cache) == expected
    assert 0 < len(tagged) <= 4


def test_articles_that_say_the_same_share_their_names(tmp_path: Path) -> None:
    twins = [replace(articles(1)[0], id=name) for name in ("x", "y")]
    cache = NameCache(tmp_path / "names.sqlite")
    for _ in range(2):
        assert recall_actors(twins, cache) == find_actors(twins)


def test_names_are_kept_by_text_boilerplate_and_recogniser() -> None:
    one, two = articles(2)
    assert name_key(one, "a") == name_key(replace(one, id="z", title="Z"), "a")
    assert len({name_key(one, "a"), name_key(one, "b"), name_key(two, "a")}) == 3


@pytest.mark.parametrize("told", ["", "[]", "[[[0, 99, 'person', 1]]]", "\x00"])
def test_what_does_not_fit_the_text_is_found_anew(tmp_path: Path, told: str) -> None:
    path = tmp_path / "names.sqlite"
    found = recall_actors(articles(2), NameCache(path))
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("UPDATE kept SET told = ?", (zlib.compress(told.encode()),))
    assert recall_actors(articles(2), NameCache(path)) == found


def test_a_broken_file_is_an_empty_cache(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite"
    path.write_bytes(b"no database" * 100)
    assert recall_actors(articles(2), NameCache(path)) == find_actors(articles(2))
