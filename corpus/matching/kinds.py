"""What kind of match two passages are, and how it is explained."""

from __future__ import annotations

from corpus.matching.diff import WordChange, compare_words
from corpus.matching.differences import find_differences
from corpus.models import Difference, MatchKind

_VERBATIM = 0.97
_NEAR = 0.6


def judge(left: str, right: str) -> tuple[MatchKind, tuple[Difference, ...]]:
    """Tell the kind of match of two passages, and what differs if they conflict.

    Verbatim passages have the same words, near ones most of them in the same
    order; a conflict is the same statement with another value.
    """
    if left == right:
        return "verbatim", ()
    changes = compare_words(left, right)
    same = likeness(changes)
    differs = find_differences(left, right, changes, same)
    if differs:
        return "conflict", differs
    if same >= _VERBATIM:
        return "verbatim", ()
    return ("near" if same >= _NEAR else "paraphrase"), ()


def likeness(changes: list[WordChange]) -> float:
    """Share of the characters of both texts that lie in equal words."""
    equal = sum(len(c.left) + len(c.right) for c in changes if c.tag == "equal")
    total = sum(len(c.left) + len(c.right) for c in changes)
    return equal / total if total else 1.0
