"""What expressions of time look like in other languages than English."""

from __future__ import annotations

import re
from typing import Final

from corpus.dates.abroad.day_of_month import DayOfMonth
from corpus.dates.calendar_day import CalendarDay
from corpus.dates.clock import clock_in
from corpus.dates.edtf import year_value
from corpus.dates.explicit import day_of, full_year
from corpus.dates.kinds import signs_of
from corpus.dates.nouns.calendar_dates import year_in
from corpus.dates.nouns.clocks import read_clock
from corpus.dates.nouns.days import DayFromPrevious, DayFromToday
from corpus.dates.nouns.distances import DayDistance, Distance
from corpus.dates.nouns.eras import YearOfOtherEra, before_christ
from corpus.dates.nouns.figures import RULES as FIGURES
from corpus.dates.nouns.figures import WholeDate
from corpus.dates.nouns.months import Month
from corpus.dates.nouns.weekdays import Weekday
from corpus.dates.nouns.years import Years, read_year
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.words.calendar import WEEKDAYS

_NUMBER: Final = re.compile(r"\d+")
_OPENS: Final = frozenset({"", ".", "!", "?", ":", "“", "„", "«", "»", '"', "—", "–"})
"""What stands before the first word of a sentence."""
_AWAY: Final = {"next": 1, "previous": -1, "same": 0}
_UNITS: Final = {"days": "day", "weeks": "week", "months": "month", "years": "year"}
_LATEST: Final = 2100
_AFTER_FIRST: Final = 8
"""Words after the first day of two in which their month and year stand."""
_ONCE_A: Final = re.compile(r"に\s?[\d一二三四五六七八九数何約]")
_AFTER_A_DAY: Final = frozenset("、，,午上下凌未早昼夕晚夜深中在にのは（(")
"""Signs after which a bare 3日 is a day, and no length of time."""
_NO_LENGTH: Final = re.compile(r"(?!\s?(?:간|동안|째|만에|이내|뒤|후|치|분))")
"""What follows 3일 where it is a day."""


def _read_day(phrase: Phrase) -> CalendarDay:
    day = int((phrase.word("DAY") or "1").lstrip("0"))
    clock = clock_in(phrase)
    return CalendarDay(_month(phrase), day, year_in(phrase), clock=clock)


def _month(phrase: Phrase) -> int:
    return int(phrase.word("MONTH") or 1)


def _read_days(phrase: Phrase) -> CalendarDay | None:
    """`3-5 March`, `from 3 to 5 March`."""
    words = [phrase.word("DAYS") or ""]
    words = words if words[0] else [phrase.word("DAY", n) or "1" for n in (0, 1)]
    first, last = (int(n) for word in words for n in _NUMBER.findall(word))
    month = _month(phrase)
    if last <= first:
        return None
    return CalendarDay(month, first, year_in(phrase), last=(month, last))


def _read_weekday(phrase: Phrase) -> Weekday | None:
    """A weekday, unless it is every one of that name."""
    kinds, at = phrase.tokens.kinds, phrase.first
    if signs_of("EVERY") in kinds[max(0, at - 2) : at]:
        return None
    side = -1 if phrase.has("LAST") else 1 if phrase.has("NEXT") else None
    turn = phrase.word("TURN")
    week = None if turn is None else -1 if turn == "last week" else 1
    name = phrase.word("WEEKDAY") or ""
    return Weekday(WEEKDAYS[name], side, week, clock=clock_in(phrase))


def _read_short_weekday(phrase: Phrase) -> Weekday | None:
    """`na segunda` where no noun follows, of which it would be the second."""
    after = phrase.tokens.text[phrase.end : phrase.end + 2].strip()
    if phrase.has("DAY_PART") or (not after[:1].isalnum() and after):
        return Weekday(WEEKDAYS[phrase.word("SHORT_WEEKDAY") or ""])
    return None


def _read_first_day(phrase: Phrase) -> CalendarDay:
    """The first day of `15 and 16 February 2022`, whose month comes later."""
    rest = phrase.part(0, phrase.last - phrase.first + _AFTER_FIRST)
    return CalendarDay(_month(rest), int(phrase.word("DAY") or 1), year_in(rest))


def _read_deictic(phrase: Phrase) -> DayFromToday | None:
    """`yesterday`; with a capital inside the sentence it is a name, or a noun."""
    inside = phrase.before() not in _OPENS
    if inside and phrase.printed(phrase.first)[:1].isupper():
        return None
    return DayFromToday(int(phrase.word("DEICTIC") or 0), clock_in(phrase))


def _read_other_day(phrase: Phrase) -> DayFromPrevious:
    return DayFromPrevious(_AWAY[phrase.word("OTHER_DAY") or "same"])


def _read_distance(phrase: Phrase) -> Distance | None:
    unit = _UNITS[phrase.word("UNITS") or "days"]
    amount = int(phrase.word("COUNT") or 0)
    kind = DayDistance if unit == "day" else Distance
    return kind(amount, unit, from_today=True, forward=False)


def _read_days_ago(phrase: Phrase) -> DayDistance:
    """6日前 in Japanese; in Chinese that is a limit."""
    return DayDistance(int(phrase.word("DAY") or 0), "day", True, False)


def _read_month(phrase: Phrase) -> Month:
    return Month(_month(phrase), year_in(phrase), None)


def _read_named_year(phrase: Phrase) -> Years | None:
    year = phrase.word("YEAR") or ""
    return Years(year) if int(year) < _LATEST else None


def _read_led_year(phrase: Phrase) -> Years | None:
    """`Jahr 1590`, whatever follows; a number after `years` counts nothing."""
    return _read_named_year(phrase) if phrase.before() == "years" else None


def _read_era(phrase: Phrase) -> Years | YearOfOtherEra | None:
    """`44 v. Chr.`, `im Jahr 79 n. Chr.`; Hungarian sets the era first."""
    year = int(phrase.word("YEAR_OF_ERA") or 0)
    if phrase.word("ERA") == "bc":
        return YearOfOtherEra(before_christ(year)) if year else None
    value = year_value(year)
    return Years(value) if value else None


def _read_tens(phrase: Phrase) -> Years | None:
    """`les années 1830`: ten years."""
    year = phrase.word("YEAR") or ""
    return Years(f"{year[:3]}X") if year.endswith("0") else None


def _read_numeric(phrase: Phrase) -> WholeDate | None:
    """A date in figures; English alone writes the month first."""
    day, month, year = _NUMBER.findall(phrase.word("NUMERIC") or "")
    found = day_of(full_year(year), int(month), int(day))
    return found and WholeDate(found)


def _read_bare_day(phrase: Phrase) -> DayOfMonth | None:
    """A day of a month that is not told, as news in signs have it: 3日午前."""
    text, end = phrase.tokens.text, phrase.tokens.ends[phrase.first]
    printed = text[phrase.start : end]
    bare = printed[0].isdecimal() and printed[-1] in "日일"
    clock = clock_in(phrase)
    told = _NO_LENGTH.match(text, end) if printed[-1] == "일" else None
    is_day = clock or told or text[end : end + 1] in _AFTER_A_DAY
    if not bare or not is_day:
        return None
    if _ONCE_A.match(text, end):  # 1日に3回
        return None
    return DayOfMonth(int(phrase.word("DAY") or 0), clock)


_YEAR = "(?:DOT? COMMA? OF? YEAR YEAR_WORD?)?"
_MONTH = "MONTH (?:SLASH MONTH)?"
_LEAD = "(?:THE? (?:LAST|NEXT|THIS)? WEEKDAY DAY_PART? COMMA? THE?)?"
_PART = "(?:DAY_PART|DEICTIC|COMMA? WEEKDAY)?"
_CLOCK = "(?: COMMA? (?:AT AT? AT?)? (?:CLOCK_AM|CLOCK))?"
_COUNT = "(?:NUMBER|DAY|WORD_NUMBER)"

RULES_ABROAD = (
    *(rule for rule in FIGURES if rule.form == "ISO"),
    Rule("NUMERIC", _read_numeric),
    Rule(f"{_LEAD} DAY DOT? OF? {_MONTH} {_YEAR} WEEKDAY? {_CLOCK}", _read_day),
    Rule(f"DAYS DOT? OF? {_MONTH} {_YEAR}", _read_days),
    Rule(
        f"FROM? DAY DOT? (?:UNTIL|FROM|THE)+ DAY DOT? OF? {_MONTH} {_YEAR}", _read_days
    ),
    Rule(
        "(?:LAST|NEXT|THIS)? WEEKDAY (?:DAY_PART DAY_PART?)? (?:LAST|NEXT)?" + _CLOCK,
        _read_weekday,
    ),
    Rule("SHORT_WEEKDAY DAY_PART?", _read_short_weekday),
    Rule(f"DAY DOT? (?=AND THE? DAY DOT? OF? {_MONTH})", _read_first_day),
    Rule(f"DEICTIC {_PART} {_CLOCK}", _read_deictic),
    Rule("OTHER_DAY", _read_other_day),
    Rule(f"AGO_FIRST {_COUNT} UNITS", _read_distance),
    Rule(f"{_COUNT} UNITS AGO", _read_distance),
    Rule(f"{_MONTH} DOT? OF? YEAR YEAR_WORD?", _read_month),
    Rule(f"(?<=IN) {_MONTH}", _read_month),
    Rule("YEAR YEAR_WORD", _read_named_year),
    Rule("YEAR_OF_ERA DOT? (?:YEAR_WORD|OTHER)? ERA", _read_era),
    Rule("TENS YEAR", _read_tens),
    Rule("(?<=UNITS) YEAR", _read_led_year),
    Rule("YEAR", read_year),
    Rule("CLOCK_AM", read_clock),
)
"""Of languages that part words by spaces; `COUNT` of a word is its figures."""

RULES_YEAR_FIRST = (
    Rule("ERA YEAR_OF_ERA", _read_era),
    Rule("(?:YEAR DOT?)? MONTH DAY DOT?", _read_day),
    Rule("YEAR MONTH", _read_month),
    *RULES_ABROAD,
)
"""Of languages that name the year, the month and then the day."""

YEAR_FIRST = frozenset({"hu"})

_RULES_IN_SIGNS = (
    Rule("YEAR? MONTH DAY CLOCK_AM?", _read_day),
    Rule("YEAR MONTH", _read_month),
    Rule("YEAR", _read_named_year),
    Rule("(?:TURN|THIS)? WEEKDAY CLOCK_AM?", _read_weekday),
    Rule("DEICTIC CLOCK_AM?", _read_deictic),
    Rule("OTHER_DAY", _read_other_day),
    Rule("NUMBER UNITS AGO", _read_distance),
    Rule("DAY CLOCK_AM?", _read_bare_day),
    Rule("CLOCK_AM", read_clock),
)

RULES_IN_SIGNS = {
    "zh": _RULES_IN_SIGNS,
    "ja": (*_RULES_IN_SIGNS, Rule("DAY AGO", _read_days_ago)),
    "ko": (*_RULES_IN_SIGNS, Rule("DAY AGO", _read_days_ago)),
}
"""Of Chinese, Japanese and Korean."""
