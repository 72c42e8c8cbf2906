"""Numbers and days as Chinese and Japanese write them: 三十二人, 1968年, 星期一."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from corpus.texts import Span
from corpus.words.numerals import counters, numerals

_ONES: Final = "〇零一二两兩三四五六七八九"
_SCALES: Final = "十百千万萬億亿"
_NUMBER = re.compile(
    rf"""
    (?<! [\d.,第期拜周週{_ONES}{_SCALES}] ) # no part of another, no `第三`
    (?<! [\d{_ONES}{_SCALES}][至到、～~–-] ) # not where a range ends
    (?<! [\d{_ONES}{_SCALES}]から )
    (?: \d+ (?: ,\d{{3}} )* (?: \.\d+ )? [{_SCALES}]*
      | [{_ONES}十百千] [{_ONES}{_SCALES}]* )
    """,
    re.VERBOSE,
)
_VAGUE = frozenset("多余餘余数數几幾来")
"""What makes a number a bound, after it or before: 三十多人."""
_BOUNDS = (
    "以上",
    "以下",
    "左右",
    "上下",
    "前後",
    "程度",
    "余り",
    "ほど",
    "多",
    "余",
    "餘",
    "を超",
)
"""The same after what is counted: 三十人以上."""
_YEAR = re.compile(rf"(?<!\d)((?:1[5-9]|20)\d\d|[一二][{_ONES}]{{3}})年(?![前间間])")
_DATE = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])月([12]\d|3[01]|0?[1-9])[日号號]")
_WEEKDAY = re.compile(
    r"(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])|([月火水木金土日])曜日?"
)
_WEEK = {
    sign: n
    for row in ("一二三四五六日", "月火水木金土日")
    for n, sign in enumerate(row)
}
_MYRIAD = 10_000
_FEW = 2
"""Digits side by side that are no number but a guess: 三五人, three to five."""
_LONGEST = 20
"""Signs of a number; more are none."""


def find_counts(text: str) -> Iterator[tuple[Span, float, str]]:
    """Where a number stands before what it counts, its value, and how that begins.

    The same signs are part of many words, so that a number counts nothing elsewhere;
    one alone is none, as in other languages.
    """
    for found in _NUMBER.finditer(text):
        unit = next((u for u in counters() if text.startswith(u, found.end())), "")
        before = text[found.start() - 1 : found.start()] if found.start() else ""
        after = found.end() + len(unit)
        if not unit or before in _VAGUE or text.startswith(_BOUNDS, after):
            continue
        value = value_of(found.group())
        if value is not None and found.group() != "一":
            yield Span(*found.span()), value, unit


def value_of(number: str) -> float | None:
    """The value of a number in such signs, which figures may lead: 3万, 二〇二三.

    Returns:
        `None` where signs stand in no order of a number, or are too many for one.
    """
    if len(number) > _LONGEST:
        return None
    figures = re.match(r"\d+(?:,\d{3})*(?:\.\d+)?", number)
    signs = number[figures.end() :] if figures else number
    part = float(figures.group().replace(",", "")) if figures else 0.0
    if not figures and len(signs) > _FEW and all(sign in _ONES for sign in signs):
        values = numerals("zh")
        return float("".join(f"{values[sign]:.0f}" for sign in signs))
    return _put_together(signs, part)


def _put_together(signs: str, one: float) -> float | None:
    """The sum of what signs say: each multiplies the one before it."""
    total = part = 0.0
    for sign in signs:
        value = numerals("zh")[sign]
        if value < 10:
            if one:
                return None
            one = value
        elif value < _MYRIAD:
            part, one = part + (one or 1) * value, 0.0
        else:
            total, part, one = total + (part + one or 1) * value, 0.0, 0.0
    return total + part + one


def find_years(text: str) -> Iterator[tuple[Span, int]]:
    """The years of a text, with the sign for year."""
    for found in _YEAR.finditer(text):
        value = value_of(found[1])
        if value is not None:
            yield Span(*found.span()), int(value)


def find_calendar_days(text: str) -> Iterator[tuple[Span, tuple[int, int]]]:
    """The days of a text, and their month and day."""
    for found in _DATE.finditer(text):
        yield Span(*found.span()), (int(found[1]), int(found[2]))


def find_weekdays(text: str) -> Iterator[tuple[Span, int]]:
    """The weekdays of a text; 0 is Monday."""
    for found in _WEEKDAY.finditer(text):
        yield Span(*found.span()), _WEEK.get(found[1] or found[2], 6)
