"""Days of two statements that cannot both be the day of what they tell."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence

from corpus.matching.disagreement.clocks import are_of_two_hours
from corpus.matching.disagreement.dates.datings import LEAST_APART, share_one
from corpus.matching.disagreement.dates.day import Day
from corpus.matching.disagreement.dates.days import YEAR_LEADS
from corpus.matching.disagreement.keys import DAY_WORDS, key_of
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.readings import Reading
from corpus.matching.disagreement.statements import Statement
from corpus.matching.disagreement.weighing import Rivals, surest, tell_beside
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.speech import SPEECH_VERBS, SPEECHES

_LEAST_COMMON = 3
_MOST = 12
"""Days of one statement; a sentence with more is a calendar."""
_LEAD = 2
"""Words before a day among which stands what it is the day of."""
_SPOKEN = 3
"""Words before a day among which a verb of speech makes it the day of the speech."""
_TELLING = (
    SPEECH_VERBS
    | SPEECHES
    | {"same", "against", "compared", "versus", "as", "ended", "ending"}
)
_HEARERS = frozenset(
    map(
        key_of,
        (
            *("reporter", "journalist", "interview", "news", "conference", "period"),
            *("editorial", "statement", "letter", "briefing", "newspaper", "twitter"),
            *("radio", "television"),
        ),
    )
)
"""What stands between a verb of speech and its day, or between "same" and its year."""
_HIGHEST = frozenset(
    {"highest", "lowest", "biggest", "largest", "smallest", "best", "worst", "first"}
)
_SINCE = 4
"""Words before a day among which `since` makes it a day of comparison."""
_NEWS = 2
"""Days, its own the first, of which an article tells as of news."""
_NIGHT = frozenset({"night", "overnight", "midnight", "dawn"})


def find_dates_apart(reading: Reading) -> list[tuple[Span, Span]]:
    """Find the days on which only one side says that it happened."""
    return surest("date", rival_days(reading))


def rival_days(reading: Reading) -> Iterator[Rivals]:
    """The days that the other statement cannot mean, each with those of the other."""
    pair, (ours, theirs) = reading.pair, reading.days
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST:
        return
    if pair.told_in_common < _LEAST_COMMON or _are_of_a_series(reading):
        return
    mine = [d for d in ours if _is_alone(d, theirs) and _is_told(pair.left, d)]
    other = [d for d in theirs if _is_alone(d, ours) and _is_told(pair.right, d)]
    if not mine or not other or _are_of_two_things(reading):
        return
    in_order = _are_in_order(reading)
    for one in mine:
        for two in other:
            if _may_be_of_one(reading, one, two):
                told = {
                    **reading.told,
                    **tell_beside(pair, one.span, two.span),
                    "slip": float(one.is_slip_of(two)),
                    "elsewhere": reading.told_elsewhere(one.span, two.span),
                    "year": float(_is_year(one)),
                    "rivals": math.log(len(mine) * len(other)),
                    "day": float(share_one(reading.days) and not in_order),
                }
                yield Rivals(one.span, two.span, told)


def _are_of_two_things(reading: Reading) -> bool:
    pair = reading.pair
    if reading.opposed or are_of_two_hours(pair):
        return True
    return pair.shifted or pair.set_apart or all(pair.names_apart)


def _are_of_a_series(reading: Reading) -> bool:
    """Whether the days are those of two amounts: 5 percent in May, 9 in June."""
    return reading.figures.measured and reading.figures.apart > 0


def _may_be_of_one(reading: Reading, one: Day, two: Day) -> bool:
    """Whether nothing tells that two days are of two things, or that they are one."""
    pair = reading.pair
    if one.agrees(two) is not False or _is_one_night(pair, one, two):
        return False
    if reading.days_between >= LEAST_APART and all(
        map(_is_news, (one, two), reading.published)
    ):
        return False
    return one.is_slip_of(two) or not _are_led_apart(pair, one, two)


def _is_news(day: Day, published: dt.date | None) -> bool:
    """Whether a day is that on which its article is printed, or the one before."""
    if day.date is None or published is None:
        return False
    month, number = day.date
    near = (published - dt.timedelta(days=back) for back in range(_NEWS))
    return any((d.month, d.day) == (month, number) for d in near)


def _are_in_order(reading: Reading) -> bool:
    """Whether all days but one have their partner: from March to May, to June."""
    ours, theirs = reading.days
    if len(ours) != len(theirs):
        return False
    return sum(not one.agrees(two) for one, two in zip(ours, theirs, strict=True)) == 1


def _is_year(day: Day) -> bool:
    """Whether it is a year alone."""
    return day.year is not None and day.date is None and day.month is None


def _are_led_apart(pair: StatementPair, one: Day, two: Day) -> bool:
    """Whether one of two days stands right after what only its own side tells.

    Of "the 1985 fire" it is the fire.
    """
    ours, theirs = pair.left, pair.right
    nouns = {_noun_of(ours, one.span), _noun_of(theirs, two.span)} - {""}
    if not nouns <= pair.common:
        return True
    return _dates_other(ours, one.span, theirs) or _dates_other(theirs, two.span, ours)


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
    before = statement.before(day.span)
    # "Said today (4 May)" tells one day twice.
    told = [word for word in before if word.lower not in DAY_WORDS]
    for word in told[: -_SPOKEN - 1 : -1]:
        if word.lower in _TELLING:
            return False
        if word.key and word.key not in _HEARERS:
            break
    return True


def _noun_of(statement: Statement, day: Span) -> str:
    """The key of the noun that a year stands before; empty before anything else."""
    text = statement.text
    following = statement.after(day)[:1]
    led = any(word.lower in YEAR_LEADS for word in statement.before(day)[-1:])
    if not following or led or not text[day.start : day.end].isdecimal():
        return ""
    gap = text[day.end : following[0].span.start]
    return following[0].key if gap == " " else ""


def _dates_other(statement: Statement, day: Span, other: Statement) -> bool:
    """Whether what a day stands after is nothing that another statement tells."""
    leads = _leads(statement.before(day))
    return bool(leads) and leads.isdisjoint(other.keys)


def _leads(before: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.key for word in before[-_LEAD:] if word.key)
