"""Links between sentences that share the name of somebody, and nothing else."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from corpus.matching.candidates import Bools, Pairs
from corpus.matching.units import Floats, Units
from corpus.matching.vocabulary import WORD, concept
from corpus.words.calendar import TIME_WORDS
from corpus.words.titles import ROLE_MODIFIERS, TITLES

# Headings whose longer words nearly all begin with a capital tell names from nothing.
_SHOUTED = 0.7
_LONG = 4
# What is likelier than this is more than a name, in log odds.
_SURE = 2.0
# A given and a family name weigh no more than two words of any statement.
_MANY = 3
_ROLES = TITLES | ROLE_MODIFIERS

Words = list[tuple[str, bool]]
"""Concepts in their order, and whether each may belong to a name."""


def find_namesakes(units: Units, pairs: Pairs, scores: Floats) -> Bools:
    """Which pairs only name the same person or body, in three words or more.

    Articles on one event do so all the time; an office and a name, or a body and its
    initials, are four words that say no more than one would.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        scores: The log odds of the pairs.
    """
    found = np.zeros(len(pairs), np.bool_)
    read: dict[int, Words] = {}
    asked = (scores < _SURE) & (pairs.shared >= _MANY)
    for pair in np.flatnonzero(asked).tolist():
        both = int(pairs.left[pair]), int(pairs.right[pair])
        for unit in both:
            if unit not in read:
                read[unit] = _read(units, unit)
        found[pair] = _is_name(_common(units, *both), [read[unit] for unit in both])
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


def _common(units: Units, one: int, two: int) -> set[str]:
    """The concepts that two units share."""
    shared = units.bag_of(one) & units.bag_of(two)
    return {units.concepts[concept] for concept in shared}


def _is_name(common: set[str], sides: list[Words]) -> bool:
    """Whether concepts are the words of one name: each stands beside another."""
    if any(word in common and not named for side in sides for word, named in side):
        return False
    names = {word: {word} for word in common}
    for side in sides:
        for (word, _), (after, _) in pairwise(side):
            if word in names and after in names:
                joined = names[word] | names[after]
                names.update(dict.fromkeys(joined, joined))
    return all(name == common for name in names.values())
