"""Days of two statements that cannot both be the day of what they tell."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.matching.disagreement.dates.datings import SAME_WORDS, Days, share_one
from corpus.matching.disagreement.dates.day import Day
from corpus.matching.disagreement.dates.days import YEAR_LEADS
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import Statement, Word, key_of
from corpus.texts import Span
from corpus.words.speech import SPEECH_VERBS, SPEECHES

_MOST = 12
"""Days of one statement; a sentence with more is a calendar."""
_LEAST_COMMON = 3
_SAME_STATEMENT = 0.65
"""Share of the shorter statement's keys that both must have."""
_SAME_BUT_FOR_A_SLIP = 0.6
"""The same where both days have the month in common, or the day of it."""
_SAME_LEAD = 0.3
"""The same where one telling word stands before both days."""
_LEAD = 2
"""Words before a day among which that word stands."""
_NEAR = 7
"""Words around a day among which some word tells what happened then."""
_SURELY = 2
"""How many of them tell it though another word stands right before the day, which is
one with a slip."""
_SPOKEN = 3
"""Words before a day among which a verb of speech makes it the day of the speech."""
_TELLING = (
    SPEECH_VERBS
    | SPEECHES
    | {"same", "against", "compared", "versus", "as", "ended", "ending"}
)
_HEARERS = frozenset(
    map(key_of, ("reporter", "journalist", "interview", "news", "conference", "period"))
)
"""What stands between a verb of speech and its day, or between "same" and its year."""
_HIGHEST = frozenset(
    {"highest", "lowest", "biggest", "largest", "smallest", "best", "worst", "first"}
)
_SINCE = 4
"""Words before a day among which `since` makes it a day of comparison."""
_NIGHT = frozenset({"night", "overnight", "midnight", "dawn"})


def find_dates_apart(
    pair: StatementPair, days: Days, *, measured: bool = False
) -> list[tuple[Span, Span]]:
    """Find the days on which only one side says that it happened.

    Args:
        pair: The statements.
        days: Those that they tell.
        measured: Whether shares, sums or amounts differ as well, as in two reports of
            a series: then only days that look alike are of one report.
    """
    ours, theirs = days
    if pair.shifted or not ours or not theirs or max(len(ours), len(theirs)) > _MOST:
        return []
    apart = _apart(pair, days)
    led = [both for both in apart if _led_alike(pair, *both)]
    if share_one(days):
        found = led if pair.likeness >= SAME_WORDS else []
        found = found or _alone_in_order(pair, days)
    else:
        found = led or [both for both in apart if _are_of_one(pair, apart, *both)]
    if measured:
        alike = pair.likeness >= SAME_WORDS
        found = [both for both in found if alike and both[0].is_slip_of(both[1])]
    return [(one.span, two.span) for one, two in found]


def _alone_in_order(pair: StatementPair, days: Days) -> list[tuple[Day, Day]]:
    """The one day that differs where each has its partner: from June to August."""
    ours, theirs = days
    if len(ours) != len(theirs) or not pair.twin:
        return []
    partners = list(zip(ours, theirs, strict=True))
    apart = [(one, two) for one, two in partners if not one.agrees(two)]
    if len(apart) != 1 or apart[0][0].agrees(apart[0][1]) is None:
        return []
    one, two = apart[0]
    # What goes on, goes on from Saturday to Sunday.
    return [] if one.date is None and one.weekday is not None else [(one, two)]


def _apart(pair: StatementPair, days: Days) -> list[tuple[Day, Day]]:
    """All days of one side that the other side cannot mean, with those of the other."""
    ours, theirs = days
    mine = [d for d in ours if _is_alone(d, theirs) and _is_told(pair.left, d)]
    other = [d for d in theirs if _is_alone(d, ours) and _is_told(pair.right, d)]
    return [
        (one, two) for one in mine for two in other if not _is_one_night(pair, one, two)
    ]


def _are_of_one(
    pair: StatementPair, apart: Sequence[tuple[Day, Day]], one: Day, two: Day
) -> bool:
    """Whether two days alone are apart, and of one thing."""
    if len(apart) > 1 or pair.words_in_common < _LEAST_COMMON:
        return False
    least = _SAME_BUT_FOR_A_SLIP if one.is_slip_of(two) else _SAME_STATEMENT
    return pair.coverage >= least and _stand_alike(pair, one, two)


def _is_one_night(pair: StatementPair, one: Day, two: Day) -> bool:
    """Whether two days may be of one night: `Saturday night`, `before Sunday`."""
    if one.weekday is None or two.weekday is None:
        return False
    beside = abs(one.weekday - two.weekday) in (1, 6)
    return beside and not _NIGHT.isdisjoint(pair.left.lowers | pair.right.lowers)


def _is_alone(day: Day, others: Sequence[Day]) -> bool:
    """Whether some of other days is another one, and none may be the same."""
    told = {day.agrees(other) for other in others}
    return False in told and True not in told


def _is_told(statement: Statement, day: Day) -> bool:
    """Whether a day tells when something happened.

    It may only tell when somebody said so, "told reporters on Friday", or what
    something is held against, "as in 1986", "the highest since 1986", or which of
    many it is, "week ended".
    """
    if not _HIGHEST.isdisjoint(statement.lowers):
        near = statement.before(day.span)[-_SINCE:]
        if any(word.lower == "since" for word in near):
            return False
    for word in statement.before(day.span)[: -_SPOKEN - 1 : -1]:
        if word.lower in _TELLING:
            return False
        if word.key and word.key not in _HEARERS:
            break
    return True


def _led_alike(pair: StatementPair, one: Day, two: Day) -> bool:
    """Whether a telling word that both have stands right before both."""
    if pair.coverage < _SAME_LEAD:
        return False
    ours = _leads(pair.left.before(one.span))
    return not ours.isdisjoint(_leads(pair.right.before(two.span)))


def _stand_alike(pair: StatementPair, one: Day, two: Day) -> bool:
    """Whether a telling word that both have stands near both.

    Of "the 1985 accident" it is the accident.
    """
    ours, theirs = _near(pair.left, one.span), _near(pair.right, two.span)
    if not one.is_slip_of(two) or len(ours & theirs) < _SURELY:
        if _dates_other(pair.left, one.span, pair.right):
            return False
        if _dates_other(pair.right, two.span, pair.left):
            return False
    nouns = {_named_by(pair.left, one.span), _named_by(pair.right, two.span)} - {""}
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
