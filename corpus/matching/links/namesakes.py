"""Links between sentences that share names, and hardly anything told of them."""

from __future__ import annotations

from itertools import chain, pairwise

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.naming import Words, read_words
from corpus.matching.units import Bools, Floats, Units
from corpus.stopping import checked

# What is likelier than this is more than names, or than names and a word, in log odds.
_SURE = 2.0
_LIKELY = 1.0
_STEP = 50
"""Pairs between two checks."""


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
    asked = np.flatnonzero(scores < _SURE)
    members = sorted({*pairs.left[asked].tolist(), *pairs.right[asked].tolist()})
    read = dict(zip(members, read_words(units, members).sentences(), strict=True))
    for pair in checked(asked.tolist(), _STEP):
        both = int(pairs.left[pair]), int(pairs.right[pair])
        judge = _hardly_more if scores[pair] < _LIKELY else _only_names
        found[pair] = judge(units.common(*both), *(read[unit] for unit in both))
    return found


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
