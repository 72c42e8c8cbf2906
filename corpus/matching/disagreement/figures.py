"""Numbers of two statements that measure the same and cannot both be true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from corpus.matching.disagreement.amounts import Amount, amounts_of
from corpus.matching.disagreement.clocks import clocks_of
from corpus.matching.disagreement.datings import Days
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.quoting import quote
from corpus.matching.disagreement.series import are_quotes, is_one_series
from corpus.matching.disagreement.statements import key_of
from corpus.texts import Span
from corpus.words.exclusive import exclude
from corpus.words.measured import CONVERSIONS
from corpus.words.numbers import UNIT_SIGNS
from corpus.words.rounding import agree

_LEAST_COMMON = 3
_LEAST_COVERAGE = 0.65
"""Share of the shorter statement's keys that both must have."""
_LEAST_LIKENESS = 0.55
_BACKED = 0.5
"""Both where the same is named, and another number or name is the same."""
_IN_PLACE = 0.4
"""Coverage that is enough for numbers of the same things after the same word."""
_FARTHEST = 10.0
"""Times that one number is another; beyond they measure two things, but for a slip."""
_FAR = 2.5
"""The same, beyond which nearly all around them must be alike."""
_ALIKE = 0.7
_SAME = 0.8
"""Likeness from which one of them may tell more sums than the other."""
_SUM_AND_SHARE = 2
_SLIPS = frozenset({10.0, 100.0, 1000.0, 1e6})
_DEGREES = key_of("degrees")
_CONVERTED = 0.05
"""Share of an amount that rounding may part it from the same in another unit."""
_ONE_HEAT = 2.0
"""Degrees Fahrenheit that rounding may part."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of two statements that are held against each other."""

    ours: Sequence[Amount]
    """Those of the left one that nothing of the right one agrees with."""
    theirs: Sequence[Amount]
    agreed: int
    """How many of the left one are told by the right one too; no spans of time."""
    one_period: bool
    """Whether no two times are told, as over the first nine days, over five days."""

    @property
    def apart(self) -> int:
        """How many on either side have nothing that agrees on the other, at least."""
        return min(len(self.ours), len(self.theirs))


NO_FIGURES = Figures((), (), 0, one_period=True)
"""Of two statements not both of which have numbers."""


def figures_of(pair: StatementPair, days: Days) -> Figures:
    """The numbers of two statements.

    Args:
        pair: The statements.
        days: What is no number in either of them.
    """
    if not (pair.left.has_figures and pair.right.has_figures):
        return NO_FIGURES
    ours = amounts_of(pair.left, [day.span for day in days[0]])
    theirs = amounts_of(pair.right, [day.span for day in days[1]])
    mine, other = _unmatched(ours, theirs), _unmatched(theirs, ours)
    agreed = sum(one not in mine and not one.is_time for one in ours)
    return Figures(mine, other, agreed, one_period=_are_of_one_period(ours, theirs))


def find_amounts_apart(
    pair: StatementPair, figures: Figures
) -> list[tuple[Span, Span]]:
    """Find numbers of the same measure that cannot both be true of one day."""
    mine, other = figures.ours, figures.theirs
    if not figures.apart or not figures.one_period or not _are_one_case(pair):
        return []
    rivals = [(one, _rival(one, other)) for one in mine]
    found = [
        (one, two)
        for one, two in rivals
        if two is not None
        and _rival(two, mine) is one
        and _are_comparable(pair, one, two, backed=figures.agreed > 0)
    ]
    # Where other numbers differ too, they are two reports.
    if figures.apart > len(found) or not _are_one_report(pair, figures, found):
        return []
    return [
        (quote(pair.left, one, two), quote(pair.right, two, one)) for one, two in found
    ]


def _are_one_report(
    pair: StatementPair, figures: Figures, found: Sequence[tuple[Amount, Amount]]
) -> bool:
    """Whether numbers apart are of one report, as closely as such numbers ask."""
    if len(found) > 1 and not figures.agreed and not pair.anchors:
        return False
    if are_quotes(pair):
        return False
    if not any(one.is_measure or two.is_measure for one, two in found):
        return True
    if any(one.beside.isdisjoint(two.beside) for one, two in found):
        return False
    longer = max(len(figures.ours), len(figures.theirs))
    if longer > len(found) and pair.likeness < _SAME:
        return False
    if len(found) > 1 and not figures.agreed and not _are_sum_and_share(found):
        return False
    return is_one_series(pair)


def _are_sum_and_share(found: Sequence[tuple[Amount, Amount]]) -> bool:
    """Whether a number and what part of the whole it is differ, as they do together."""
    shares = sum("percent" in one.units for one, _ in found)
    return len(found) == _SUM_AND_SHARE and shares == 1


def _are_of_one_period(ours: Sequence[Amount], theirs: Sequence[Amount]) -> bool:
    mine, other = (
        {one.value for one in side if one.is_period} for side in (ours, theirs)
    )
    return not mine or not other or not mine.isdisjoint(other)


def _are_one_case(pair: StatementPair) -> bool:
    """Whether two statements speak of one case and hour, as far as they tell."""
    if pair.words_in_common < _LEAST_COMMON or pair.shifted or pair.forecast:
        return False
    ours, theirs = clocks_of(pair.left), clocks_of(pair.right)
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _are_comparable(
    pair: StatementPair, one: Amount, two: Amount, *, backed: bool
) -> bool:
    """Whether all around two numbers is alike enough, or just what is beside them."""
    in_place = one.lead == two.lead
    far = _times(one.value, two.value) > _FAR
    if far and not in_place and pair.likeness < _ALIKE:
        return False
    if pair.coverage >= _LEAST_COVERAGE and pair.likeness >= _LEAST_LIKENESS:
        return True
    named = len(pair.anchors) >= (1 if backed else 2)
    if named and min(pair.coverage, pair.likeness) >= _BACKED:
        return True
    nouns = (one.units & two.units) - UNIT_SIGNS
    return bool(nouns) and in_place and pair.coverage >= _IN_PLACE


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
    if agree(one.printed, two.printed) or _overlap(one, two):
        return True
    if _DEGREES in one.units & two.units:
        return _one_heat(one.value, two.value)
    return _are_converted(one, two) or _are_converted(two, one)


@cache
def _conversions() -> tuple[tuple[str, str, float], ...]:
    return tuple((key_of(one), key_of(two), times) for one, two, times in CONVERSIONS)


def _are_converted(one: Amount, two: Amount) -> bool:
    """Whether two numbers are one amount in two units: 30 miles, 50 kilometres."""
    return any(
        abs(one.value * times - two.value) <= _CONVERTED * two.value
        for unit, other, times in _conversions()
        if unit in one.units and other in two.units
    )


def _overlap(one: Amount, two: Amount) -> bool:
    """Whether a range holds the other number, or a part of the other range."""
    return one.least <= two.value and two.least <= one.value


def _one_heat(one: float, two: float) -> bool:
    """Whether one temperature may be the other's, in Celsius and Fahrenheit."""
    return any(
        abs(c * 9 / 5 + 32 - f) <= _ONE_HEAT for c, f in ((one, two), (two, one))
    )


def _measure_alike(one: Amount, two: Amount) -> bool:
    """Whether two numbers count the same things, or stand after the same word."""
    if one.compares != two.compares or _are_far_apart(one.value, two.value):
        return False
    if one.is_of_other_time(two):
        return False
    if exclude(one.lowers - two.lowers, two.lowers - one.lowers):
        return False
    if one.units and two.units:
        signs = (one.units | two.units) & UNIT_SIGNS
        return one.units == two.units if signs else not one.units.isdisjoint(two.units)
    if one.role and one.role == two.role:
        return True
    return bool(one.lead) and one.lead == two.lead


def _are_far_apart(one: float, two: float) -> bool:
    times = _times(one, two)
    return times > _FARTHEST and times not in _SLIPS


def _times(one: float, two: float) -> float:
    """How many times the smaller the greater is; without end where one is nought."""
    low, high = sorted((abs(one), abs(two)))
    return high / low if low else float("inf")
