"""Days of two statements that cannot both be the day of what they tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from corpus.matching.disagreement.days import Day, find_days
from corpus.matching.disagreement.statements import Pair, Statement, Word
from corpus.texts import Span
from corpus.words.speech import SPEECH_VERBS, SPEECHES

Published = tuple[dt.date | None, dt.date | None]
"""The days that two articles speak from."""

UNDATED: Published = (None, None)
"""Two articles that do not tell when they were written."""

Days = tuple[Sequence[Day], Sequence[Day]]
"""Those of the left statement and those of the right one."""

_MOST = 12
"""Days of one statement; a sentence with more is a calendar."""
_LEAST_COMMON = 3
_SAME_STATEMENT = 0.65
"""Share of the shorter statement's keys that both must have."""
_SAME_LEAD = 0.3
"""The same where one telling word stands before both days."""
_LEAD = 2
"""Words before a day among which that word stands."""
_SPOKEN = 3
"""Words before a day among which a verb of speech makes it the day of the speech."""
_SPEECH = SPEECH_VERBS | SPEECHES
_NIGHT = frozenset({"night", "overnight", "midnight", "dawn"})
_SAME_WORDS = 0.75
"""Likeness from which days are taken for one if nothing tells them apart."""


def days_of(pair: Pair, published: Published) -> Days:
    """The days that both statements tell."""
    ours, theirs = (
        find_days(side, date)
        for side, date in zip((pair.left, pair.right), published, strict=True)
    )
    return ours, theirs


def find_dates_apart(pair: Pair, days: Days) -> list[tuple[Span, Span]]:
    """Find the days on which only one side says that it happened."""
    ours, theirs = days
    if pair.shifted or not ours or not theirs or max(len(ours), len(theirs)) > _MOST:
        return []
    mine = [d for d in ours if _is_alone(d, theirs) and not _is_spoken(pair.left, d)]
    other = [d for d in theirs if _is_alone(d, ours) and not _is_spoken(pair.right, d)]
    led = [
        (one.span, two.span)
        for one in mine
        for two in other
        if not _is_one_night(pair, one, two)
        if pair.coverage >= _SAME_LEAD and _led_alike(pair, one.span, two.span)
    ]
    if led or len(mine) != 1 or len(other) != 1 or _share_one(days):
        return led
    if _is_one_night(pair, mine[0], other[0]):
        return []
    same = len(pair.common) >= _LEAST_COMMON and pair.coverage >= _SAME_STATEMENT
    return [(mine[0].span, other[0].span)] if same else []


def are_of_two_times(pair: Pair, days: Days) -> bool:
    """Whether two statements tell of two times, as far as one can see."""
    told = {one.agrees(two) for one in days[0] for two in days[1]}
    if None in told and pair.likeness >= _SAME_WORDS:
        return False
    return bool(told) and True not in told


def _is_one_night(pair: Pair, one: Day, two: Day) -> bool:
    """Whether two days may be of one night: `Saturday night`, `before Sunday`."""
    if one.weekday is None or two.weekday is None:
        return False
    beside = abs(one.weekday - two.weekday) in (1, 6)
    return beside and not _NIGHT.isdisjoint(pair.left.lowers | pair.right.lowers)


def _share_one(days: Days) -> bool:
    return any(one.agrees(two) for one in days[0] for two in days[1])


def _is_alone(day: Day, others: Sequence[Day]) -> bool:
    """Whether some of other days is another one, and none may be the same."""
    told = {day.agrees(other) for other in others}
    return False in told and True not in told


def _is_spoken(statement: Statement, day: Day) -> bool:
    """Whether a day only tells when somebody said so: `told reporters on Friday`."""
    before = statement.before(day.span)[-_SPOKEN:]
    return any(word.lower in _SPEECH for word in before)


def _led_alike(pair: Pair, one: Span, two: Span) -> bool:
    """Whether a telling word that both have stands right before both."""
    ours, theirs = _leads(pair.left.before(one)), _leads(pair.right.before(two))
    return not ours.isdisjoint(theirs)


def _leads(before: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.key for word in before[-_LEAD:] if word.key)
