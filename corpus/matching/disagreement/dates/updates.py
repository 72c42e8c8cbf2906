"""Whether numbers that differ may each have been true on the day it was printed."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.matching.disagreement.dates.datings import (
    LEAST_APART,
    Published,
    days_between,
)
from corpus.matching.disagreement.dates.day import Day
from corpus.matching.disagreement.dates.days import find_days
from corpus.matching.disagreement.statements import statements_of
from corpus.models import Difference
from corpus.words.measured import RUNNING
from corpus.words.quantities import find_quantities

_GROWING = frozenset({"dead", "hurt", "rescued", "arrested"})
"""Tolls that no later report makes smaller but by taking back what was said."""


def may_be_updates(
    sides: tuple[str, str],
    published: Published,
    differs: Sequence[Difference],
    language: str | None,
) -> bool:
    """Whether all that differs are counts that grow, told days apart.

    A toll, a tally of arrests, a price. No toll of the dead is smaller in the later
    report; where both passages name the day that other numbers are of, these contradict
    each other whenever they are printed.

    Args:
        sides: Two passages.
        published: The days that the articles speak from.
        differs: What the passages disagree about.
        language: That of both, where it is another than English.
    """
    if days_between(published) < LEAST_APART or {d.kind for d in differs} != {"number"}:
        return False
    if not are_counts_that_grow(sides, language):
        return False
    if _only_grow(sides, language):
        # The day that both name is that of the event, not of the count.
        return not _fall(published, differs, language)
    ours, theirs = (
        [day for told in statements_of(side, language) for day in find_days(told, date)]
        for side, date in zip(sides, published, strict=True)
    )
    return not any(_is_told(one) and one.agrees(two) for one in ours for two in theirs)


def are_counts_that_grow(sides: tuple[str, str], language: str | None) -> bool:
    """Whether two passages tell of what is counted anew from day to day."""
    told = [told for side in sides for told in statements_of(side, language)]
    return any(one.tolls or not RUNNING.isdisjoint(one.lowers) for one in told)


def _only_grow(sides: tuple[str, str], language: str | None) -> bool:
    """Whether both passages count the dead and the hurt, and nothing that may fall."""
    tolls = [
        frozenset[str]().union(*(told.tolls for told in statements_of(side, language)))
        for side in sides
    ]
    return all(told and told <= _GROWING for told in tolls)


def _fall(
    published: Published, differs: Sequence[Difference], language: str | None
) -> bool:
    """Whether some number of the later report is smaller than that of the earlier."""
    one, two = published
    later_first = one is not None and two is not None and one > two
    for difference in differs:
        sides = difference.left, difference.right
        told = [find_quantities(side, language)[:1] for side in sides]
        first, last = reversed(told) if later_first else told
        if first and last and last[0].value < first[0].value:
            return True
    return False


def _is_told(day: Day) -> bool:
    return day.date is not None or day.year is not None
