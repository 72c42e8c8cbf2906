"""Full calendar dates in a text: `2022-01-08`, `10.01.2022`, `8 January 2022`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from corpus.texts import Span
from corpus.words.calendar import MONTHS
from corpus.words.calendar_abroad import months_abroad

_MONTH = r"[^\W\d_]{3,12}"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"

_YEAR_FIRST = re.compile(
    rf"(?<![\w./-]){_YEAR}(?P<sign>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=sign){_DAY}"
    r"(?:(?!\w)|(?=T\d))(?![./-]\d)"
)
_YEAR_LAST = re.compile(
    r"(?<![\w./-])(?P<first>\d\d?)(?P<sign>[-/.])(?P<second>\d\d?)(?P=sign)"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?!\w)(?![./-]\d)"
)
_DAY_FIRST = re.compile(
    rf"(?<![\w.]){_DAY}(?:st|[nr]?d|th|er|º|\.)?[^\S\n]{{0,2}}(?:(?:of|de)\s|-)?"
    rf"(?P<month>{_MONTH})\b\.?,?(?:\sdel?)?[\s-]\s?{_YEAR}(?!\w)"
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_MONTH})\b\.?[^\S\n]{{0,2}}{_DAY}(?:st|[nr]?d|th)?"
    rf"(?:\s?,\s?|\s){_YEAR}(?!\w)"
)
_DAY_AND_YEAR = re.compile(rf"\d(?:st|[nr]?d|th)?(?:\s?,\s?|\s){_YEAR}")
"""How such a date ends; that is found sooner than a word that may be its month."""
_YEAR_NAMED = re.compile(
    rf"(?<![\w./-]){_YEAR}\.[^\S\n](?P<month>[a-zà-ž]{{3,12}})[^\S\n]{_DAY}\b\.?"
)
"""As Hungarian writes it, with a month in small letters."""

_IN_SIGNS = re.compile(
    rf"(?<!\d){_YEAR}[年년]\s?(?P<month>1[0-2]|0?[1-9])[月월]\s?{_DAY}[日号號일]"
)
"""As Chinese, Japanese and Korean write it."""


def explicit_dates(
    text: str, *, month_first: bool | None = None
) -> list[tuple[Span, dt.date]]:
    """Find the dates that are written out in full, with their year.

    Args:
        text: A line or a whole article; no date is sought across more than one
            line break.
        month_first: How `03/04/2022` is meant. By default slashed dates are read
            month first, dotted and hyphenated ones day first; a number above 12
            decides for itself.

    Returns:
        Spans in reading order, none overlapping another.
    """
    found = sorted(_dates(text, month_first), key=lambda pair: pair[0].start)
    kept: list[tuple[Span, dt.date]] = []
    for span, day in found:
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, day))
    return kept


def _dates(text: str, month_first: bool | None) -> Iterator[tuple[Span, dt.date]]:
    patterns = [_YEAR_FIRST, _YEAR_NAMED, _DAY_FIRST, _IN_SIGNS]
    patterns += [_MONTH_FIRST] if _DAY_AND_YEAR.search(text) else []
    for pattern in patterns:
        for match in pattern.finditer(text):
            month = match["month"].lower()
            number = int(month) if month.isdecimal() else _number_of(month)
            day = day_of(int(match["year"]), number, int(match["day"]))
            if day is not None:
                yield Span(*match.span()), day
    for match in _YEAR_LAST.finditer(text):
        day = _numeric(match, month_first)
        if day is not None:
            yield Span(*match.span()), day


def _number_of(month: str) -> int:
    """1 … 12; 0 for any other word."""
    return MONTHS.get(month) or months_abroad().get(month, 0)


def _numeric(match: re.Match[str], month_first: bool | None) -> dt.date | None:
    first, second = int(match["first"]), int(match["second"])
    if month_first is None:
        month_first = match["sign"] == "/"
    if second > 12 or (month_first and first <= 12):
        first, second = second, first
    return day_of(full_year(match["year"]), second, first)


def full_year(digits: str) -> int:
    """Read a year of two or four digits; two digits mean 1950 to 2049."""
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < 50 else 1900)


def nearest_year(digits: str, near: int | None) -> int:
    """Read a year of two or four digits; two mean the year that is near another.

    Ten years at most after it, or as `full_year` has it where none is known.
    """
    if near is None or len(digits) == 4:
        return full_year(digits)
    latest = near + 10
    return latest - (latest - int(digits)) % 100


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The date, or `None` where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
