"""Where a compared set comes from: one at hand, one that was kept, or its articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from corpus.article import Article
from corpus.matching.keeping.renewal import renew
from corpus.matching.loading import load_comparing
from corpus.models import Match, Story

if TYPE_CHECKING:
    from corpus.matching.compared import Compared
    from corpus.matching.keeping.cache import MatchCache, Near

Profile = Literal["news", "long"]


class SetMatches(NamedTuple):
    """The matches of a set of articles, and where they come from."""

    matches: tuple[Match, ...]
    compared: Compared | None
    """The comparison that found them, if it is at hand."""
    is_kept: bool = False
    """Whether the cache, if there is one, holds them already."""


class Sets:
    """The set at hand, and those that the cache holds."""

    def __init__(self, profile: Profile, cache: MatchCache | None) -> None:
        """Begin with no set at hand.

        Args:
            profile: `news`, or `long` for passages of many sentences.
            cache: Where the matches of whole sets are looked up and kept.
        """
        self._profile: Profile = profile
        self._cache = cache
        self.at_hand: Compared | None = None

    def recall(self, articles: Sequence[Article]) -> SetMatches | None:
        """What is known, or soon found out, from articles compared before."""
        grown = self.at_hand and self.at_hand.become(articles)
        if grown:
            return SetMatches(grown.matches, grown, grown is self.at_hand)
        kept = self.load(articles)
        return None if kept is None else SetMatches(kept, None, is_kept=True)

    def nearest(self, articles: Sequence[Article]) -> Near | None:
        """The set that was kept of nearly these articles."""
        return self._cache and self._cache.nearest(articles, self._profile)

    def renew(self, near: Near, articles: Sequence[Article]) -> SetMatches | None:
        """What a kept set comes to with other articles; none if it is too far off."""
        packed = self._cache.load_packed(near, self._profile) if self._cache else b""
        grown = renew(near, packed, articles)
        return grown and SetMatches(grown.matches, grown)

    def compare(self, articles: Sequence[Article]) -> SetMatches:
        """Compare all articles with one another."""
        load_comparing()
        from corpus.matching.compared import compare_at_once, find_long

        if self._profile == "long":
            return SetMatches(find_long(articles), None)
        compared = compare_at_once(articles)
        return SetMatches(compared.matches, compared)

    def bring(self, articles: Sequence[Article]) -> Compared | None:
        """The set of these articles, at hand from now on; none of long passages."""
        compared = self.at_hand and self.at_hand.become(articles)
        if compared is None and (near := self.nearest(articles)):
            renewed = self.renew(near, articles)
            compared = renewed and renewed.compared
        self.at_hand = compared or self.compare(articles).compared
        return self.at_hand

    def sort(self, articles: Sequence[Article]) -> tuple[Story, ...]:
        """Into stories, as they were kept, or as they are found and kept now."""
        kept = self._cache and self._cache.load_stories(articles, self._profile)
        if kept is not None:
            return tuple(kept)
        compared = None if self._profile == "long" else self.bring(articles)
        found = compared.stories() if compared else ()
        if self._cache:
            self._cache.keep_stories(articles, self._profile, found)
        return found

    def load(
        self, articles: Sequence[Article], by: str = ""
    ) -> tuple[Match, ...] | None:
        """What was kept of these very articles.

        Args:
            articles: All of the set.
            by: Which encoder told their meaning; empty if none did.
        """
        kept = self._cache and self._cache.load(articles, self._named(by))
        return None if kept is None else tuple(kept)

    def keep(
        self,
        articles: Sequence[Article],
        matches: Sequence[Match],
        compared: Compared | None = None,
        by: str = "",
    ) -> None:
        """Keep what was found in these articles, if there is a cache.

        Args:
            articles: All of the set.
            matches: What was found.
            compared: What the matches come from, so that articles can join the set.
            by: Which encoder told their meaning; empty if none did.
        """
        if self._cache:
            packed = b""
            if compared:
                from corpus.matching.keeping.packed import pack

                packed = pack(compared)
            self._cache.keep(articles, self._named(by), matches, packed)

    def _named(self, by: str) -> str:
        """How a set is called that was compared in this way."""
        return f"{self._profile} by {by}" if by else self._profile
