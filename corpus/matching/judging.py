"""What kind of match two passages are, and how it is explained."""

from __future__ import annotations

import math
from collections import Counter

from corpus.kinds import MatchKind
from corpus.matching.diff import WordChange, compare_words
from corpus.matching.disagreement.dates.datings import UNDATED, Published
from corpus.matching.disagreement.denials import may_turn
from corpus.matching.disagreement.differences import find_differences
from corpus.matching.disagreement.kinship import SAME_EVENT, Kinship
from corpus.models import Difference
from corpus.stopping import checkpoint
from corpus.words.concepts import WORD
from corpus.words.numbers import number_of
from corpus.words.numerals import is_numeral, numeral_of

_VERBATIM = 0.97
_NEAR = 0.6
_LONGEST = 100_000
"""Characters of both passages; longer ones are told by the words they share alone."""
_LEAST_SHARED = 0.5
"""Passages that share fewer words in any order are not alike in their order."""
_NEAR_MOVED = 0.75
"""The same whatever the order: clauses are moved when a text is edited."""


def judge(
    left: str,
    right: str,
    published: Published = UNDATED,
    language: str | None = None,
    kinship: Kinship = SAME_EVENT,
    leads: tuple[str, str] = ("", ""),
) -> tuple[MatchKind, tuple[Difference, ...]]:
    """Tell the kind of match of two passages, and what differs if they conflict.

    Verbatim passages have the same words, but for a small one here and there, near
    ones most of them in the same order; a conflict is the same statement with another
    value.

    Args:
        left: One passage.
        right: The other.
        published: The days that the articles speak from, for "Friday" is a day there.
        language: That of both, where it is another than English: its numbers are read.
        kinship: How close the articles are.
        leads: The sentences before both.
    """
    if left == right:
        return "verbatim", ()
    differs = find_differences(left, right, published, language, kinship, leads)
    if differs:
        return "conflict", differs
    return degree_of(left, right, language), ()


def degree_of(left: str, right: str, language: str | None) -> MatchKind:
    """How alike two passages are: verbatim, near or in other words.

    Args:
        left: One passage.
        right: The other.
        language: That of both, where it is another than English.
    """
    shared, most = _share(left, right)
    if shared < _LEAST_SHARED:
        return "paraphrase"
    # Aligning words takes time: it is left where it cannot decide.
    moved = shared >= _NEAR_MOVED
    too_long = len(left) + len(right) > _LONGEST
    if too_long or most < (_VERBATIM if moved else _NEAR):
        return "near" if moved else "paraphrase"
    changes = compare_words(left, right)
    same = likeness(changes)
    if same >= _VERBATIM and not _turns(changes, left, right, language):
        return "verbatim"
    return "near" if moved or same >= _NEAR else "paraphrase"


def likeness(changes: list[WordChange]) -> float:
    """Share of the characters of both texts that lie in equal words."""
    equal = sum(len(c.left) + len(c.right) for c in changes if c.tag == "equal")
    total = sum(len(c.left) + len(c.right) for c in changes)
    return equal / total if total else 1.0


def _turns(
    changes: list[WordChange], left: str, right: str, language: str | None
) -> bool:
    """Whether a number or a denial is among the words that differ."""
    differing = [change for change in changes if change.tag != "equal"]
    one = " ".join(left[c.left.start : c.left.end] for c in differing)
    two = " ".join(right[c.right.start : c.right.end] for c in differing)
    return _weighty(one, language) != _weighty(two, language)


def _weighty(text: str, language: str | None) -> Counter[float]:
    """The numbers of a text; a denial counts as one more."""
    words = _words(text)
    values = [number_of(word) for word in words]
    if language is not None:
        values += [numeral_of(w, language) for w in words if is_numeral(w, language)]
    told = Counter(value for value in values if value is not None)
    told[math.inf] = sum(map(may_turn, words))
    return told


def _share(left: str, right: str) -> tuple[float, float]:
    """Share of the letters of both texts in words that both have, anywhere.

    Returns:
        The share, and what `likeness` can be at most: the letters of all other words
        lie in no equal ones, whatever space around words it counts.
    """
    ours = _words(left)
    checkpoint()
    theirs = _words(right)
    checkpoint()
    held = Counter(ours)
    held &= Counter(theirs)
    shared = 2 * sum(len(word) * times for word, times in held.items())
    total = sum(map(len, ours)) + sum(map(len, theirs))
    if not total:
        return 1.0, 1.0
    return shared / total, 1.0 - (total - shared) / (len(left) + len(right))


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower().replace("’", "'"))
