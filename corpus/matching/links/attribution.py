"""Links between sentences that share who speaks, and not what is said."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from corpus.matching.candidates.pairs import Pairs
from corpus.matching.units import Bools, Floats, Units
from corpus.stopping import checked
from corpus.words.concepts import WORD, concept
from corpus.words.speech import PLAIN_SPEECH

_QUOTES = re.compile(r"[\"“”„«»]+")
_CUES = PLAIN_SPEECH | {"according", "quipped", "saying"}
# What is likelier than this is the same statement, in log odds.
_SURE = 8.0
# Words: before the verb, between it and what is said, behind it where a quote begins.
_SPEAKER = 20
_ADDRESSED = 14
_OPENING = 10
_STEP = 50
"""Pairs between two checks."""


class Speech(NamedTuple):
    """The concepts of a sentence."""

    said: frozenset[str]
    by: frozenset[str]
    """Of the words that tell who says it, to whom and where."""


def find_other_statements(units: Units, pairs: Pairs, scores: Floats) -> Bools:
    """Which pairs quote the same speaker and share at most one word of what is said.

    A name, an office and a body are six words that two statements of one spokesman
    have in common.

    Args:
        units: The sentences.
        pairs: Pairs of them.
        scores: The log odds of the pairs.
    """
    found = np.zeros(len(pairs), np.bool_)
    read: dict[int, Speech] = {}
    asked = units.quoted[pairs.left] & units.quoted[pairs.right] & (scores < _SURE)
    for pair in checked(np.flatnonzero(asked).tolist(), _STEP):
        both = int(pairs.left[pair]), int(pairs.right[pair])
        for unit in both:
            if unit not in read:
                read[unit] = _read(units, unit)
        one, two = (read[unit] for unit in both)
        common = units.common(*both)
        said = common & one.said & two.said
        found[pair] = bool(common & one.by & two.by) and len(said) <= 1
    return found


def _read(units: Units, unit: int) -> Speech:
    """The concepts of a unit, parted by quotation marks and verbs of speech."""
    text = units.articles[int(units.article[unit])].text
    said: set[str] = set()
    by: set[str] = set()
    parts = _QUOTES.split(text[int(units.start[unit]) : int(units.end[unit])])
    for place, part in enumerate(parts):
        words = [word.lower() for word in WORD.findall(part)]
        told = 0 if place % 2 else _attributed(words, opens=place == 0)
        by.update(map(concept, words[:told]))
        said.update(map(concept, words[told:]))
    return Speech(frozenset(said), frozenset(by))


def _attributed(words: list[str], *, opens: bool) -> int:
    """How many of the words outside a quote tell who speaks.

    Args:
        words: Lower-cased.
        opens: Whether the sentence begins with them.
    """
    verb = next((n for n, word in enumerate(words[:_SPEAKER]) if word in _CUES), None)
    if verb is None:
        return 0
    if "that" in words[verb : verb + _ADDRESSED]:
        return words.index("that", verb) + 1
    return verb + 1 if opens and len(words) - verb > _OPENING else len(words)
