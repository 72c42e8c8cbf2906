"""Matches and stories of articles looked at in one go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.matching.loading import load_comparing
from corpus.matching.matcher import Matcher, Profile
from corpus.models import Match, Story

if TYPE_CHECKING:
    from corpus.matching.semantic import Encoder


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


def find_stories(articles: Sequence[Article]) -> list[Story]:
    """Sort articles by the event that they tell of, the largest story first.

    Those that tell what no other does are in none; the order given makes no difference.

    Args:
        articles: With ids that differ.
    """
    load_comparing()
    from corpus.matching.cutting import cut_units
    from corpus.matching.stories.find import stories_of

    return list(stories_of(cut_units(sorted(articles, key=lambda one: one.id))))
