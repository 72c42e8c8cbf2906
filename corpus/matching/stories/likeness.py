"""How alike what two articles are about is: by their words, and by their days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from corpus.article import Article
from corpus.matching.stories.terms import Terms
from corpus.matching.units import Bools, Floats, Ints
from corpus.stopping import checkpoint

_FAINT = 0.05
"""Likeness below which it counts as none."""
_ROOM = 1 << 20
"""Pairs of articles looked at together; memory for as many numbers."""
# Of what two articles share that were printed so many days apart, some is the routine
# of the year: a cup, a budget, a summit. Between the two, it is in proportion.
_NEAR = 7
_FAR = 90
_LOST = 0.3


class Likeness(NamedTuple):
    """Pairs of articles by their places, the earlier first, and 0 to 1 for each."""

    left: Ints
    right: Ints
    score: Floats

    def where(self, kept: Bools) -> Likeness:
        """The pairs that a mask keeps."""
        return Likeness(self.left[kept], self.right[kept], self.score[kept])


def liken(terms: Terms, articles: Sequence[Article]) -> Likeness:
    """Every two articles that are at all alike, in order.

    Args:
        terms: What they are about.
        articles: Those, in the order of their places.
    """
    blocks = list(_blocks(terms, len(articles)))
    left, right, cosine = (
        np.concatenate(columns) for columns in zip(*blocks, strict=True)
    )
    return Likeness(left, right, cosine * _lasting(articles, left, right))


def _blocks(terms: Terms, articles: int) -> Iterator[Likeness]:
    """The cosines of some articles after others with all that come later."""
    order = np.argsort(terms.concept, kind="stable")
    article, concept, worth = terms.where(order)
    later = np.searchsorted(concept, concept, "right") - np.arange(len(concept)) - 1
    by_article = np.argsort(article, kind="stable")
    some = max(1, _ROOM // max(1, articles))
    for first in range(0, max(1, articles), some):
        checkpoint()
        edges = np.searchsorted(article[by_article], (first, first + some))
        here = by_article[slice(*edges.tolist())]
        meets = later[here]
        begins = np.cumsum(meets) - meets
        there = np.arange(meets.sum()) - np.repeat(begins - here - 1, meets)
        pair = np.repeat((article[here] - first) * articles, meets) + article[there]
        both = np.repeat(worth[here], meets) * worth[there]
        cosine = np.bincount(pair, both, some * articles)
        alike = np.flatnonzero(cosine > _FAINT)
        left, right = alike // articles + first, alike % articles
        yield Likeness(left, right, cosine[alike].astype(np.float32))


def _lasting(articles: Sequence[Article], left: Ints, right: Ints) -> Floats:
    """The part of each likeness that counts, by how far apart two were printed."""
    days = [a.published.toordinal() if a.published else np.nan for a in articles]
    printed = np.array(days, np.float64)
    gap = np.nan_to_num(np.abs(printed[left] - printed[right]), nan=0.0)
    apart = ((gap - _NEAR) / (_FAR - _NEAR)).clip(0.0, 1.0)
    return (1.0 - _LOST * apart).astype(np.float32)
