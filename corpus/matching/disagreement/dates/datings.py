"""Days that two statements tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from corpus.matching.disagreement.dates.day import Day
from corpus.matching.disagreement.dates.days import find_days
from corpus.matching.disagreement.pairs import StatementPair

Published = tuple[dt.date | None, dt.date | None]
"""The days that two articles speak from."""

LEAST_APART = 2
"""Days between two reports from which each tells its own news: a number that grows is
no contradiction, nor are two days each of which is that of its report."""

UNDATED: Published = (None, None)
"""Two articles that do not tell when they were written."""

Days = tuple[Sequence[Day], Sequence[Day]]
"""Those of the left statement and those of the right one."""

SAME_WORDS = 0.8
"""Likeness from which days are taken for one if nothing tells them apart, and for two
though another day is the same."""


def days_between(published: Published) -> int:
    """How many days lie between two articles; none where either tells no day."""
    one, two = published
    return abs((one - two).days) if one is not None and two is not None else 0


def days_of(pair: StatementPair, published: Published) -> Days:
    """The days that both statements tell."""
    ours, theirs = (
        find_days(side, date)
        for side, date in zip((pair.left, pair.right), published, strict=True)
    )
    return ours, theirs


def are_of_two_times(pair: StatementPair, days: Days) -> bool:
    """Whether two statements tell of two times, as far as one can see."""
    told = {one.agrees(two) for one in days[0] for two in days[1]}
    if None in told and pair.likeness >= SAME_WORDS:
        return False
    return bool(told) and True not in told


def share_one(days: Days) -> bool:
    """Whether two statements tell of one day at least."""
    return any(one.agrees(two) for one in days[0] for two in days[1])
