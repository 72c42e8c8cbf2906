"""Days of two statements that cannot both be the day of what they tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from corpus.matching.disagreement.days import YEAR_LEADS, Day, find_days
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import Statement, Word, key_of
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
_NEAR = 7
"""Words around a day among which some word tells what happened then."""
_SPOKEN = 3
"""Words before a day among which a verb of speech makes it the day of the speech."""
_TELLING = (
    SPEECH_VERBS
    | SPEECHES
    | {"same", "against", "compared", "versus", "as", "ended", "ending"}
)
_HEARERS = frozenset(
    map(key_of, ("reporter", "journalist", "interview", "news", "conference"))
)
"""What stands between a verb of speech and its day."""
_NIGHT = frozenset({"night", "overnight", "midnight", "dawn"})
_SAME_WORDS = 0.8
"""Likeness from which days are taken for one if nothing tells them apart, and for two
though another day is the same."""


def days_of(pair: StatementPair, published: Published) -> Days:
    """The days that both statements tell."""
    ours, theirs = (
        find_days(side, date)
        for side, date in zip((pair.left, pair.right), published, strict=True)
    )
    return ours, theirs


def find_dates_apart(pair: StatementPair, days: Days) -> list[tuple[Span, Span]]:
    """Find the days on which only one side says that it happened."""
    ours, theirs = days
    if pair.shifted or not ours or not theirs or max(len(ours), len(theirs)) > _MOST:
        return []
    mine = [d for d in ours if _is_alone(d, theirs) and _is_told(pair.left, d)]
    other = [d for d in theirs if _is_alone(d, ours) and _is_told(pair.right, d)]
    led = [
        (one.span, two.span)
        for one in mine
        for two in other
        if not _is_one_night(pair, one, two)
        if pair.coverage >= _SAME_LEAD and _led_alike(pair, one.span, two.span)
    ]
    if led and _share_one(days) and pair.likeness < _SAME_WORDS:
        return []
    if led or len(mine) != 1 or len(other) != 1 or _share_one(days):
        return led
    if _is_one_night(pair, mine[0], other[0]):
        return []
    same = pair.words_in_common >= _LEAST_COMMON and pair.coverage >= _SAME_STATEMENT
    same = same and _stand_alike(pair, mine[0].span, other[0].span)
    return [(mine[0].span, other[0].span)] if same else []


def are_of_two_times(pair: StatementPair, days: Days) -> bool:
    """Whether two statements tell of two times, as far as one can see."""
    told = {one.agrees(two) for one in days[0] for two in days[1]}
    if None in told and pair.likeness >= _SAME_WORDS:
        return False
    return bool(told) and True not in told


def _is_one_night(pair: StatementPair, one: Day, two: Day) -> bool:
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


def _is_told(statement: Statement, day: Day) -> bool:
    """Whether a day tells when something happened.

    It may only tell when somebody said so, "told reporters on Friday", or what
    something is held against, "as in 1986", or which of many it is, "week ended".
    """
    for word in statement.before(day.span)[: -_SPOKEN - 1 : -1]:
        if word.lower in _TELLING:
            return False
        if word.key and word.key not in _HEARERS:
            break
    return True


def _led_alike(pair: StatementPair, one: Span, two: Span) -> bool:
    """Whether a telling word that both have stands right before both."""
    ours, theirs = _leads(pair.left.before(one)), _leads(pair.right.before(two))
    return not ours.isdisjoint(theirs)


def _stand_alike(pair: StatementPair, one: Span, two: Span) -> bool:
    """Whether a telling word that both have stands near both.

    Of "the 1985 accident" it is the accident.
    """
    ours, theirs = _near(pair.left, one), _near(pair.right, two)
    if _dates_other(pair.left, one, pair.right) or _dates_other(
        pair.right, two, pair.left
    ):
        return False
    nouns = {_named_by(pair.left, one), _named_by(pair.right, two)} - {""}
    return nouns <= ours & theirs and not ours.isdisjoint(theirs)


def _dates_other(statement: Statement, day: Span, other: Statement) -> bool:
    """Whether what a day stands after is nothing that another statement tells."""
    leads = _leads(statement.before(day))
    return bool(leads) and leads.isdisjoint(other.keys)


def _near(statement: Statement, day: Span) -> frozenset[str]:
    words = (*statement.before(day)[-_NEAR:], *statement.after(day)[:_NEAR])
    return frozenset(word.key for word in words) - {""}


def _named_by(statement: Statement, day: Span) -> str:
    """The key of the noun that a year stands before; empty before anything else."""
    text = statement.text
    following = statement.after(day)[:1]
    before = statement.before(day)[-1:]
    led = any(word.lower in YEAR_LEADS for word in before)
    if not following or led or not text[day.start : day.end].isdecimal():
        return ""
    gap = text[day.end : following[0].span.start]
    return following[0].key if gap == " " else ""


def _leads(before: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.key for word in before[-_LEAD:] if word.key)
