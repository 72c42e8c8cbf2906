"""A set of articles compared with one another, which more articles can join."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from corpus.article import Article
from corpus.garbage import no_search_for_garbage
from corpus.matching.clusters import cluster_links
from corpus.matching.links import Link, find_links
from corpus.matching.passages import find_in_clusters, find_in_fragments, make_matches
from corpus.matching.provenance.sites import SiteLines, find_site_lines
from corpus.matching.rarity import Weights, weigh
from corpus.matching.units import Ints, Units, cut_units
from corpus.matching.vocabulary import Vocabulary
from corpus.models import Match

if TYPE_CHECKING:
    from corpus.matching.semantic import Encoder

# As many articles in a hundred may join before the weights are taken anew.
_MOST_JOINED = 10


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

    @no_search_for_garbage()
    def joined_by(
        self, articles: Sequence[Article], check: Callable[[], None] = lambda: None
    ) -> Compared | None:
        """The same set with the articles that it lacks.

        Only those articles are read and held against the others. They are weighed
        by the words of the set that they join, so that no match of it is lost or
        moved: the result is that of comparing all at once with these weights.

        Args:
            articles: All that the set shall have.
            check: Called many times a second; may raise to stop the work.

        Returns:
            None if they must be compared at once: one of the set is missing or
            another now, they are so many that the weights would be others, or
            they are in a language whose stop words the set does not know, or show
            that a site repeats what was thought to be the story.
        """
        known = set(self.units.articles)
        fresh = [article for article in articles if article not in known]
        if not fresh and len(articles) == len(known):
            return self
        whole = len(fresh) + len(known) == len(articles)
        room = self.weights.articles * (100 + _MOST_JOINED) // 100
        site_lines = find_site_lines(articles)
        same = all(
            site_lines.get(article.id) == self.site_lines.get(article.id)
            for article in known
        )
        if not whole or not same or len(articles) > room:
            return None
        fresh.sort(key=_by_id)
        cut = cut_units(fresh, check, self.vocabulary, site_lines)
        if self.vocabulary.small > self.small:
            return None
        units, moved = _merge(self.units, cut)
        isfresh = np.ones(len(units), np.bool_)
        isfresh[moved] = False
        weights = self.weights.extended(units.concepts)
        links = [(int(moved[a]), int(moved[b]), score) for a, b, score in self.links]
        links += find_links(units, check, weights=weights, fresh=isfresh)
        links.sort()
        matches = _tell(units, links, check, self.matches)
        return replace(
            self,
            units=units,
            site_lines=site_lines,
            links=tuple(links),
            matches=matches,
        )

    @no_search_for_garbage()
    def deepened_by(
        self, encoder: Encoder, check: Callable[[], None] = lambda: None
    ) -> tuple[Match, ...]:
        """The matches, and those that likeness of meaning adds to them.

        Every link that words come to stays, with its score.

        Args:
            encoder: Tells the meaning of the sentences.
            check: Called many times a second; may raise to stop the work.
        """
        from corpus.matching.semantic.deepening import add_links  # seldom asked for

        links = add_links(self.units, self.weights, self.links, encoder, check)
        return _tell(self.units, links, check, self.matches)


@no_search_for_garbage()
def compare_at_once(
    articles: Sequence[Article], check: Callable[[], None] = lambda: None
) -> Compared:
    """Compare all articles with one another.

    Args:
        articles: In order of their ids.
        check: Called many times a second; may raise to stop the work.
    """
    cut = _cut(articles, check)
    links = find_links(cut.units, check, weights=cut.weights)
    matches = _tell(cut.units, links, check)
    return replace(cut, links=tuple(links), matches=matches)


@no_search_for_garbage()
def take_up(
    articles: Sequence[Article],
    links: Sequence[Link],
    matches: Sequence[Match],
    check: Callable[[], None] = lambda: None,
) -> Compared | None:
    """Articles that were compared before, without looking for their links again.

    Args:
        articles: In order of their ids.
        links: What was found then.
        matches: What those came to.
        check: Called many times a second; may raise to stop the work.

    Returns:
        None if the links cannot be of these articles.
    """
    cut = _cut(articles, check)
    home, size = cut.units.article, len(cut.units)
    fit = all(0 <= a < b < size and home[a] < home[b] for a, b, _ in links)
    kept = replace(cut, links=tuple(links), matches=tuple(matches))
    return kept if fit else None


def _cut(articles: Sequence[Article], check: Callable[[], None]) -> Compared:
    """Articles cut and weighed, and not linked yet."""
    vocabulary = Vocabulary()
    site_lines = find_site_lines(articles)
    units = cut_units(articles, check, vocabulary, site_lines)
    small = frozenset(vocabulary.small)
    return Compared(units, vocabulary, small, site_lines, weigh(units), (), ())


@no_search_for_garbage()
def find_long(
    articles: Sequence[Article], check: Callable[[], None] = lambda: None
) -> tuple[Match, ...]:
    """The long passages that articles share.

    Args:
        articles: In order of their ids.
        check: Called many times a second; may raise to stop the work.
    """
    from corpus.matching.long_passages.fragments import (
        find_fragments,  # seldom asked for
    )

    units = cut_units(articles, check)
    fragments = find_fragments(units, check)
    return tuple(make_matches(find_in_fragments(units, fragments), check))


def _tell(
    units: Units,
    links: Iterable[Link],
    check: Callable[[], None],
    told: Iterable[Match] = (),
) -> tuple[Match, ...]:
    """The matches that links come to."""
    findings = find_in_clusters(units, cluster_links(units, links, check))
    return tuple(make_matches(findings, check, told))


def _by_id(article: Article) -> str:
    return article.id


def _merge(one: Units, two: Units) -> tuple[Units, Ints]:
    """Units of two sets in order of article; and where those of the first are then.

    Args:
        one: Some units.
        two: Those of other articles, cut later with the same vocabulary.
    """
    articles = [*one.articles, *two.articles]
    ranked = sorted(range(len(articles)), key=lambda at: articles[at].id)
    rank = np.argsort(ranked)
    article = rank[np.concatenate([one.article, two.article + len(one.articles)])]
    order = np.argsort(article, kind="stable")
    codes = one.codes + two.codes
    numbers: list[int] = order.tolist()
    sizes = np.concatenate([one.sizes, two.sizes])
    ptr = np.concatenate([[0], np.cumsum(sizes[order])])
    begins = np.cumsum(sizes) - sizes
    rows = np.arange(ptr[-1]) + np.repeat(begins[order] - ptr[:-1], sizes[order])
    units = Units(
        articles=tuple(articles[at] for at in ranked),
        concepts=two.concepts,
        article=article[order],
        start=np.concatenate([one.start, two.start])[order],
        end=np.concatenate([one.end, two.end])[order],
        ptr=ptr,
        bag=np.concatenate([one.bag, two.bag])[rows],
        quoted=np.concatenate([one.quoted, two.quoted])[order],
        codes=tuple(codes[at] for at in numbers),
    )
    return units, np.argsort(order)[: len(one)]
