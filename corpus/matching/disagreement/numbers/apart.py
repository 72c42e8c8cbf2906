"""Numbers of two statements that measure the same and cannot both be true."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.matching.disagreement.clocks import clocks_of
from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.numbers.figures import Figures
from corpus.matching.disagreement.numbers.quoting import quote
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.series import are_quotes, are_serial, is_one_series
from corpus.texts import Span
from corpus.words.exclusive import exclude
from corpus.words.numbers import UNIT_SIGNS

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


def find_amounts_apart(
    pair: StatementPair, figures: Figures
) -> list[tuple[Span, Span]]:
    """Find numbers of the same measure that cannot both be true of one day."""
    mine, other = figures.ours, figures.theirs
    if not figures.apart or not figures.one_period or figures.crossed:
        return []
    if not _are_one_case(pair):
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
    if any(map(_are_complements, found)):
        return False
    return is_one_series(pair) and (figures.agreed > 0 or not are_serial(pair))


def _are_complements(both: tuple[Amount, Amount]) -> bool:
    """Whether two shares make up the whole: what a third has two-thirds have not."""
    shares = all("percent" in amount.units for amount in both)
    return shares and abs(sum(amount.value for amount in both) - 100) < 1


def _are_sum_and_share(found: Sequence[tuple[Amount, Amount]]) -> bool:
    """Whether a number and what part of the whole it is differ, as they do together."""
    shares = sum("percent" in one.units for one, _ in found)
    return len(found) == _SUM_AND_SHARE and shares == 1


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
    far = _times(one, two) > _FAR
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


def _measure_alike(one: Amount, two: Amount) -> bool:
    """Whether two numbers count the same things, or stand after the same word."""
    if one.compares != two.compares or _are_far_apart(one, two):
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


def _are_far_apart(one: Amount, two: Amount) -> bool:
    times = _times(one, two)
    return times > _FARTHEST and times not in _SLIPS


def _times(one: Amount, two: Amount) -> float:
    """How many times the smaller the greater is; without end where one is nought."""
    lower, higher = sorted((one, two), key=lambda amount: amount.value)
    low, high = abs(lower.value), abs(higher.least)
    return high / low if low else float("inf")
