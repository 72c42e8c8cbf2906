"""Whether two articles tell of one event at all, as far as their words show."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from corpus.matching.disagreement.keys import key_of
from corpus.words.calendar import TIME_WORDS
from corpus.words.common_words import is_common
from corpus.words.concepts import SIGNS, WORD, sign_pairs

_READ = 20_000
"""Characters of an article that are looked at."""
_LEAST = 0.25
"""Share of the fewer telling words that both have: nineteen in twenty pairs of articles
on one event have more, of two news of any kind one in ten."""
_LEAST_NAMES = 0.25
"""The same of words with a capital: one pair in fifty of articles on one event has
fewer, half of those on two that make a like statement."""
_SAME_ACTORS = 0.3
"""Likeness of how often two articles print which names: of pairs on one event 98 in 100
have more. As a condition of every conflict it loses as many true ones as false."""
_CLOSE = 0.65, 0.6
"""Likeness of names, and share of figures, that nine in ten pairs of articles on one
event have: what one denies another affirms only there."""
_DOUBT = 3
"""Names, squared, of articles that tell nothing for or against it."""
_FIGURES = 5
"""Numbers of an article that tell nothing for or against it."""
_SHORTEST = 3
_NUMBER = re.compile(r"\d[\d.,/:-]*")


class Kinship(NamedTuple):
    """How close two articles are."""

    kin: bool = True
    """Whether they may tell of one event; else only statements that name the same are
    held against each other."""
    named: float = 1.0
    """How alike the names are that they print, and how often: 0 to 1."""
    series: float = 0.0
    """How far they share words and no numbers, 0 to 1: as reports of two weeks do."""
    figures: float = 1.0
    """Share of the fewer numbers in figures that both print: 0 to 1."""
    texts: tuple[str, str] = ("", "")
    """Both articles; nothing where none are known."""

    @property
    def close(self) -> bool:
        """Whether they are about the same actors, and print the same numbers."""
        named, figures = _CLOSE
        return self.named >= named and self.figures >= figures

    @property
    def apart(self) -> bool:
        """Whether they are about other actors."""
        return self.named < _SAME_ACTORS


SAME_EVENT = Kinship()
"""Of passages of which no articles are known."""


def kinship_of(left: str, right: str) -> Kinship:
    """Tell how close two articles are.

    Args:
        left: The text of one article.
        right: That of the other.
    """
    figures = _counted_alike(left, right)
    return Kinship(
        _are_kin(left, right),
        _named_alike(left, right),
        _told_alike(left, right) * (1 - figures),
        figures,
        (left, right),
    )


def _told_alike(left: str, right: str) -> float:
    """Share of the fewer telling words that both articles have."""
    (ours, _), (theirs, _) = _keys(left), _keys(right)
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))


def _counted_alike(left: str, right: str) -> float:
    """Share of the fewer numbers in figures that both have; all, where one has none."""
    ours, theirs = _numbers(left), _numbers(right)
    return (_FIGURES + len(ours & theirs)) / (_FIGURES + min(len(ours), len(theirs)))


@lru_cache(maxsize=256)
def _numbers(text: str) -> frozenset[str]:
    found = _NUMBER.findall(text[:_READ])
    return frozenset(number.rstrip(".,/:-") for number in found)


def _are_kin(left: str, right: str) -> bool:
    """Whether two articles share so many words and names as those on one event do."""
    (_, names), (_, others) = _keys(left), _keys(right)
    if _told_alike(left, right) < _LEAST:
        return False
    # Of few names one in common tells more than its share.
    return 1 + len(names & others) >= _LEAST_NAMES * min(len(names), len(others))


def _named_alike(left: str, right: str) -> float:
    """How alike two articles are by how often each actor is named."""
    ours, theirs = _names(left), _names(right)
    length = math.sqrt(_product(ours, ours) * _product(theirs, theirs))
    return (_DOUBT + _product(ours, theirs)) / (_DOUBT + length)


@lru_cache(maxsize=256)
def _names(text: str) -> Mapping[str, int]:
    """How often an article prints which words that are hardly any but names."""
    words = WORD.findall(text[:_READ].replace("’", "'"))
    capital = [w.lower() for w in words if w[0].isupper() and len(w) >= _SHORTEST]
    told = [w for w in capital if w not in TIME_WORDS and not is_common(w)]
    names = Counter(map(key_of, told))
    del names[""]
    return names


def _product(ours: Mapping[str, int], theirs: Mapping[str, int]) -> int:
    return sum(count * theirs.get(name, 0) for name, count in ours.items())


@lru_cache(maxsize=256)
def _keys(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """What the words of an article tell, and those with a capital among them."""
    text = text[:_READ].replace("’", "'")
    words = WORD.findall(text)
    named = {w.lower() for w in words if w[0].isupper() and len(w) >= _SHORTEST}
    told = {word.lower() for word in words}
    if pairs := sign_pairs(text):  # single signs are in all texts
        told = pairs.union(word for word in told if not SIGNS.match(word))
    keys, names = (
        frozenset(map(key_of, some)) - {""} for some in (told, named - TIME_WORDS)
    )
    return keys, names
