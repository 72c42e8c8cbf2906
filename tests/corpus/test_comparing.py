"""A comparison finds out everything, and ends at once when nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from corpus import Article
from corpus.comparing import compare

TELL = "The ferry sank on 3 May 2021, said Captain Ilse Marn. “We saw the light go.”"


def articles_of(article_of: Callable[..., Article]) -> list[Article]:
    return [article_of(f"{TELL} {n} boats came.", id=str(n)) for n in range(6)]


def test_all_is_known_at_the_end(article_of: Callable[..., Article]) -> None:
    *_, last = compare(articles_of(article_of))
    assert last.work == ""
    known = last.comparison
    assert known.groups
    assert known.actors
    assert known.events
    assert known.quotes
    assert all(known.dates.values())


def test_articles_are_sorted_into_stories_behind_the_matches(
    article_of: Callable[..., Article],
) -> None:
    other = "Beekeepers of Anholt count 40 dead hives and blame a fungus in the wax."
    articles = [*articles_of(article_of), article_of(other, id="z")]
    steps = list(compare(articles))
    works = [step.work for step in steps]
    assert works.index("sorting into stories") < works.index("looking for actors")
    (story,) = steps[-1].comparison.stories
    assert sorted(story.articles) == ["0", "1", "2", "3", "4", "5"]
    assert steps[-1].comparison.tells_several
    *_, alike = compare(articles[:-1])
    assert alike.comparison.stories
    assert not alike.comparison.tells_several


@pytest.mark.parametrize("patience", range(0, 60, 3))
def test_once_it_is_cancelled_nothing_more_comes(
    article_of: Callable[..., Article], patience: int
) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > patience

    for step in compare(articles_of(article_of), cancelled=cancelled):
        assert asked <= patience
        if not step.work:
            return
    assert asked > patience


def test_each_long_work_tells_how_many_articles_have_been_read(
    article_of: Callable[..., Article],
) -> None:
    told: dict[str, list[str]] = {}
    for step in compare(articles_of(article_of)):
        told.setdefault(step.work, []).append(step.progress)
    every = [f"{n}/6" for n in range(1, 7)]
    for work in ("looking for actors", "looking for dates", "looking for quotes"):
        assert [p for p in told[work] if p] == every
    works = list(told)
    assert works.index("putting names together") < works.index("looking for dates")
