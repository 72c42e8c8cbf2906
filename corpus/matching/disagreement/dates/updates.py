"""Whether numbers that differ may each have been true on the day it was printed."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.matching.disagreement.dates.datings import Published
from corpus.matching.disagreement.dates.day import Day
from corpus.matching.disagreement.dates.days import find_days
from corpus.matching.disagreement.statements import statements_of
from corpus.models import Difference
from corpus.words.measured import RUNNING

_LEAST = 2
"""Days between two reports from which a number that grows is no contradiction."""


def days_between(published: Published) -> int:
    """How many days lie between two articles; none where either tells no day."""
    one, two = published
    return abs((one - two).days) if one is not None and two is not None else 0


def may_be_updates(
    left: str, right: str, published: Published, differs: Iterable[Difference]
) -> bool:
    """Whether all that differs are counts that grow, told days apart.

    A toll, a tally of arrests, a price. Where both passages name the day that their
    numbers are of, the numbers contradict each other whenever they are printed.

    Args:
        left: One passage.
        right: The other.
        published: The days that the articles speak from.
        differs: What the passages disagree about.
    """
    if days_between(published) < _LEAST or {d.kind for d in differs} != {"number"}:
        return False
    if not are_counts_that_grow(left, right):
        return False
    ours, theirs = (
        [day for told in statements_of(side) for day in find_days(told, date)]
        for side, date in zip((left, right), published, strict=True)
    )
    return not any(_is_told(one) and one.agrees(two) for one in ours for two in theirs)


def are_counts_that_grow(left: str, right: str) -> bool:
    """Whether two passages tell of what is counted anew from day to day."""
    sides = statements_of(left), statements_of(right)
    return any(not RUNNING.isdisjoint(told.lowers) for side in sides for told in side)


def _is_told(day: Day) -> bool:
    return day.date is not None or day.year is not None
