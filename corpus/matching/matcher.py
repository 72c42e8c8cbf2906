"""The matches of a set of articles that others join and leave, as they are found."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from corpus.article import Article
from corpus.matching.numbering import Numbering
from corpus.matching.sets import Profile, SetMatches, Sets
from corpus.models import Match, Story
from corpus.texts import Passage

if TYPE_CHECKING:
    from corpus.matching.keeping.cache import MatchCache
    from corpus.matching.nearest import Nearest
    from corpus.matching.semantic.encoder import Encoder, PieceVectors

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
        self._sets = Sets(profile, cache)
        self._numbering = Numbering()

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
        found = self._sets.recall(ordered)
        if found is None:
            found = yield from self._search(ordered, first)
        told = self._numbering.tell(found.matches)
        self._sets.at_hand = found.compared
        yield Progress("all", len(ordered), len(ordered), told)
        if not found.is_kept:
            self._sets.keep(ordered, told, found.compared)

    def _search(
        self, articles: list[Article], first: Sequence[str]
    ) -> Generator[Progress, None, SetMatches]:
        """Find what is not known; report what is known of it, or else what is in view.

        What is known is that of the nearest set that was kept.
        """
        if near := self._sets.nearest(articles):
            if not self._numbering.told:
                self._numbering.take_up(near.matches, near.last)
                yield Progress("in view", len(near.known), len(articles), near.matches)
            if renewed := self._sets.renew(near, articles):
                return renewed
        shown = [article for article in articles if article.id in set(first)]
        if not self._numbering.told and 1 < len(shown) < len(articles):
            matches = self._sets.compare(shown).matches
            yield Progress("in view", len(shown), len(articles), matches)
        return self._sets.compare(articles)

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
        found = self._sets.load(ordered, by=encoder.identity)
        if found is None:
            found = yield from self._read(ordered, encoder)
            self._sets.keep(ordered, found, by=encoder.identity)
        told = self._numbering.tell_meant(found)
        yield Progress("by meaning", len(ordered), len(ordered), told)

    def sort(self, articles: Sequence[Article]) -> tuple[Story, ...]:
        """The stories that two articles or more tell, the largest first.

        Args:
            articles: Those found last.

        Returns:
            None where the profile is of long passages.
        """
        return self._sets.sort(sorted(articles, key=lambda article: article.id))

    def nearest(
        self,
        articles: Sequence[Article],
        passage: Passage,
        without: Collection[str] = (),
    ) -> tuple[Nearest, ...]:
        """What comes nearest to a passage in other articles, the best first.

        Args:
            articles: Those found last.
            passage: Of one of them.
            without: Ids of articles in which nothing is looked for.

        Returns:
            Of each article one sentence, of few articles; none of long passages.
        """
        compared = self._sets.bring(sorted(articles, key=lambda article: article.id))
        return compared.nearest(passage, without) if compared else ()

    def _read(
        self, articles: list[Article], encoder: Encoder
    ) -> Generator[Progress, None, tuple[Match, ...]]:
        """Read all sentences; the matches of words and of their meaning."""
        from corpus.matching.semantic.pieces import read_units, weigh_readings

        compared = self._sets.bring(articles)
        if compared is None:
            return ()
        readings: list[PieceVectors] = []
        for reading in read_units(encoder, compared.units):
            readings.append(reading)
            done, total = len(readings), len(compared.units)
            yield Progress("reading", done, total, self._numbering.told)
        return compared.deepened_by(weigh_readings(encoder, readings))
