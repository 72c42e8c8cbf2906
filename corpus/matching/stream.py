"""Matches as they are found: the articles in view first, then all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from corpus.article import Article
from corpus.models import Match

if TYPE_CHECKING:
    from corpus.matching.cache import MatchCache

Profile = Literal["news", "long"]
Stage = Literal["in view", "all"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the search has come and what it has found."""

    stage: Stage
    done: int
    """Articles compared with each other."""
    total: int
    matches: tuple[Match, ...]
    """Of the articles compared; group numbers are final in the last report only."""


class _StoppedError(Exception):
    """Nobody waits for the result any more."""


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

    def check() -> None:
        if cancelled():
            raise _StoppedError

    ordered = sorted(articles, key=lambda article: article.id)
    shown = [article for article in ordered if article.id in set(first)]
    kept = cache.load(ordered, profile) if cache else None
    if kept is not None:
        yield Progress("all", len(ordered), len(ordered), tuple(kept))
        return
    try:
        if 1 < len(shown) < len(ordered):
            matches = _compare(shown, profile, check)
            yield Progress("in view", len(shown), len(ordered), matches)
        matches = _compare(ordered, profile, check)
        if cache:
            cache.keep(ordered, profile, matches)
        yield Progress("all", len(ordered), len(ordered), matches)
    except _StoppedError:
        return


def match_all(articles: Sequence[Article], profile: Profile = "news") -> list[Match]:
    """Match every article with every other; the order given makes no difference."""
    return [m for report in find_matches(articles, profile) for m in report.matches]


def match_pair(left: Article, right: Article, profile: Profile = "news") -> list[Match]:
    """Match two articles."""
    return match_all([left, right], profile)


def _compare(
    articles: Sequence[Article], profile: Profile, check: Callable[[], None]
) -> tuple[Match, ...]:
    # Loaded with the first comparison, long after the screen is drawn.
    from corpus.matching.clusters import cluster_links
    from corpus.matching.fragments import find_fragments
    from corpus.matching.links import find_links
    from corpus.matching.passages import (
        find_in_clusters,
        find_in_fragments,
        make_matches,
    )
    from corpus.matching.units import cut_units

    units = cut_units(articles, check)
    if profile == "long":
        findings = find_in_fragments(units, find_fragments(units, check))
    else:
        clusters = cluster_links(units, find_links(units, check), check)
        findings = find_in_clusters(units, clusters)
    return tuple(make_matches(findings, check))
