"""Matches as they are found: the articles in view first, then all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from corpus.article import Article
from corpus.matching.kept import Kept, load_comparing
from corpus.matching.numbering import keep_numbers
from corpus.models import Match
from corpus.stopping import Check, StoppedError, carry_on, check_of, stoppable

if TYPE_CHECKING:
    from corpus.matching.cache import MatchCache
    from corpus.matching.compared import Compared
    from corpus.matching.semantic import Encoder

Profile = Literal["news", "long"]
Stage = Literal["in view", "all", "by meaning"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the search has come and what it has found."""

    stage: Stage
    done: int
    """Articles compared with each other."""
    total: int
    matches: tuple[Match, ...]
    """Of the articles compared; group numbers are final in the last report only."""


class Matcher:
    """Finds the matches of a set of articles, and of what the set becomes.

    Articles that join a set cost their own pairs, and groups keep their numbers.
    Where no article was there before, what is found depends on the set alone.
    """

    def __init__(
        self, profile: Profile = "news", cache: MatchCache | None = None
    ) -> None:
        """Find matches.

        Args:
            profile: `news`, or `long` for passages of many sentences.
            cache: Where the matches of whole sets are looked up and kept.
        """
        self._profile: Profile = profile
        self._cache = cache
        self._compared: Compared | None = None
        self._kept: Kept | None = None
        self._told: tuple[Match, ...] = ()
        self._deepened: tuple[Match, ...] = ()
        self._last = 0

    def find(
        self,
        articles: Sequence[Article],
        *,
        first: Sequence[str] = (),
        check: Check = carry_on,
    ) -> Iterator[Progress]:
        """Find the matches of articles, those in view first.

        Args:
            articles: With ids that differ.
            first: Ids of the articles in view.
            check: Called many times a second; may raise to end the search.

        Yields:
            A report for the articles in view if they are not all and nothing was
            told before, and one for all.
        """
        ordered = sorted(articles, key=lambda article: article.id)
        shown = [article for article in ordered if article.id in set(first)]
        total = len(ordered)
        matches = self._recall(ordered, check)
        if matches is None and not self._told and 1 < len(shown) < total:
            yield Progress("in view", len(shown), total, self._compare(shown, check))
        if matches is None:
            matches = self._compare(ordered, check, keep=True)
        told = keep_numbers(matches, self._told, self._last) if self._told else matches
        check()
        self._told = self._number_on(told)
        yield Progress("all", total, total, told)

    def deepen(
        self, articles: Sequence[Article], encoder: Encoder, check: Check = carry_on
    ) -> Progress:
        """Find the matches again, their meaning weighed where words leave it open.

        Args:
            articles: Those found last.
            encoder: Tells their meaning.
            check: Called many times a second; may raise to end the search.

        Returns:
            A report whose groups have the numbers that they had; matches that the
            words alone do not come to are flagged `meaning`.
        """
        ordered = sorted(articles, key=lambda article: article.id)
        profile = f"{self._profile} by {encoder.identity}"
        kept = self._cache.load(ordered, profile) if self._cache else None
        found = self._meant(ordered, encoder, check) if kept is None else tuple(kept)
        # What a set came to by growing is not what the set alone comes to.
        grown = self._compared and self._compared.weights.articles < len(ordered)
        if self._cache and kept is None and not grown:
            self._cache.keep(ordered, profile, found)
        plain = {(match.left, match.right) for match in self._told}
        flagged = tuple(
            match
            if (match.left, match.right) in plain
            else replace(match, flags=match.flags | {"meaning"})
            for match in found
        )
        groups = {match.group for match in self._told}
        gone = (match for match in self._deepened if match.group not in groups)
        told = keep_numbers(flagged, (*self._told, *gone), self._last)
        check()
        self._deepened = self._number_on(told)
        return Progress("by meaning", len(ordered), len(ordered), told)

    def _meant(
        self, articles: list[Article], encoder: Encoder, check: Check
    ) -> tuple[Match, ...]:
        load_comparing()
        from corpus.matching.compared import compare_at_once

        compared = self._compared
        if compared is None or set(compared.units.articles) != set(articles):
            compared = self._compared = compare_at_once(articles, check)
        return compared.deepened_by(encoder, check)

    def _number_on(self, told: tuple[Match, ...]) -> tuple[Match, ...]:
        """Remember the greatest number ever given."""
        self._last = max((self._last, *(match.group for match in told)))
        return told

    def _recall(
        self, articles: list[Article], check: Check
    ) -> tuple[Match, ...] | None:
        """What is known, or soon found out, from articles compared before."""
        if self._compared and (grown := self._compared.joined_by(articles, check)):
            self._compared = grown
            return grown.matches
        kept = self._cache.load(articles, self._profile) if self._cache else None
        if self._cache and kept is not None:
            found = tuple(kept)
            self._kept = Kept(self._cache, self._profile, tuple(articles), found)
            return found
        if self._kept and (grown := self._kept.joined_by(articles, check)):
            self._compared = grown
            return grown.matches
        return None

    def _compare(
        self, articles: Sequence[Article], check: Check, *, keep: bool = False
    ) -> tuple[Match, ...]:
        load_comparing()
        from corpus.matching.compared import compare_at_once, find_long

        if self._profile == "long":
            compared, matches = None, find_long(articles, check)
        else:
            compared = compare_at_once(articles, check)
            matches = compared.matches
        if keep:
            self._compared = compared
            if self._cache:
                links = compared.links if compared else ()
                self._cache.keep(articles, self._profile, matches, links)
        return matches


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
        check = check_of(cancelled)
        yield from stoppable(search.find(articles, first=first, check=check), check)


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
    from corpus.matching.semantic import is_read

    search = Matcher(profile)
    *_, report = search.find(articles)
    if encoder and profile == "news" and is_read(articles):
        report = search.deepen(articles, encoder)
    return list(report.matches)


def match_pair(left: Article, right: Article, profile: Profile = "news") -> list[Match]:
    """Match two articles."""
    return match_all([left, right], profile)
