"""Numbers of two statements, and which of them the other side does not agree with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from corpus.matching.disagreement.dates.datings import Days
from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.numbers.amounts import amounts_of
from corpus.matching.disagreement.numbers.conversions import are_converted
from corpus.matching.disagreement.pairs import StatementPair
from corpus.words.numerals import SIGNS_OF
from corpus.words.rounding import agree


class Figures(NamedTuple):
    """The numbers of two statements that are held against each other."""

    ours: Sequence[Amount]
    """Those of the left one that nothing of the right one agrees with."""
    theirs: Sequence[Amount]
    agreed: int
    """How many of the left one are told by the right one too; no spans of time."""
    one_period: bool
    """Whether no two times are told, as over the first nine days, over five days."""
    crossed: bool = False
    """Whether one side is held against what the other tells: 40, and up from 40."""

    @property
    def apart(self) -> int:
        """How many on either side have nothing that agrees on the other, at least."""
        return min(len(self.ours), len(self.theirs))

    @property
    def measured(self) -> bool:
        """Whether one side only tells a share, a sum or an amount, not of time."""
        amounts = (*self.ours, *self.theirs)
        return any(one.is_measure and not one.is_time for one in amounts)


NO_FIGURES = Figures((), (), 0, one_period=True)
"""Of two statements not both of which have numbers, or that have the same."""


def figures_of(pair: StatementPair, days: Days) -> Figures:
    """The numbers of two statements.

    Args:
        pair: The statements.
        days: What is no number in either of them.
    """
    if not (pair.left.has_figures and pair.right.has_figures):
        return NO_FIGURES
    if pair.left.values == pair.right.values and pair.left.language not in SIGNS_OF:
        return NO_FIGURES
    ours = amounts_of(pair.left, [day.span for day in days[0]])
    theirs = amounts_of(pair.right, [day.span for day in days[1]])
    mine, other = _unmatched(ours, theirs), _unmatched(theirs, ours)
    return Figures(
        mine,
        other,
        agreed=sum(one not in mine and not one.is_time for one in ours),
        one_period=_are_of_one_period(ours, theirs),
        crossed=_are_crossed(ours, theirs),
    )


def _are_crossed(ours: Sequence[Amount], theirs: Sequence[Amount]) -> bool:
    """Whether equal numbers are told as what is and as what has been."""
    bases = {
        (one.is_base, two.is_base)
        for one in ours
        for two in theirs
        if one.is_measure and (one.value, one.least) == (two.value, two.least)
    }
    return bases in ({(True, False)}, {(False, True)})


def _are_of_one_period(ours: Sequence[Amount], theirs: Sequence[Amount]) -> bool:
    mine, other = (
        {one.value for one in side if one.is_period} for side in (ours, theirs)
    )
    return not mine or not other or not mine.isdisjoint(other)


def _unmatched(ours: Sequence[Amount], theirs: Sequence[Amount]) -> list[Amount]:
    """Those that nothing of the other side agrees with, not even a sum."""
    values, own = [two.value for two in theirs], [one.value for one in ours]
    sums = {v for a, b in combinations(values, 2) for v in (a + b, abs(a - b))}
    parts = {v for a, b in combinations(own, 2) if a + b in values for v in (a, b)}
    return [
        one
        for one in ours
        if one.value not in sums | parts
        and not any(
            _agree(one, two) and not _counts_other(one, two, theirs) for two in theirs
        )
    ]


def _counts_other(one: Amount, two: Amount, others: Sequence[Amount]) -> bool:
    """Whether an equal number counts other things, and another one the same.

    Four sailors are not the four children beside six sailors.
    """
    if one.is_measure or not one.units or one.units & two.units:
        return False
    return any(one.units & other.units and one.lead == other.lead for other in others)


def _agree(one: Amount, two: Amount) -> bool:
    if agree(one.printed, two.printed) or _overlap(one, two):
        return True
    return are_converted((one.value, one.units), (two.value, two.units))


def _overlap(one: Amount, two: Amount) -> bool:
    """Whether a range holds the other number, or a part of the other range."""
    return one.least <= two.value and two.least <= one.value
