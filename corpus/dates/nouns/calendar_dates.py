"""Days of the calendar: `January 5, 2022`, `the morning of 5 January`, `May 3-9`."""

from __future__ import annotations

import re
from dataclasses import replace

from corpus.dates.calendar_day import CalendarDay, WeekOf
from corpus.dates.clock import clock_in
from corpus.dates.explicit import full_year
from corpus.dates.kinds import pattern_of
from corpus.dates.numbers import NUMBERS
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.words.calendar import MONTHS, ORDINALS
from corpus.words.stop_words import STOP_WORDS

LAST_DUAL_MONTH = 3
"""Until when in a year the one before was written beside it."""

_NUMBER = re.compile(r"\d+")
_LAST_DUAL_YEAR = 1753
_OLD_STYLE = "counted as of the year that begins in January; the day is Old Style"
_TWO_STYLES = "the day is Old Style, with the New Style beside it"
_STYLES_APART = range(10, 14)
"""Days by which the calendars differ."""
_NEXT_DATE = pattern_of(
    "(?:UNTIL|AND) (?:MONTH DOT?)? DAY_NUMBER (?:MONTH DOT?)? COMMA? YEAR"
)


def month_number(phrase: Phrase, nth: int = 0) -> int:
    """The number of a month that a phrase names."""
    return MONTHS[phrase.word("MONTH", nth) or "january"]


def year_in(phrase: Phrase) -> int | None:
    """The year a phrase names."""
    if (word := phrase.word("YEAR")) is not None:
        return int(word)
    if (word := phrase.word("SHORT_YEAR")) is not None:
        return full_year(word[1:])
    if (word := phrase.word("YEARS")) is not None:
        return year_of_two(word)
    return None


def year_of_two(word: str) -> int | None:
    """The later of the two years of `1648/9`, as it is counted from January.

    Until 1752 the year began on 25 March in England, and elsewhere before: days
    before that were written with both years.
    """
    first, last = _NUMBER.findall(word)
    year = int(first) + 1
    fits = year <= _LAST_DUAL_YEAR and str(year).endswith(last)
    return year if fits else None


def years_on(phrase: Phrase) -> int | None:
    """How many years `last year`, `this year`, `next year` are from the present one."""
    for kind, years in (("LAST", -1), ("THIS", 0), ("NEXT", 1)):
        if phrase.has(kind):
            return years
    return None


def _number(word: str | None) -> int:
    found = _NUMBER.match(word or "")
    return int(found[0]) if found else ORDINALS.get(word or "", 0)


def _day_in(phrase: Phrase) -> int:
    """The day a phrase names in figures or words: `22nd`, `twenty-second`."""
    if (word := phrase.word("DAY_NUMBER")) is not None:
        return _number(word)
    tens = NUMBERS.get(phrase.word("WORD_NUMBER") or "", 0)
    return tens + _number(phrase.word("DAY_WORD"))


def _read_day(phrase: Phrase) -> CalendarDay | None:
    if phrase.has("OF") and phrase.has("EDGE"):
        return None
    year = year_in(phrase) or _year_of_next(phrase)
    dual = phrase.has("YEARS")
    if dual and (year is None or month_number(phrase) > LAST_DUAL_MONTH):
        return None
    return CalendarDay(
        month_number(phrase),
        _day_in(phrase),
        year,
        years_on(phrase) if phrase.has("UNIT") else None,
        of_previous_year=phrase.has("THAT") or phrase.has("SAME"),
        doubt=_OLD_STYLE if dual else None,
        clock=clock_in(phrase),
    )


def _year_of_next(phrase: Phrase) -> int | None:
    """The year a date shares with the next: `January 5 and 6, 2021`, `May 3 to …`."""
    kinds, at = phrase.tokens.kinds, phrase.last
    found = _NEXT_DATE.match(kinds, at)
    return int(phrase.tokens.words[found.end() - 1]) if found else None


def _read_second_day(phrase: Phrase) -> CalendarDay | None:
    """The second day of `April 24 and 25`, unless it counts something."""
    if phrase.after()[:1].isalpha() and phrase.after() not in STOP_WORDS["en"]:
        return None
    at = 3 if phrase.tokens.words[phrase.first - 3] == "." else 0
    month = phrase.tokens.words[phrase.first - (4 if at else 3)]
    return CalendarDay(MONTHS[month], _number(phrase.words[0]), year_in(phrase))


def _read_first_day(phrase: Phrase) -> CalendarDay:
    """The first day of `15 and 16 February 2022`, whose month comes later."""
    rest = phrase.part(0, phrase.last - phrase.first + 5)
    return CalendarDay(
        month_number(rest), _number(phrase.words[-1]), _year_of_next(phrase)
    )


def _read_week(phrase: Phrase) -> WeekOf | None:
    return WeekOf(_plain(phrase)) if phrase.word("UNIT") == "week" else None


def _read_turned(phrase: Phrase) -> CalendarDay:
    """`last Oct. 23`."""
    return replace(_plain(phrase), side=years_on(phrase))


def _plain(phrase: Phrase) -> CalendarDay:
    day = _number(phrase.word("DAY_NUMBER"))
    return CalendarDay(month_number(phrase), day, year_in(phrase))


def _read_named_day(phrase: Phrase) -> CalendarDay | None:
    """`the third day of March 1643`, unless the weeks or years are counted."""
    if phrase.word("UNIT") != "day" or phrase.after()[:1].isdecimal():
        return None
    return _read_day(phrase)


def _read_glued(phrase: Phrase) -> CalendarDay:
    day, year = (phrase.word("DAY_YEAR") or "1,1").split(",")
    return CalendarDay(month_number(phrase), int(day), int(year))


def _read_days(phrase: Phrase) -> CalendarDay | None:
    """`January 5-9`, `5 to 9 January`."""
    if (word := phrase.word("DAYS")) is not None:
        first, last = (int(number) for number in _NUMBER.findall(word))
        if "/" in word and last - first in _STYLES_APART:
            year = year_in(phrase)
            return CalendarDay(month_number(phrase), first, year, doubt=_TWO_STYLES)
    else:
        first = _number(phrase.word("DAY_NUMBER"))
        last = _number(phrase.word("DAY_NUMBER", 1))
    month = month_number(phrase)
    if last <= first:
        return None
    return CalendarDay(month, first, year_in(phrase), last=(month, last))


_PART = "(?:(?:THE? EARLY? HYPHEN? DAY_PART OF) | EARLY ON?)?"
_WEEKDAY = "(?:(?:WEEKDAY | SHORT_WEEKDAY DOT?) DAY_PART? COMMA? THE?)?"
_DAY_WORD = "(?: (?:WORD_NUMBER HYPHEN?)? DAY_WORD )"
_MONTH = "(?: FULL_MONTH | WORD_MONTH | SHORT_MONTH DOT? )"
_YEAR = (
    "(?: COMMA? (?:YEAR | SHORT_YEAR) | (?:COMMA|DASH)? OF? (?:LAST|THIS|NEXT) UNIT"
    " | (?:COMMA|OF|IN)? (?:THE SAME | THAT SAME?) UNIT )?"
)
_AT = "(?: COMMA? AT? ABOUT? (?:CLOCK_AM | CLOCK MERIDIEM? | DAY MERIDIEM) ZONE?)?"
_FROM_CLOCK = "(?:(?:CLOCK_AM | CLOCK MERIDIEM? | DAY MERIDIEM) ZONE? COMMA? ON?)?"
_LEAD = f"{_FROM_CLOCK} {_PART} {_WEEKDAY}"

RULES = (
    Rule(f"{_LEAD} {_MONTH} DAY_NUMBER {_YEAR} DAY_PART? {_AT}", _read_day),
    Rule(f"{_LEAD} {_MONTH} DAY_YEAR", _read_glued),
    Rule(f"{_LEAD} {_MONTH} THE? DAY_NUMBER COMMA? YEARS", _read_day),
    Rule(f"{_LEAD} THE? DAY_NUMBER DOT? OF? {_MONTH} COMMA? YEARS", _read_day),
    Rule(
        f"{_LEAD} THE? DAY_NUMBER DOT? HYPHEN? OF? {_MONTH} HYPHEN? {_YEAR} {_AT}",
        _read_day,
    ),
    Rule(f"{_LEAD} THE {_DAY_WORD} OF {_MONTH} {_YEAR}", _read_day),
    Rule(
        f"{_LEAD} THE (?:{_DAY_WORD}|DAY_TH) UNIT OF (?:THE UNIT OF)? {_MONTH} {_YEAR}",
        _read_named_day,
    ),
    Rule(f"{_LEAD} {_MONTH} THE (?:DAY_TH|{_DAY_WORD}) COMMA? YEAR", _read_day),
    Rule(f"{_MONTH} DAYS {_YEAR}", _read_days),
    Rule(f"THE? DAYS OF? {_MONTH} {_YEAR}", _read_days),
    Rule(f"(?:FROM|BETWEEN)? {_MONTH} DAY_NUMBER UNTIL DAY_NUMBER {_YEAR}", _read_days),
    Rule("(?<=MONTH DAY_NUMBER AND) DAY_NUMBER (?:COMMA? YEAR)?", _read_second_day),
    Rule("(?<=MONTH DOT DAY_NUMBER AND) DAY_NUMBER (?:COMMA? YEAR)?", _read_second_day),
    Rule("DAY_NUMBER (?=AND DAY_NUMBER OF? MONTH)", _read_first_day),
    Rule(f"THE UNIT OF {_MONTH} DAY_NUMBER {_YEAR}", _read_week),
    Rule(f"(?:LAST|NEXT|THIS) {_MONTH} DAY_NUMBER", _read_turned),
    Rule(f"{_LEAD} {_MONTH} (?:ORDINAL|SECOND)", _read_day),
    Rule(
        f"(?:FROM|BETWEEN)? THE? DAY_NUMBER UNTIL THE? DAY_NUMBER OF? {_MONTH} {_YEAR}",
        _read_days,
    ),
)
