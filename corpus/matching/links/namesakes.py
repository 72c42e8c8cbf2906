"""Links between sentences that share names, and hardly anything told of them."""

from __future__ import annotations

from itertools import chain, pairwise

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.units import Bools, Floats, Units
from corpus.stopping import checked
from corpus.words.calendar import TIME_WORDS
from corpus.words.concepts import WORD, concept
from corpus.words.titles import ROLE_MODIFIERS, TITLES

# Headings whose longer words nearly all begin with a capital tell names from nothing.
_SHOUTED = 0.7
_LONG = 4
# What is likelier than this is more than names, or than names and a word, in log odds.
_SURE = 1.0
_LIKELY = 0.0
_ROLES = TITLES | ROLE_MODIFIERS
_STEP = 50
"""Pairs between two checks."""

Words = list[tuple[str, bool]]
"""Concepts in their order, and whether each may belong to a name."""


def find_namesakes(units: Units, pairs: Pairs, scores: Floats) -> Bools:
    """Which pairs share names, and hardly a word of what is told of them.

    Articles on one event do so all the time; an office and a name, or a body and its
    initials, are four words that say no more than one would. One word beside a name
    of several is what any two stories of the same people share.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        scores: The log odds of the pairs.
    """
    found = np.zeros(len(pairs), np.bool_)
    read: dict[int, Words] = {}
    for pair in checked(np.flatnonzero(scores < _SURE).tolist(), _STEP):
        both = int(pairs.left[pair]), int(pairs.right[pair])
        for unit in both:
            if unit not in read:
                read[unit] = _read(units, unit)
        judge = _hardly_more if scores[pair] < _LIKELY else _only_names
        found[pair] = judge(units.common(*both), *(read[unit] for unit in both))
    return found


def _read(units: Units, unit: int) -> Words:
    text = units.articles[int(units.article[unit])].text
    words = WORD.findall(text, int(units.start[unit]), int(units.end[unit]))
    long = [word for word in words if len(word) >= _LONG]
    shouted = sum(word[0].isupper() for word in long) > _SHOUTED * len(long)
    return [
        (concept(lower), _may_name(lower, word[0].isupper() and not shouted))
        for word, lower in ((word, word.lower()) for word in words)
    ]


def _may_name(word: str, capital: bool) -> bool:
    """Whether a lower-cased word may belong to a name; days and months tell when."""
    return (capital and word not in TIME_WORDS) or word in _ROLES


def _only_names(common: set[str], one: Words, two: Words) -> bool:
    """Whether shared concepts are words of longer names, in either sentence."""
    return common <= set(chain(*_joined(common, one), *_joined(common, two)))


def _hardly_more(common: set[str], one: Words, two: Words) -> bool:
    """Whether shared concepts are names, or names of several words and one more."""
    joined = set(chain(*(_joined(common, one) & _joined(common, two))))
    beyond = common - joined
    if joined and len(beyond) <= 1:
        return True
    return all(beyond <= {word for word, named in side if named} for side in (one, two))


def _joined(common: set[str], words: Words) -> set[tuple[str, str]]:
    """Shared concepts that stand one behind the other in a name."""
    return {
        (word, after)
        for (word, named), (after, goes_on) in pairwise(words)
        if named and goes_on and word in common and after in common
    }
