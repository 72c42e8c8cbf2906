"""A text's words and signs, each with the part it can play in a date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus.dates.kinds import LEXICON, SIGNS
from corpus.stopping import checkpoint
from corpus.words.calendar import MONTHS, SHORT_WEEKDAYS
from corpus.words.holidays import (
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    FLOATING_HOLIDAYS,
    OLD_FEASTS,
)

_TOKEN = re.compile(
    r"""
      [^\W\d]\w+ | [^\w\s'’]             # nearly all: words, and most signs, at once
    | \d{4}-\d\d-\d\d [Tt ] \d\d:\d\d   # 2021-05-06T10:30
        (?: :\d\d (?: [.,]\d{1,9} )? )?
        (?: [Zz] | [+-]\d\d:?\d\d )? (?!\w)
    | \d+ (?: [.,:/–-]\d+ )*            # 6, 1,200, 2014/15, 6th, 5.30 p.m.
        (?: \s?[AaPp]\.\s?[Mm]\b\.? | \w* )
    | [AaPp]\.\s?[Mm]\b\.?
    | [AB]\.\s?[CDH]\.                  # B.C., A.D., A.H.
    | ['’] (?: [Ss]\b | \d\d (?: [Ss]\b | (?!\w) ) )  # 's, ’90s, '07
    | \w+
    | \S
    """,
    re.VERBOSE,
)

_NUMBERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("DAY", r"0?[1-9]|[12]\d|3[01]"),
        ("YEAR", r"1\d{3}|20\d\d|21\d\d"),
        ("DAY_TH", r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)|2?[23]d"),
        ("ORDINAL_TH", r"\d+(?:st|nd|rd|th)"),
        ("ISO", r"\d{4}[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?:T.*)?"),
        ("ISO", r"\d{4}-\d\d-\d\d[T ].+"),
        ("NUMERIC", r"\d\d?([./-])\d\d?\1(?:\d{4}|\d\d)"),
        ("CLOCK", r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?"),
        ("CLOCK_AM", r"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?\s?m\.?"),
        ("YEARS", r"(?:1[5-9]|20)\d\d[-–/](?:(?:1[5-9]|20)\d\d|\d\d)"),
        ("YEARS", r"1[1-7]\d\d[-–/](?:1[1-7]\d\d|\d\d?)"),
        ("DAYS", r"(?:0?[1-9]|[12]\d|3[01])[-–/](?:0?[1-9]|[12]\d|3[01])"),
        ("DAY_YEAR", r"(?:0?[1-9]|[12]\d|3[01]),(?:1[5-9]|20)\d\d"),
        ("DECADE", r"(?:1[0-9]|20)\d0s|['’]\d0s"),
        ("SHORT_YEAR", r"['’]\d\d"),
        ("NUMBER", r"\d{1,3}(?:,\d{3})+|\d+"),
    )
)

_HOLIDAYS = {
    **FIXED_HOLIDAYS,
    **OLD_FEASTS,
    **EASTER_HOLIDAYS,
    **FLOATING_HOLIDAYS,
}
_HOLIDAY = re.compile(
    "|".join(re.escape(name) for name in sorted(_HOLIDAYS, key=len, reverse=True))
)
_HOLIDAY_HEADS = frozenset(re.split(r"[\s.']", name)[0] for name in _HOLIDAYS)
_LONGEST_HOLIDAY = max(len(name) for name in _HOLIDAYS)

_CAPITALISED = (
    frozenset(SHORT_WEEKDAYS)
    | {name for name in MONTHS if len(name) < 5 or name in ("march", "august")}
    | {"ad", "ah", "ce"}
)
"""Words that are names of the calendar only with a capital letter."""

_OTHER = SIGNS["OTHER"]
_SHORTEST_WRAP = 50
_LONGEST = 50_000
"""Characters of a paragraph; longer ones are cut, where a sentence ends if one does."""
_LINE = re.compile(r"[^\n]+")


@dataclass(slots=True)
class Tokens:
    """The words of one paragraph, one entry each in lists that run alongside."""

    text: str
    """The whole text; the offsets are in it."""
    starts: list[int] = field(default_factory=list[int])
    ends: list[int] = field(default_factory=list[int])
    words: list[str] = field(default_factory=list[str])
    """In lower case."""
    kinds: str = ""
    """One sign for each word."""


def cut_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans no expression of time crosses: lines, joined where wrapped."""
    start: int | None = None
    for line in _LINE.finditer(text):
        first, end = line.span()
        start = first if start is None else start
        if not _wrapped(text, first, end):
            if text[start:end].strip():
                yield from _cut_endless(text, start, end)
            start = None


def _cut_endless(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph whole, or parts of it that do not take long to look through."""
    while end - start > _LONGEST:
        stop = text.rfind(". ", start, start + _LONGEST) + 1
        stop = stop or text.rfind(" ", start, start + _LONGEST)
        stop = stop if stop > start else start + _LONGEST
        yield start, stop
        start = stop
    yield start, end


def _wrapped(text: str, line: int, end: int) -> bool:
    """Whether the sentence of a line goes on in the next."""
    if end - line < _SHORTEST_WRAP or end + 1 >= len(text):
        return False
    after = text[end + 1]
    return (after.islower() or after.isdecimal()) and text[end - 1] not in '.!?:”"'


def cut_tokens(text: str, start: int, end: int) -> Tokens:
    """Cut a paragraph into words and signs and say what each can be."""
    checkpoint()
    found = list(_TOKEN.finditer(text, start, end))
    words = [match[0].lower() for match in found]
    signs = [LEXICON.get(word) for word in words]
    for at, (word, sign) in enumerate(zip(words, signs, strict=True)):
        if word in _CAPITALISED or (sign is None and not word.isalpha()):
            signs[at] = _sign_of(found[at][0], word, sign)
    tokens = Tokens(
        text,
        [match.start() for match in found],
        [match.end() for match in found],
        words,
        "".join([sign or _OTHER for sign in signs]),
    )
    if not _HOLIDAY_HEADS.isdisjoint(words):
        _name_holidays(tokens)
    return tokens


def _name_holidays(tokens: Tokens) -> None:
    """Make one token of each holiday: `New Year’s Eve`."""
    at = 0
    while at < len(tokens.words):
        known = tokens.words[at] in _HOLIDAY_HEADS
        name = _holiday_at(tokens.text, tokens.starts[at]) if known else ""
        if name:
            end = tokens.starts[at] + len(name)
            over = at + 1
            while over < len(tokens.words) and tokens.starts[over] < end:
                over += 1
            tokens.starts[at:over] = [tokens.starts[at]]
            tokens.ends[at:over] = [end]
            tokens.words[at:over] = [name]
            kinds = tokens.kinds
            tokens.kinds = kinds[:at] + SIGNS["HOLIDAY"] + kinds[over:]
        at += 1


def _holiday_at(text: str, start: int) -> str:
    """The name of the holiday that begins here, as the tables write it, or nothing."""
    if not text[start].isupper():
        return ""
    words = text[start : start + _LONGEST_HOLIDAY + 1].lower().replace("’", "'")
    found = _HOLIDAY.match(words)
    return found[0] if found and not words[found.end() :][:1].isalnum() else ""


def _sign_of(printed: str, word: str, sign: str | None) -> str:
    """The sign of a word that the lexicon does not settle."""
    if sign is not None:
        return sign if printed[0].isupper() else _OTHER
    first = word[0]
    if first.isdecimal() or first in "'’":
        return sign_of_number(word)
    if len(word) > 2 and word[1] == ".":
        return SIGNS["MERIDIEM"]
    return _OTHER


def sign_of_number(word: str) -> str:
    """The sign of a word that begins with a figure or an apostrophe."""
    for kind, pattern in _NUMBERS:
        if pattern.fullmatch(word):
            return SIGNS[kind]
    return _OTHER
