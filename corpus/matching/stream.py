"""Matches as they are found: the articles in view first, then all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.matching.matcher import Matcher, Profile, Progress
from corpus.models import Match
from corpus.stopping import StoppedError, stoppable

if TYPE_CHECKING:
    from corpus.matching.keeping.cache import MatchCache
    from corpus.matching.semantic import Encoder


def find_matches(
    articles: Sequence[Article],
    profile: Profile = "news",
    *,
    first: Sequence[str] = (),
    cancelled: Callable[[], bool] = lambda: False,
    cache: MatchCache | None = None,
) -> Iterator[Progress]:
    """Find the matches of a set of articles, those in view first.

    Args:
        articles: With ids that differ.
        profile: `news`, or `long` for passages of many sentences.
        first: Ids of the articles in view.
        cancelled: Asked many times a second; once true, the search ends
            without another report.
        cache: Where the matches of all articles are looked up and kept.

    Yields:
        A report for the articles in view if they are not all, and one for all.
    """
    search = Matcher(profile, cache)
    with suppress(StoppedError):
        yield from stoppable(search.find(articles, first=first), cancelled)


def match_all(
    articles: Sequence[Article],
    profile: Profile = "news",
    *,
    encoder: Encoder | None = None,
) -> list[Match]:
    """Match every article with every other; the order given makes no difference.

    Args:
        articles: With ids that differ.
        profile: `news`, or `long` for passages of many sentences.
        encoder: Tells likeness of meaning where words leave open whether two
            sentences match; of news only, and of few articles.
    """
    search = Matcher(profile)
    *_, report = search.find(articles)
    if encoder and profile == "news":
        from corpus.matching.semantic import excess

        if not excess(articles):
            *_, report = search.deepen(articles, encoder)
    return list(report.matches)


def match_pair(left: Article, right: Article, profile: Profile = "news") -> list[Match]:
    """Match two articles."""
    return match_all([left, right], profile)
