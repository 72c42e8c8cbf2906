"""Days and years as a text tells them: "14 April", "on Friday", "in 1887"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Set
from functools import cache, lru_cache
from typing import NamedTuple

from corpus.matching.diff import is_small
from corpus.matching.disagreement.clocks import is_clock
from corpus.matching.disagreement.dates.day import Day
from corpus.matching.disagreement.dates.months import find_months
from corpus.matching.disagreement.statements import Statement
from corpus.texts import Span
from corpus.words.calendar import (
    FOREIGN_MONTHS,
    FOREIGN_WEEKDAYS,
    MONTHS,
    NEAR_DAYS,
    WEEKDAYS,
)
from corpus.words.calendar_abroad import expressions
from corpus.words.counted import MEASURES
from corpus.words.numerals import SIGNS_OF

_MONTHS = {**FOREIGN_MONTHS, **MONTHS}
_WEEKDAYS = {**FOREIGN_WEEKDAYS, **WEEKDAYS}
_NEAR = ("-1", "0", "+1")
"""Yesterday, today and tomorrow, in the tables of other languages."""
_DAY = re.compile(r"\b[0-3]?\d(?:st|nd|rd|th|\.)?(?!\w|[:.,]\d)")
_BEFORE = re.compile(r"([^\W\d_]+)\.?\s\Z")
_AFTER = re.compile(r"\s(?:de\s|of\s)?([^\W\d_]+)")
_YEAR = re.compile(
    r"(?<![\w.,$€£])(?:1[5-9]|20)\d\d(?![\w%]|[.,:/]\d|[–-]\d(?!\d{3}\b))"
)
YEAR_LEADS = frozenset(
    {"in", "since", "from", "until", "till", "by", "of", "to", "and", "late", "early"}
    | {"before", "after", "seit", "jahr", "en", "depuis", "с", "в", "during"}
    | _MONTHS.keys()
)
"""What stands before a year."""
_LONGEST_MONTH = 14
_MOST = 20
"""Days of a sentence in signs that are looked at; one with a dozen is a calendar."""
_RECENT = 1900
"""From here on four figures are sooner a year than a count."""


class _Calendar(NamedTuple):
    """What days and months are called."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    named: Set[str]
    """The weekdays, and the days told from that of publication."""


@cache
def _calendar_of(language: str | None) -> _Calendar:
    """What days and months are called in English, and in a language."""
    known = expressions(language)
    months, weekdays = (
        {form: number for name, number in names.items() for form in known.get(name, ())}
        for names in (MONTHS, WEEKDAYS)
    )
    near = {form for day in _NEAR for form in known.get(day, ())}
    weekdays |= _WEEKDAYS
    return _Calendar(months | _MONTHS, weekdays, weekdays.keys() | NEAR_DAYS | near)


def find_days(statement: Statement, published: dt.date | None = None) -> list[Day]:
    """Find the days, months and years that a statement tells, in order.

    Args:
        statement: One sentence.
        published: The day it speaks from; "Friday" and "yesterday" are days of the
            calendar only with it.
    """
    days = list(_weekdays(statement))
    if statement.language in SIGNS_OF:
        days += _in_signs(statement)
    elif statement.has_figures:
        days += [*_calendar(statement), *_years(statement)]
    days += [*find_months(statement, days)]
    days.sort(key=lambda day: day.span)
    if published is not None and any(_is_open(day) for day in days):
        days = _resolved(statement, days, published)
    return _joined(statement.text, days)


def _is_open(day: Day) -> bool:
    """Whether the day of publication tells which day is meant."""
    return day.year is None and day.month is None


def _joined(text: str, days: list[Day]) -> list[Day]:
    """Days with what is printed beside them as a part: Monday, 2 May 2022."""
    whole: list[Day] = []
    parts = [_is_part(text, days, k) for k in range(len(days))]
    start: int | None = None
    for day, part in zip(days, parts, strict=True):
        if part and day.year is None:
            start = day.span.start if start is None else start
        elif part and whole:
            span = Span(whole[-1].span.start, day.span.end)
            whole[-1] = whole[-1]._replace(span=span, year=day.year)
        else:
            first = day.span.start if start is None else start
            whole.append(day._replace(span=Span(first, day.span.end)))
            start = None
    return whole


def _is_part(text: str, days: list[Day], k: int) -> bool:
    """Whether a weekday or a year is of the date beside it: Monday, 2 May 2022."""
    day, at = days[k], k - 1 if days[k].year else k + 1
    if not 0 <= at < len(days) or (days[at].date or days[at].month) is None:
        return False
    if day.year is None and day.weekday is None:
        return False
    if days[at].month is not None and day.weekday is not None:
        return False
    first, second = sorted((day.span, days[at].span))
    return not text[first.end : second.start].strip(", ")


def _calendar(statement: Statement) -> Iterator[Day]:
    text, whole = statement.text, statement.span
    months = _calendar_of(statement.language).months
    for printed in _DAY.finditer(text, whole.start, whole.end):
        day = int(printed.group().rstrip("stndrh."))
        lead = text[max(0, printed.start() - _LONGEST_MONTH) : printed.start()]
        before, after = _BEFORE.search(lead), _AFTER.match(text, printed.end())
        if not 0 < day <= 31:
            continue
        if after and (month := months.get(after[1].lower())):
            yield Day(Span(printed.start(), after.end()), (month, day))
        elif before and (month := months.get(before[1].lower())):
            start = printed.start() - len(lead) + before.start()
            end = printed.end() - printed.group().endswith(".")
            yield Day(Span(start, end), (month, day))


def _years(statement: Statement) -> Iterator[Day]:
    text, whole = statement.text, statement.span
    for found in _YEAR.finditer(text, whole.start, whole.end):
        year = int(found.group())
        lead = text[max(0, found.start() - _LONGEST_MONTH) : found.start()]
        before, after = _BEFORE.search(lead), _AFTER.match(text, found.end())
        noun = after[1].lower() if after else ""
        led = before is not None and before[1].lower() in YEAR_LEADS
        alone = year >= _RECENT or not noun or is_small(noun)
        span = Span(*found.span())
        if noun not in MEASURES and (led or alone) and not is_clock(text, span):
            yield Day(span, year=year)


@lru_cache(maxsize=256)
def _in_signs(statement: Statement) -> tuple[Day, ...]:
    """Days and years as Chinese and Japanese write them."""
    # Few texts need the patterns of these.
    from corpus.words.ideographs import find_calendar_days, find_weekdays, find_years

    start, end = statement.span.start, statement.span.end
    text = statement.text[start:end]
    found = [
        *(Day(span, weekday=weekday) for span, weekday in find_weekdays(text)),
        *(Day(span, date) for span, date in find_calendar_days(text)),
        *(Day(span, year=year) for span, year in find_years(text)),
    ]
    return tuple(
        day._replace(span=Span(day.span.start + start, day.span.end + start))
        for day in found[:_MOST]
    )


def _weekdays(statement: Statement) -> Iterator[Day]:
    known = _calendar_of(statement.language)
    if known.named.isdisjoint(statement.lowers):
        return
    for word in statement.words:
        if word.lower in known.named:
            yield Day(word.span, weekday=known.weekdays.get(word.lower))


def _resolved(statement: Statement, days: list[Day], published: dt.date) -> list[Day]:
    """Days as the calendar has them, seen from the day of publication."""
    # Its many patterns are compiled as it is loaded; few statements need them.
    from corpus.dates.tagging import tag_dates

    whole = statement.span
    meant: dict[int, dt.date] = {}
    said = statement.text[whole.start : whole.end]
    for mention in tag_dates(said, published, language=statement.language):
        if mention.value and len(mention.value) >= 10 and "/" not in mention.value:
            date = dt.date.fromisoformat(mention.value[:10])
            for place in range(mention.start, mention.end):
                meant[whole.start + place] = date
    return [_dated(day, meant.get(day.span.start)) for day in days]


def _dated(day: Day, date: dt.date | None) -> Day:
    if date is None or not _is_open(day):
        return day
    told = day.weekday is not None
    return day._replace(date=(date.month, date.day), weekday=date.weekday(), named=told)
