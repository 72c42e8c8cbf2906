"""Numbers of two statements that measure the same and cannot both be true."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from corpus.matching.disagreement.amounts import Amount, amounts_of, clocks_of
from corpus.matching.disagreement.datings import Days
from corpus.matching.disagreement.statements import Pair, key_of
from corpus.texts import Span
from corpus.words.exclusive import exclude
from corpus.words.numbers import UNIT_SIGNS
from corpus.words.rounding import agree

_LEAST_COMMON = 3
_LEAST_COVERAGE = 0.65
"""Share of the shorter statement's keys that both must have."""
_LEAST_LIKENESS = 0.55
_IN_PLACE = 0.4
"""Coverage that is enough for numbers of the same things after the same word."""
_FARTHEST = 10.0
"""Times that one number is another; beyond they measure two things, but for a slip."""
_SLIPS = frozenset({10.0, 100.0, 1000.0, 1e6})
_DEGREES = key_of("degrees")
_ONE_HEAT = 2.0
"""Degrees Fahrenheit that rounding may part."""
_LEFT_OVER = 2
"""Numbers without a rival on both sides that make of two statements two reports."""


def find_amounts_apart(pair: Pair, days: Days) -> list[tuple[Span, Span]]:
    """Find numbers of the same measure that cannot both be true of one day.

    Args:
        pair: The statements.
        days: What is no number in either of them.
    """
    if not (pair.left.has_figures and pair.right.has_figures and _are_one_case(pair)):
        return []
    ours = amounts_of(pair.left, [day.span for day in days[0]])
    theirs = amounts_of(pair.right, [day.span for day in days[1]])
    mine, other = _unmatched(ours, theirs), _unmatched(theirs, ours)
    rivals = [(one, _rival(one, other)) for one in mine]
    found = [
        (one.span, two.span)
        for one, two in rivals
        if two is not None
        and _rival(two, mine) is one
        and _are_comparable(pair, one, two)
    ]
    left_over = min(len(mine), len(other)) - len(found)
    return found if left_over < _LEFT_OVER else []


def _are_one_case(pair: Pair) -> bool:
    """Whether two statements speak of one case and hour, as far as they tell."""
    if len(pair.common) < _LEAST_COMMON or pair.shifted:
        return False
    ours, theirs = clocks_of(pair.left), clocks_of(pair.right)
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _are_comparable(pair: Pair, one: Amount, two: Amount) -> bool:
    """Whether all around two numbers is alike enough, or just what is beside them."""
    if pair.coverage >= _LEAST_COVERAGE and pair.likeness >= _LEAST_LIKENESS:
        return True
    nouns = (one.units & two.units) - UNIT_SIGNS
    return bool(nouns) and one.lead == two.lead and pair.coverage >= _IN_PLACE


def _rival(one: Amount, others: Sequence[Amount]) -> Amount | None:
    """The one number of the other side that measures what this one does."""
    alike = [two for two in others if _measure_alike(one, two)]
    if len(alike) > 1:
        alike = [two for two in alike if one.lead and one.lead == two.lead]
    return alike[0] if len(alike) == 1 else None


def _unmatched(ours: Sequence[Amount], theirs: Sequence[Amount]) -> list[Amount]:
    """Those that nothing of the other side agrees with, not even a sum."""
    values, own = [two.value for two in theirs], [one.value for one in ours]
    sums = {v for a, b in combinations(values, 2) for v in (a + b, abs(a - b))}
    parts = {v for a, b in combinations(own, 2) if a + b in values for v in (a, b)}
    return [
        one
        for one in ours
        if one.value not in sums | parts and not any(_agree(one, two) for two in theirs)
    ]


def _agree(one: Amount, two: Amount) -> bool:
    if agree(one.printed, two.printed):
        return True
    return _DEGREES in one.units & two.units and _one_heat(one.value, two.value)


def _one_heat(one: float, two: float) -> bool:
    """Whether one temperature may be the other's, in Celsius and Fahrenheit."""
    return any(
        abs(c * 9 / 5 + 32 - f) <= _ONE_HEAT for c, f in ((one, two), (two, one))
    )


def _measure_alike(one: Amount, two: Amount) -> bool:
    """Whether two numbers count the same things, or stand after the same word."""
    if one.compares != two.compares or _are_far_apart(one.value, two.value):
        return False
    if exclude(one.lowers - two.lowers, two.lowers - one.lowers):
        return False
    if one.units and two.units:
        signs = (one.units | two.units) & UNIT_SIGNS
        return one.units == two.units if signs else not one.units.isdisjoint(two.units)
    return bool(one.lead) and one.lead == two.lead


def _are_far_apart(one: float, two: float) -> bool:
    low, high = sorted((abs(one), abs(two)))
    return low == 0 or (high / low > _FARTHEST and high / low not in _SLIPS)
