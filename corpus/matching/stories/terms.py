"""What each article is about: the rare words that it names, and their worth in it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from corpus.matching.rarity import background
from corpus.matching.units import Bools, Floats, Ints, Units
from corpus.stopping import checkpoint

_LEAD = 3
"""Sentences at the beginning of an article, which tell what it is about."""
_EMPHASIS = 2
"""As many more times a word counts that stands there."""
_MOST = 80
"""Words of an article that count, the worthiest; so long articles are not all alike."""
_BACKGROUND = 150.0
"""The shipped table counts as this many articles beside those of the set."""
_SENTENCES = 20
"""Of an article of the table."""
_RAREST = 2e-5
_MEETINGS = 6_000_000
"""Pairs of articles that may name one word, over all words, the rarest first."""
_HIGHEST = 0xFFFFFFFF


class Terms(NamedTuple):
    """Words that articles name, in order of articles; each article's squares add to 1.

    All three are of the same length: a word of an article has a place in each.
    """

    article: Ints
    concept: Ints
    worth: Floats

    def where(self, kept: Bools | Ints) -> Terms:
        """The terms that a mask keeps."""
        return Terms(self.article[kept], self.concept[kept], self.worth[kept])


def read_terms(units: Units) -> Terms:
    """The words that tell most of each article.

    Args:
        units: The sentences of all articles.

    Source:
        Salton, Buckley, Term-weighting approaches in automatic text retrieval, 1988.
    """
    article, concept, times = _count(units)
    checkpoint()
    rarity = _rarity(units.concepts, concept, len(units.articles))
    worth = ((1.0 + np.log(times)) * rarity[concept]).astype(np.float32)
    terms = Terms(article, concept, worth)
    checkpoint()
    terms = _foremost(terms.where(worth > 0))
    checkpoint()
    terms = _shared(terms)
    squares = np.bincount(terms.article, terms.worth**2, len(units.articles))
    length = np.sqrt(squares[terms.article]).astype(np.float32)
    return terms._replace(worth=terms.worth / length)


def _count(units: Units) -> tuple[Ints, Ints, Ints]:
    """Articles, the words they name, and in how many sentences, by their weight."""
    width = len(units.concepts)
    first = np.searchsorted(units.article, units.article)
    leads = np.arange(len(units)) - first < _LEAD
    keys = np.repeat(units.article, units.sizes) * width + units.bag
    ahead = np.repeat(leads, units.sizes)
    keys = np.concatenate([keys, *[keys[ahead]] * _EMPHASIS])
    checkpoint()
    keys.sort()
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    times = np.diff(starts, append=len(keys))
    return keys[starts] // width, keys[starts] % width, times


def _rarity(names: tuple[str, ...], concept: Ints, articles: int) -> Floats:
    """What a word is worth: the logarithm of how few articles name it."""
    known = background()
    shares = np.array([known.get(name, _RAREST) for name in names])
    expected = 1.0 - (1.0 - shares) ** _SENTENCES
    found = np.bincount(concept, minlength=len(names))
    seen = found + _BACKGROUND * expected + 0.5
    return np.log((articles + _BACKGROUND) / seen).clip(0.0).astype(np.float32)


def _foremost(terms: Terms) -> Terms:
    """The worthiest words of each article."""
    # Bits of floats above zero are in the order of their values.
    least = _HIGHEST - terms.worth.view(np.uint32).astype(np.int64)
    terms = terms.where(np.argsort(terms.article << 32 | least, kind="stable"))
    first = np.searchsorted(terms.article, terms.article)
    return terms.where(np.arange(len(terms.article)) - first < _MOST)


def _shared(terms: Terms) -> Terms:
    """Without the commonest words, by which too many pairs of articles meet."""
    named = np.bincount(terms.concept)
    articles = np.bincount(named)
    often = np.arange(len(articles))
    meetings = np.cumsum(articles * often * (often - 1) / 2)
    most = np.searchsorted(meetings, _MEETINGS, "right")
    return terms.where(named[terms.concept] < most)
