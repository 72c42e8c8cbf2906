"""A set of articles compared with one another, which others can join and leave."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from corpus.article import Article
from corpus.garbage import no_search_for_garbage
from corpus.matching.clusters import cluster_links
from corpus.matching.cutting import cut_units
from corpus.matching.joining import join_units
from corpus.matching.links.find import Link, find_links
from corpus.matching.passages import find_in_clusters, find_in_fragments, make_matches
from corpus.matching.provenance.sites import SiteLines, find_site_lines
from corpus.matching.rarity import Weights, weigh
from corpus.matching.tolls import link_tolls
from corpus.matching.units import Ints, Units
from corpus.matching.vocabulary import Vocabulary
from corpus.models import Match, Story
from corpus.stopping import checkpoint
from corpus.texts import Passage

if TYPE_CHECKING:
    from corpus.matching.nearest import Nearest
    from corpus.matching.semantic.pieces import Meaning

# As many articles in a hundred may come and go before the weights are taken anew.
_MOST_STRAYED = 10


@dataclass(frozen=True, slots=True)
class Compared:
    """Articles, their sentences, and what links them."""

    units: Units
    vocabulary: Vocabulary
    small: frozenset[frozenset[str]]
    """The stop words that the units are cut by."""
    site_lines: SiteLines
    """What the articles' sites repeat, and the units leave out."""
    weights: Weights
    """Of the articles that were compared at once, not of those that joined."""
    links: tuple[Link, ...]
    matches: tuple[Match, ...]
    strayed: int = 0
    """How many articles have come and gone since they were weighed."""

    @no_search_for_garbage()
    def become(self, articles: Sequence[Article]) -> Compared | None:
        """The set without the articles that are gone, and with those that it lacks.

        Only what is new is read and held against the others. It is weighed by the
        words of the set that it joins, so that no match of what stays is lost or
        moved: the result is that of comparing all at once with these weights.

        Args:
            articles: All that the set shall have.

        Returns:
            None if they must be compared at once: so many have come and gone that
            the weights would be others, or one is in a language whose stop words the
            set does not know.
        """
        site_lines = find_site_lines(articles)
        stays = self._unchanged(articles, site_lines)
        fresh = [article for article in articles if article.id not in stays]
        gone = len(self.units.articles) - len(stays)
        if not fresh and not gone:
            return self
        strayed = self.strayed + len(fresh) + gone
        if strayed * 100 > _MOST_STRAYED * self.weights.articles:
            return None
        fresh.sort(key=_by_id)
        cut = cut_units(fresh, self.vocabulary, site_lines)
        if self.vocabulary.small > self.small:
            return None
        joined = self._joined_by(cut, stays)
        return replace(joined, site_lines=site_lines, strayed=strayed)

    def _joined_by(self, cut: Units, stays: Set[str]) -> Compared:
        """The set with other units, of its own those of some articles only."""
        units, moved = join_units(self.units, cut, lambda one: one.id in stays)
        checkpoint()
        weights = self.weights.extended(units.concepts)
        links = self._link(units, weights, moved)
        return replace(
            self,
            units=units,
            weights=weights,
            links=tuple(links),
            matches=_tell(units, links, self.matches),
        )

    def _link(self, units: Units, weights: Weights, moved: Ints) -> list[Link]:
        """The links between units that stay, and those of units that have joined.

        Args:
            units: All of the set.
            weights: Of their words.
            moved: Where the units of before are now, -1 for what is gone.
        """
        isfresh = np.ones(len(units), np.bool_)
        isfresh[moved[moved >= 0]] = False
        joined = find_links(units, weights=weights, fresh=isfresh)
        joined += link_tolls(units, joined)
        return sorted([*_moved(self.links, moved.tolist()), *joined])

    def _unchanged(
        self, articles: Iterable[Article], site_lines: SiteLines
    ) -> set[str]:
        """The ids of those of the set that are among some articles, as they were.

        That is, with the same text, and told by the same lines.
        """
        known = {article.id: article for article in self.units.articles}
        return {
            article.id
            for article in articles
            if known.get(article.id) == article
            and site_lines.get(article.id) == self.site_lines.get(article.id)
        }

    @no_search_for_garbage()
    def deepened_by(self, meaning: Meaning) -> tuple[Match, ...]:
        """The matches that words make sure, and what words and meaning come to.

        Every link in a match that is sure stays, with its score.

        Args:
            meaning: What an encoder read of the units.
        """
        # Seldom asked for.
        from corpus.matching.semantic.deepening import decide_links, find_sure

        sure = find_sure(self.units, self.links, self.matches)
        links = decide_links(self.units, self.weights, self.links, sure, meaning)
        return _tell(self.units, links, self.matches)

    @no_search_for_garbage()
    def stories(self) -> tuple[Story, ...]:
        """The stories that two articles or more tell, the largest first."""
        from corpus.matching.stories.find import stories_of  # after all matches

        return stories_of(self.units)

    def nearest(
        self, passage: Passage, without: Collection[str]
    ) -> tuple[Nearest, ...]:
        """What comes nearest to a passage in other articles but some, best first."""
        from corpus.matching.nearest import find_nearest  # seldom asked for

        return find_nearest(self.units, self.weights, passage, without)


@no_search_for_garbage()
def compare_at_once(articles: Sequence[Article]) -> Compared:
    """Compare all articles with one another.

    Args:
        articles: In order of their ids.
    """
    cut = _cut(articles)
    links = find_links(cut.units, weights=cut.weights)
    links = sorted([*links, *link_tolls(cut.units, links)])
    matches = _tell(cut.units, links)
    return replace(cut, links=tuple(links), matches=matches)


def _cut(articles: Sequence[Article]) -> Compared:
    """Articles cut and weighed, and not linked yet."""
    vocabulary = Vocabulary()
    site_lines = find_site_lines(articles)
    units = cut_units(articles, vocabulary, site_lines)
    checkpoint()
    small = frozenset(vocabulary.small)
    return Compared(units, vocabulary, small, site_lines, weigh(units), (), ())


@no_search_for_garbage()
def find_long(articles: Sequence[Article]) -> tuple[Match, ...]:
    """The long passages that articles share.

    Args:
        articles: In order of their ids.
    """
    from corpus.matching.long_passages.fragments import (
        find_fragments,  # seldom asked for
    )

    units = cut_units(articles)
    fragments = find_fragments(units)
    return tuple(make_matches(find_in_fragments(units, fragments)))


def _tell(
    units: Units,
    links: Iterable[Link],
    told: Iterable[Match] = (),
) -> tuple[Match, ...]:
    """The matches that links make up."""
    findings = find_in_clusters(units, cluster_links(units, links))
    return tuple(make_matches(findings, told))


def _by_id(article: Article) -> str:
    return article.id


def _moved(links: Iterable[Link], moved: list[int]) -> Iterator[Link]:
    """Links between units that are elsewhere now, -1 being nowhere."""
    for one, two, score in links:
        if moved[one] >= 0 and moved[two] >= 0:
            yield moved[one], moved[two], score
