"""The matches of a set of articles that others join and leave, as they are found."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from corpus.article import Article
from corpus.matching.keeping.renewal import renew
from corpus.matching.loading import load_comparing
from corpus.matching.numbering import keep_numbers
from corpus.models import Match
from corpus.stopping import checkpoint

if TYPE_CHECKING:
    from corpus.matching.compared import Compared
    from corpus.matching.keeping.cache import MatchCache, Near
    from corpus.matching.semantic.encoder import Encoder, Reading

Profile = Literal["news", "long"]
Stage = Literal["in view", "all", "reading", "by meaning"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the search has come and what it has found."""

    stage: Stage
    done: int
    """Articles compared with each other, or sentences read for their meaning."""
    total: int
    matches: tuple[Match, ...]
    """Of the articles compared; group numbers are final in the last report only."""


class _Found(NamedTuple):
    """What a search came to."""

    matches: tuple[Match, ...]
    compared: Compared | None
    """Where they come from, if it is at hand."""
    is_kept: bool = False
    """Whether the cache, if there is one, holds them already."""


class Matcher:
    """Finds the matches of a set of articles, and of what the set becomes.

    Articles that join a set cost their own pairs, and groups keep their numbers; so
    do those that have come, gone or changed since a set that the cache holds. They
    are weighed by the words of the set that was compared at once, until a tenth of it
    has come and gone. So what is found depends on the articles, in any order, and on
    that set; on the articles alone where there was none.
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
        self._told: tuple[Match, ...] = ()
        self._deepened: tuple[Match, ...] = ()
        self._last = 0

    def find(
        self,
        articles: Sequence[Article],
        *,
        first: Sequence[str] = (),
    ) -> Iterator[Progress]:
        """Find the matches of articles, those in view first.

        Args:
            articles: With ids that differ.
            first: Ids of the articles in view.

        Yields:
            A report for the articles in view if they are not all and nothing was
            told before, and one for all.
        """
        ordered = sorted(articles, key=lambda article: article.id)
        found = self._recall(ordered)
        if found is None:
            found = yield from self._search(ordered, first)
        matches = found.matches
        told = keep_numbers(matches, self._told, self._last) if self._told else matches
        checkpoint()
        self._compared = found.compared
        self._told = self._number_on(told)
        yield Progress("all", len(ordered), len(ordered), told)
        if not found.is_kept:
            self._keep(ordered, found)

    def _recall(self, articles: list[Article]) -> _Found | None:
        """What is known, or soon found out, from articles compared before."""
        grown = self._compared and self._compared.become(articles)
        if grown:
            return _Found(grown.matches, grown, grown is self._compared)
        kept = self._cache and self._cache.load(articles, self._profile)
        return None if kept is None else _Found(tuple(kept), None, is_kept=True)

    def _search(
        self, articles: list[Article], first: Sequence[str]
    ) -> Generator[Progress, None, _Found]:
        """Find what is not known; report what is known of it, or else what is in view.

        What is known is that of the nearest set that was kept.
        """
        near = self._cache and self._cache.nearest(articles, self._profile)
        if near:
            if not self._told:
                self._told, self._last = near.matches, near.last
                yield Progress("in view", len(near.known), len(articles), near.matches)
            if grown := self._renew(near, articles):
                return _Found(grown.matches, grown)
        shown = [article for article in articles if article.id in set(first)]
        if not self._told and 1 < len(shown) < len(articles):
            matches = self._compare(shown).matches
            yield Progress("in view", len(shown), len(articles), matches)
        return self._compare(articles)

    def deepen(
        self, articles: Sequence[Article], encoder: Encoder
    ) -> Iterator[Progress]:
        """Find the matches again, their meaning weighed where words leave it open.

        Args:
            articles: Those found last.
            encoder: Tells their meaning.

        Yields:
            A report for each sentence read, and one whose groups have the numbers that
            they had; matches that the words alone do not come to are flagged `meaning`.
        """
        ordered = sorted(articles, key=lambda article: article.id)
        profile = f"{self._profile} by {encoder.identity}"
        kept = self._cache.load(ordered, profile) if self._cache else None
        found = tuple(kept or ())
        if kept is None:
            found = yield from self._read(ordered, encoder)
        if self._cache and kept is None:
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
        checkpoint()
        self._deepened = self._number_on(told)
        yield Progress("by meaning", len(ordered), len(ordered), told)

    def _read(
        self, articles: list[Article], encoder: Encoder
    ) -> Generator[Progress, None, tuple[Match, ...]]:
        """Read all sentences; the matches of words and of their meaning."""
        from corpus.matching.semantic.pieces import read_units, weigh_readings

        compared = self._compared = self._at_hand(articles)
        if compared is None:
            return ()
        readings: list[Reading] = []
        for reading in read_units(encoder, compared.units):
            readings.append(reading)
            total = len(compared.units)
            yield Progress("reading", len(readings), total, self._told)
        return compared.deepened_by(weigh_readings(encoder, readings))

    def _at_hand(self, articles: list[Article]) -> Compared | None:
        """Articles compared before, or else now."""
        compared = self._compared and self._compared.become(articles)
        if compared is None:
            near = self._cache and self._cache.nearest(articles, self._profile)
            compared = near and self._renew(near, articles)
        return compared or self._compare(articles).compared

    def _number_on(self, told: tuple[Match, ...]) -> tuple[Match, ...]:
        """Remember the greatest number ever given."""
        self._last = max((self._last, *(match.group for match in told)))
        return told

    def _renew(self, near: Near, articles: Sequence[Article]) -> Compared | None:
        packed = self._cache.load_packed(near, self._profile) if self._cache else b""
        return renew(near, packed, articles)

    def _compare(self, articles: Sequence[Article]) -> _Found:
        load_comparing()
        from corpus.matching.compared import compare_at_once, find_long

        if self._profile == "long":
            return _Found(find_long(articles), None)
        compared = compare_at_once(articles)
        return _Found(compared.matches, compared)

    def _keep(self, articles: Sequence[Article], found: _Found) -> None:
        if self._cache:
            from corpus.matching.keeping.packed import pack

            packed = pack(found.compared) if found.compared else b""
            self._cache.keep(articles, self._profile, self._told, packed)
