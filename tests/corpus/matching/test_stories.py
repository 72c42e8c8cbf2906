"""Articles about one event stand together, those about another apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import Article
from corpus.matching import Matcher
from corpus.matching.keeping.cache import MatchCache
from corpus.matching.stories.linkage import average_link
from tests.three_events import ALONE, FERRY, MINE


def articles_of(**texts: Sequence[str]) -> list[Article]:
    return [
        Article.from_text(text, id=f"{name}-{number}")
        for name, told in texts.items()
        for number, text in enumerate(told)
    ]


EVERY = articles_of(ferry=FERRY, mine=MINE, painting=ALONE)


def stories_of(articles: Sequence[Article]) -> list[set[str]]:
    return [set(story.articles) for story in Matcher().sort(articles)]


def test_articles_are_sorted_by_the_event_they_tell_of_the_largest_story_first() -> (
    None
):
    assert stories_of(EVERY) == [
        {"ferry-0", "ferry-1", "ferry-2"},
        {"mine-0", "mine-1"},
    ]


def test_what_no_other_article_tells_is_no_story() -> None:
    assert stories_of(articles_of(mine=MINE[:1], painting=ALONE)) == []
    assert stories_of(EVERY[:1]) == []
    assert stories_of([]) == []
    assert (
        stories_of([Article.from_text("", id="a"), Article.from_text("", id="b")]) == []
    )


def test_the_sample_is_one_story() -> None:
    from corpus import Corpus

    folder = Path(__file__).parents[3] / "corpus" / "sample"
    articles = Corpus.load([folder]).articles
    (story,) = Matcher().sort(articles)
    assert set(story.articles) == {article.id for article in articles}


@given(st.permutations(EVERY))
@settings(max_examples=12)
def test_stories_do_not_depend_on_the_order_of_articles(
    articles: list[Article],
) -> None:
    assert Matcher().sort(articles) == Matcher().sort(EVERY)


def test_first_in_a_story_is_the_article_most_like_all_others() -> None:
    summary = " ".join(FERRY)
    story, *_ = Matcher().sort([*EVERY, Article.from_text(summary, id="z")])
    assert story.articles[0] == "z"


def test_reports_of_two_years_are_less_alike_than_those_of_one_day() -> None:
    from corpus.matching.cutting import cut_units
    from corpus.matching.stories.likeness import liken
    from corpus.matching.stories.terms import read_terms

    def likeness(later: dt.date | None) -> float:
        day = dt.date(2021, 5, 4)
        two = EVERY[:2]
        dated = [
            replace(one, published=d) for one, d in zip(two, (day, later), strict=True)
        ]
        return float(liken(read_terms(cut_units(dated)), dated).score[0])

    same = likeness(dt.date(2021, 5, 4))
    assert likeness(None) == likeness(dt.date(2021, 5, 9)) == same
    assert (
        same > likeness(dt.date(2021, 6, 4)) > likeness(dt.date(2022, 5, 4)) > same / 2
    )


def test_an_article_that_joins_a_set_joins_its_story() -> None:
    matcher = Matcher()
    joins = Article.from_text(FERRY[2] + " " + FERRY[1], id="new")
    list(matcher.find(EVERY[:-1]))
    assert {"ferry-0", "ferry-1"} < set(matcher.sort(EVERY)[0].articles)
    list(matcher.find([*EVERY, joins]))
    assert "new" in matcher.sort([*EVERY, joins])[0].articles


def test_stories_are_kept_with_the_matches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    found = Matcher(cache=cache).sort(EVERY)
    assert cache.load_stories(EVERY[::-1], "news") == list(found)
    monkeypatch.setattr("corpus.matching.sets.Sets.bring", None)
    assert Matcher(cache=cache).sort(EVERY) == found


def test_kept_stories_of_articles_that_are_not_there_are_not_believed(
    tmp_path: Path,
) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    cache.keep_stories(EVERY[:2], "news", Matcher().sort(EVERY))
    assert cache.load_stories(EVERY[:2], "news") is None
    assert cache.load_stories(EVERY[:1], "news") is None


def test_long_passages_are_of_no_story() -> None:
    assert Matcher("long").sort(EVERY) == ()


def test_a_chain_of_neighbours_is_no_cluster() -> None:
    chain = [(0, 1, 0.9), (1, 2, 0.5), (2, 3, 0.9)]
    assert average_link(4, chain, 0.3) == [[0, 1], [2, 3]]
    assert average_link(4, [*chain, (0, 3, 0.9)], 0.3) == [[0, 1, 2, 3]]


PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda p: p[0] < p[1]),
    st.floats(0.01, 1),
)


@given(PAIRS, st.floats(0.05, 0.9))
def test_clusters_part_all_there_is(
    pairs: dict[tuple[int, int], float], least: float
) -> None:
    told = [(one, two, likeness) for (one, two), likeness in pairs.items()]
    clusters = average_link(9, told, least)
    assert sorted(number for cluster in clusters for number in cluster) == [*range(9)]
    assert clusters == average_link(9, told[::-1], least)
    for cluster in clusters:
        if len(cluster) > 1:
            inside = [pairs.get((a, b), 0.0) for a in cluster for b in cluster if a < b]
            assert max(inside) >= least
