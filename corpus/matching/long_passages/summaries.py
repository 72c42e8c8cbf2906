"""Summaries: a few sentences of one article that tell what another tells at length."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.matching.long_passages.fragment import LEAST_LENGTH, Fragment, Run
from corpus.matching.units import Units

# A summary is this many times shorter than what it tells, and never longer than so
# many characters: a long passage beside a longer one is no summary of it.
_SHORTER = 3
_LONGEST = 800
_PARTS = 2
# What is as like as this to a part of a longer passage is copied from there.
_COPIED = 0.65
# Sentences of the long side that may lie between two that a summary hints at.
_GAP = 20
_REACH = 3

Seed = tuple[int, int]


def tell_summaries(
    units: Units,
    near: list[Fragment],
    wide: Iterable[Fragment],
    hints: Iterable[Seed],
) -> list[Fragment]:
    """Put summaries in the place of the fragments that they hold.

    Args:
        units: The sentences.
        near: Fragments of two articles whose sentences follow closely.
        wide: Fragments of the same articles with wide gaps.
        hints: Pairs of their sentences that are at least a little alike.
    """
    told = list(near)
    pairs = list(hints)
    for fragment in wide:
        parts = [part for part in told if fragment.holds(part)]
        if _is_summary(units, fragment) and _sum_up(units, parts):
            told = [part for part in told if part not in parts]
            told.append(_widened(units, fragment, pairs))
    return told


def _sum_up(units: Units, parts: list[Fragment]) -> bool:
    """Whether parts of a passage are several, or one that sums up in its own words."""
    if len(parts) == 1:
        return parts[0].score < _COPIED and _is_summary(units, parts[0])
    return len(parts) >= _PARTS


def _is_summary(units: Units, fragment: Fragment) -> bool:
    short, long = sorted(fragment.lengths(units))
    return LEAST_LENGTH <= short <= _LONGEST and long >= _SHORTER * short


def _widened(units: Units, fragment: Fragment, hints: list[Seed]) -> Fragment:
    """A summary and all it hints at, since its words are few and its own."""
    left, right = fragment.lengths(units)
    turned = left > right
    if turned:
        hints = [(there, here) for here, there in hints]
    sides = (fragment.left, fragment.right)
    short, long = sides[::-1] if turned else sides
    first, last = short[0] - _REACH, short[1] + _REACH
    long = _stretched(long, {b for a, b in hints if first <= a <= last}, _GAP)
    short = _stretched(short, {a for a, b in hints if long[0] <= b <= long[1]}, 1)
    left, right = (long, short) if turned else (short, long)
    return fragment._replace(left=left, right=right, summary=True)


def _stretched(run: Run, places: set[int], gap: int) -> Run:
    """A run and the places around it, none further from the next than a gap."""
    first, last = run
    for place in sorted((p for p in places if p < first), reverse=True):
        if first - place > gap:
            break
        first = place
    for place in sorted(p for p in places if p > last):
        if place - last > gap:
            break
        last = place
    return first, last
