"""Numbers of two statements that measure the same and cannot both be true."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Literal

from corpus.matching.disagreement.clocks import are_of_two_hours
from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.numbers.figures import Figures
from corpus.matching.disagreement.numbers.quoting import quote
from corpus.matching.disagreement.numbers.scope import is_part_of_whole
from corpus.matching.disagreement.numbers.tolls import are_one_toll, toll_of
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.readings import Reading
from corpus.matching.disagreement.series import are_quotes, are_serial
from corpus.matching.disagreement.statements import Statement, clause_keys
from corpus.matching.disagreement.weighing import Rivals, surest, tell_beside
from corpus.texts import Span
from corpus.words.exclusive import exclude, set_apart
from corpus.words.numbers import UNIT_SIGNS

_LEAST_COMMON = 3
_MOST = 6
"""Numbers apart on one side; statements with more are two reports."""
_FARTHEST = 10.0
"""Times that one number is another; beyond they measure two things, but for a slip."""
_FAR = 2.5
"""The same, from which it is less likely."""
_CLOSE = 1.1
"""The same, up to which it is likelier: half of all real contradictions are so near."""
_SUM_AND_SHARE = 2
_SLIPS = frozenset({10.0, 100.0, 1000.0, 1e6})
_Tolls = Literal["none", "one", "two"]
"""Whether two numbers tell of tolls: of one, or of two, the dead and the hurt."""


def find_amounts_apart(reading: Reading) -> list[tuple[Span, Span]]:
    """Find numbers of the same measure that cannot both be true of one day."""
    pair, figures = reading.pair, reading.figures
    mine = {amount.span: amount for amount in figures.ours}
    other = {amount.span: amount for amount in figures.theirs}
    return [
        (
            quote(pair.left, mine[one], other[two]),
            quote(pair.right, other[two], mine[one]),
        )
        for one, two in surest("number", rival_amounts(reading))
    ]


def rival_amounts(reading: Reading) -> Iterator[Rivals]:
    """The numbers that only one of two statements tells, each with the other's."""
    figures = reading.figures
    apart, more = figures.apart, max(len(figures.ours), len(figures.theirs))
    if not apart or more > _MOST or not _are_one_case(reading):
        return
    if _are_sum_and_share(figures):
        apart = more = 1
    for one, two in product(figures.ours, figures.theirs):
        tolls = _tolls(reading.pair, one, two)
        if _may_rival(reading, one, two, tolls):
            told = {
                **reading.told,
                **tell_beside(reading.pair, one.span, two.span),
                **_told(one, two),
                "elsewhere": reading.told_elsewhere(one.span, two.span),
                "toll": float(tolls == "one"),
                "apart": math.log1p(apart),
                "rivals": math.log(more),
            }
            yield Rivals(one.span, two.span, told)


def _may_rival(reading: Reading, one: Amount, two: Amount, tolls: _Tolls) -> bool:
    """Whether two numbers may be told of one thing."""
    pair = reading.pair
    return (
        _may_measure_the_same(one, two)
        and tolls != "two"
        and _may_be_of_one_age(pair, one, two)
        and not is_part_of_whole(pair.left, one, pair.right, two)
        and not _are_of_two_weeks(reading, one, two)
        and (tolls == "one" or _are_alike(pair, one, two))
    )


def _tolls(pair: StatementPair, one: Amount, two: Amount) -> _Tolls:
    tolls = toll_of(pair.left, one), toll_of(pair.right, two)
    if are_one_toll(one, two, tolls, pair.left.language):
        return "one"
    return "two" if all(tolls) and tolls[0] != tolls[1] else "none"


def _told(one: Amount, two: Amount) -> Mapping[str, float]:
    """What speaks for two numbers of one measure, by themselves."""
    unit = bool((one.units & two.units) - UNIT_SIGNS)
    close = _times(one, two) <= _CLOSE
    return {
        "unit": float(unit),
        "measure": float(one.is_measure or two.is_measure),
        "far": float(_times(one, two) > _FAR),
        "close": float(close),
        "close unit": float(close and unit),
    }


def _both_count(one: Amount, two: Amount) -> bool:
    return bool(one.units and two.units)


def _are_one_case(reading: Reading) -> bool:
    """Whether two statements speak of one case and hour, as far as they tell."""
    pair, figures = reading.pair, reading.figures
    if not figures.one_period or figures.crossed or are_quotes(pair):
        return False
    if pair.shifted or pair.forecast:
        return False
    return not are_of_two_hours(pair) and not reading.opposed


def _may_be_of_one_age(pair: StatementPair, one: Amount, two: Amount) -> bool:
    """Whether two ages may be of one person, where they are ages."""
    if not (one.is_age or two.is_age):
        return True
    ours, theirs = _named_beside(pair.left, one), _named_beside(pair.right, two)
    if ours and theirs and ours.isdisjoint(theirs):
        return False
    return bool(pair.anchors) or pair.tied


def _named_beside(statement: Statement, amount: Amount) -> frozenset[str]:
    """The keys of the names right after a number, as of whoever is so old."""
    near = (word.key for word in amount.after if word.text[0].isupper())
    return frozenset(near) & statement.anchors


def _are_of_two_weeks(reading: Reading, one: Amount, two: Amount) -> bool:
    """Whether two amounts stand each beside that of the week, month, year before."""
    measured = one.is_measure or two.is_measure or (one.is_base and two.is_base)
    return measured and not reading.figures.agreed and are_serial(reading.pair)


def _are_sum_and_share(figures: Figures) -> bool:
    """Whether a number and what part of the whole it is differ, as they do together."""
    return all(
        len(side) == _SUM_AND_SHARE
        and sum("percent" in amount.units for amount in side) == 1
        for side in (figures.ours, figures.theirs)
    )


def _are_alike(pair: StatementPair, one: Amount, two: Amount) -> bool:
    """Whether enough is told beside two numbers: where little is, all of a clause."""
    if pair.told_in_common >= _LEAST_COMMON:
        return True
    if one.is_measure or two.is_measure:
        return False
    here, there = clause_keys(pair.left, one.span), clause_keys(pair.right, two.span)
    return bool(here) and (here <= there or there <= here)


def _are_complements(one: Amount, two: Amount) -> bool:
    """Whether two shares make up the whole: what a third has two-thirds have not."""
    shares = "percent" in one.units & two.units
    return shares and abs(one.value + two.value - 100) < 1


def _may_measure_the_same(one: Amount, two: Amount) -> bool:
    """Whether nothing tells that two numbers are of two things or two times."""
    if one.compares != two.compares or _are_far_apart(one, two):
        return False
    if one.adds != two.adds or one.is_part != two.is_part:
        return False
    if _are_complements(one, two):
        return False
    if one.is_of_other_time(two) or one.role != two.role:
        return False
    if set_apart(one.beside_lower, two.beside_lower):
        return False
    if exclude(one.lowers - two.lowers, two.lowers - one.lowers):
        return False
    signs = (one.units | two.units) & UNIT_SIGNS
    return not signs or one.units == two.units or not _both_count(one, two)


def _are_far_apart(one: Amount, two: Amount) -> bool:
    times = _times(one, two)
    return times > _FARTHEST and times not in _SLIPS


def _times(one: Amount, two: Amount) -> float:
    """How many times the smaller the greater is; without end where one is nought."""
    lower, higher = sorted((one, two), key=lambda amount: amount.value)
    low, high = abs(lower.value), abs(higher.least)
    return high / low if low else float("inf")
