"""Days of the calendar: `January 5, 2022`, `the morning of 5 January`, `May 3-9`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import ClassVar

from corpus.dates.clock import clock_in, with_clock
from corpus.dates.edtf import interval_value, week_value
from corpus.dates.explicit import day_of, full_year
from corpus.dates.kinds import pattern_of
from corpus.dates.phrases import Phrase, Rule
from corpus.dates.setting import BORROWED, Reading, Setting
from corpus.dates.tense import tense_of
from corpus.words.calendar import MONTHS, ORDINALS
from corpus.words.stop_words import STOP_WORDS

_NUMBER = re.compile(r"\d+")
_NEXT_DATE = pattern_of(
    "(?:UNTIL|AND) (?:MONTH DOT?)? DAY_NUMBER (?:MONTH DOT?)? COMMA? YEAR"
)
_YEAR_GUESSED = "the year is not in the words"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month, with or without its year; `last` makes it a run of days."""

    month: int
    day: int
    year: int | None = None
    years_on: int | None = None
    """For `January 5 of last year`: years from the one the article speaks from."""
    last: tuple[int, int] | None = None
    """Month and day the run ends with."""
    side: int | None = None
    """-1 or 1 for `last` or `next`: before or after the article's own day."""
    clock: str | None = None

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Reading | None:
        """A day, or an interval of days."""
        reading = self._first_day(setting)
        if reading is None or reading.value is None or self.last is None:
            return with_clock(reading, self.clock)
        first = dt.date.fromisoformat(reading.value)
        month, day = self.last
        year = first.year + (month < first.month)
        last = day_of(year, month, day)
        if last is None or last <= first:
            return None
        return Reading(interval_value(first, last), reading.basis, reading.doubt)

    def _first_day(self, setting: Setting) -> Reading | None:
        if self.year is not None:
            return self._on(self.year, "explicit")
        if setting.published is not None and self.years_on is not None:
            return self._on(setting.published.year + self.years_on, "publication")
        if setting.published is not None:
            day = self._near(setting, setting.published)
            far = day is not None and abs((day - setting.published).days) > 183
            doubt = _YEAR_GUESSED if far else None
            return day and Reading(day.isoformat(), "publication", doubt)
        if setting.borrowed is not None:
            day = nearest_day(setting, setting.borrowed, self.month, self.day)
            return day and Reading(day.isoformat(), "borrowed", BORROWED)
        if setting.previous_month is not None:
            return self._on(setting.previous_month.year, "previous", _YEAR_GUESSED)
        return Reading(None, "none", _YEAR_GUESSED)

    def _near(self, setting: Setting, today: dt.date) -> dt.date | None:
        if not self.side:
            return nearest_day(setting, today, self.month, self.day)
        same = day_of(today.year, self.month, self.day)
        beyond = same is not None and (same - today).days * self.side > 0
        return day_of(today.year + (0 if beyond else self.side), self.month, self.day)

    def _on(self, year: int, basis: str, doubt: str | None = None) -> Reading | None:
        day = day_of(year, self.month, self.day)
        return day and Reading(day.isoformat(), basis, doubt)


@dataclass(frozen=True, slots=True)
class WeekOf:
    """`the week of January 3`."""

    day: CalendarDay

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Reading | None:
        """The week, Monday to Sunday, that the day lies in."""
        reading = self.day.resolve(setting)
        if reading is None or reading.value is None:
            return reading
        week = week_value(dt.date.fromisoformat(reading.value))
        return Reading(week, reading.basis, reading.doubt)


def nearest_day(
    setting: Setting, told_from: dt.date, month: int, day: int
) -> dt.date | None:
    """The day of that name that is meant: near, and on the side of the tense."""
    years = range(told_from.year - 1, told_from.year + 2)
    days = [found for year in years if (found := day_of(year, month, day))]
    if not days:
        return None
    tense = tense_of(setting.phrase)

    def distance(found: dt.date) -> float:
        away = (found - told_from).days
        if away > 3 and tense == "past":
            return away * 2 + 45
        if away < -3 and tense == "future":
            return -away * 1.6 + 30
        return abs(away)

    return min(days, key=distance)


def month_number(phrase: Phrase, nth: int = 0) -> int:
    """The number of a month that a phrase names."""
    return MONTHS[phrase.word("MONTH", nth) or "january"]


def year_in(phrase: Phrase) -> int | None:
    """The year a phrase names."""
    if (word := phrase.word("YEAR")) is not None:
        return int(word)
    if (word := phrase.word("SHORT_YEAR")) is not None:
        return full_year(word[1:])
    return None


def years_on(phrase: Phrase) -> int | None:
    """How many years `last year`, `this year`, `next year` are from the present one."""
    for kind, years in (("LAST", -1), ("THIS", 0), ("NEXT", 1)):
        if phrase.has(kind):
            return years
    return None


def _number(word: str | None) -> int:
    found = _NUMBER.match(word or "")
    return int(found[0]) if found else ORDINALS.get(word or "", 0)


def _read_day(phrase: Phrase) -> CalendarDay | None:
    word = phrase.word("DAY_NUMBER") or phrase.word("ORDINALS")
    if phrase.has("OF") and phrase.has("EDGE"):
        return None
    return CalendarDay(
        month_number(phrase),
        _number(word),
        year_in(phrase) or _year_of_next(phrase),
        years_on(phrase) if phrase.has("UNIT") else None,
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


def _read_glued(phrase: Phrase) -> CalendarDay:
    day, year = (phrase.word("DAY_YEAR") or "1,1").split(",")
    return CalendarDay(month_number(phrase), int(day), int(year))


def _read_days(phrase: Phrase) -> CalendarDay | None:
    """`January 5-9`, `5 to 9 January`."""
    if (word := phrase.word("DAYS")) is not None:
        first, last = (int(number) for number in _NUMBER.findall(word))
    else:
        first = _number(phrase.word("DAY_NUMBER"))
        last = _number(phrase.word("DAY_NUMBER", 1))
    month = month_number(phrase)
    if last <= first:
        return None
    return CalendarDay(month, first, year_in(phrase), last=(month, last))


_PART = "(?:(?:THE? EARLY? HYPHEN? DAY_PART OF) | EARLY ON?)?"
_WEEKDAY = "(?:(?:WEEKDAY | SHORT_WEEKDAY DOT?) DAY_PART? COMMA? THE?)?"
_MONTH = "(?: FULL_MONTH | WORD_MONTH | SHORT_MONTH DOT? )"
_YEAR = (
    "(?: COMMA? (?:YEAR | SHORT_YEAR) | (?:COMMA|DASH)? OF? (?:LAST|THIS|NEXT) UNIT )?"
)
_AT = "(?: COMMA? AT? ABOUT? (?:CLOCK_AM | CLOCK MERIDIEM? | DAY MERIDIEM) ZONE?)?"
_FROM_CLOCK = "(?:(?:CLOCK_AM | CLOCK MERIDIEM? | DAY MERIDIEM) ZONE? COMMA? ON?)?"
_LEAD = f"{_FROM_CLOCK} {_PART} {_WEEKDAY}"

RULES = (
    Rule(f"{_LEAD} {_MONTH} DAY_NUMBER {_YEAR} DAY_PART? {_AT}", _read_day),
    Rule(f"{_LEAD} {_MONTH} DAY_YEAR", _read_glued),
    Rule(
        f"{_LEAD} THE? DAY_NUMBER DOT? HYPHEN? OF? {_MONTH} HYPHEN? {_YEAR} {_AT}",
        _read_day,
    ),
    Rule(f"{_LEAD} THE (?:ORDINAL|SECOND) OF {_MONTH} {_YEAR}", _read_day),
    Rule(f"{_MONTH} DAYS {_YEAR}", _read_days),
    Rule(f"DAYS {_MONTH} {_YEAR}", _read_days),
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
