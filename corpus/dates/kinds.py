"""What part a word can play in an expression of time, one sign for each kind.

The kinds of a text's words, written one after another, are a string in which the
expressions of time are sought: `on Friday, January 8` is `ON WEEKDAY COMMA MONTH DAY`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from corpus.dates.numbers import NUMBERS
from corpus.words.calendar import DAY_PARTS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS

_TABLE: Final = """
    DAY
    DAY_TH
    YEAR
    SHORT_YEAR
    NUMBER
    ORDINAL_TH
    ISO
    NUMERIC
    CLOCK
    CLOCK_AM
    YEARS
    DAYS
    DECADE
    DAY_YEAR
    FULL_MONTH january february april june july august september october november
    FULL_MONTH december
    WORD_MONTH may march
    SHORT_MONTH jan feb mar apr jun jul aug sept sep oct nov dec
    WEEKDAY
    SHORT_WEEKDAY
    SEASON
    DAY_PART
    HOLIDAY
    DEICTIC today yesterday tomorrow tonight overnight
    UNIT day week month year decade century fortnight
    UNITS days weeks months years decades centuries fortnights quarters
    CLOCK_UNIT hour hours minute minutes seconds moment moments
    QUARTER quarter
    HALF half
    PART_CODE q1 q2 q3 q4 h1 h2
    WEEKEND weekend weekends
    LAST last past previous prior preceding
    NEXT next coming following upcoming
    THIS this current
    THAT that
    SAME same
    AGO ago
    EARLIER earlier
    LATER later
    BEFORE before
    AFTER after
    EARLY early late
    MID mid
    EDGE beginning start end middle close rest remainder course
    FROM from
    TO to through until till thru
    BETWEEN between
    SINCE since
    EVERY every each per
    FISCAL fiscal financial calendar
    WORD_NUMBER
    ORDINAL first third fourth fifth sixth seventh eighth ninth tenth
    SECOND second
    LATE_ORDINAL eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    LATE_ORDINAL eighteenth nineteenth twentieth thirtieth
    FEW few several many
    COUPLE couple
    ABOUT nearly almost about around approximately roughly some over under barely
    MORE more less fewer additional other further full straight consecutive
    WHOLE entire whole
    ANOTHER another
    THE the
    A a an one
    OF of
    IN in during
    ON on
    AT at
    AND and or
    OWN his her their its our my your
    NOW now
    MERIDIEM am pm
    ZONE gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist msk et
    COMMA ,
    DOT .
    STOP ! ? …
    DASH - – — ―
    SLASH /
    POSSESSIVE 's ’s
    INSTANT inst instant ult ultimo prox proximo
    SENNIGHT sennight nnight
    ERA ad bc bce ce ah a.d. b.c. a.h. anno
    OTHER_DAY
    TURN
    YEAR_WORD
    AGO_FIRST
    TENS
    OTHER
"""
"""Each kind and the words in lower case that are of it; the rest go by their form."""

_ROWS: Final = [row.split() for row in _TABLE.strip().splitlines()]

SIGNS: Final = {name: chr(0x100 + n) for n, (name, *_) in enumerate(_ROWS)}
"""Each kind's character in a string of kinds; none has a meaning in a pattern."""

_FAMILIES: Final = {
    "MONTH": ("FULL_MONTH", "WORD_MONTH", "SHORT_MONTH"),
    "DAY_NUMBER": ("DAY", "DAY_TH"),
    "COUNT": ("NUMBER", "DAY", "WORD_NUMBER", "YEAR", "A"),
    "DAY_WORD": ("ORDINAL", "SECOND", "LATE_ORDINAL"),
    "ORDINALS": ("ORDINAL", "SECOND", "DAY_TH", "ORDINAL_TH"),
    "ANY_UNIT": ("UNIT", "UNITS", "QUARTER"),
    "HYPHEN": ("DASH",),
    "UNTIL": ("DASH", "TO"),
    "YEAR_OF_ERA": ("YEAR", "NUMBER", "DAY"),
}
"""Names for any one of several kinds."""

LEXICON: Final = {
    word: SIGNS[kind]
    for kind, *words in (
        *_ROWS,
        ("WORD_NUMBER", *NUMBERS),
        ("WEEKDAY", *WEEKDAYS),
        ("SHORT_WEEKDAY", *SHORT_WEEKDAYS),
        ("SEASON", *SEASONS),
        ("DAY_PART", *DAY_PARTS),
        ("A", "one"),
    )
    for word in words
}
"""Word in lower case to its kind's sign."""

_EVERYWHERE: Final = frozenset(
    "".join(SIGNS[kind] for kind in (
        "THE", "A", "OF", "IN", "ON", "TO", "AT", "AND", "OWN", "THIS", "THAT", "FROM",
        "AFTER", "BEFORE", "MORE", "ABOUT", "COMMA", "DOT", "STOP", "DASH",
        "POSSESSIVE", "OTHER",
    ))
)  # fmt: skip # a table
"""Signs of which hardly a sentence has none."""

_NAME = re.compile(r"\b[A-Z][A-Z_]*\b")
_PART = re.compile(r"\(\?<?[:=!]|[)|?]|\{0|[A-Z][A-Z_]*")


@lru_cache(maxsize=512)
def signs_of(name: str) -> str:
    """The signs a kind's or a family's name stands for."""
    return "".join(SIGNS[kind] for kind in _FAMILIES.get(name, (name,)))


def pattern_of(expression: str) -> re.Pattern[str]:
    """Compile an expression over names of kinds, `MONTH DOT? DAY (COMMA? YEAR)?`.

    All that `re` offers may stand between the names; blanks count for nothing.
    """
    return re.compile("".join(_NAME.sub(_class_of, expression).split()))


def _class_of(name: re.Match[str]) -> str:
    signs = signs_of(name[0])
    return signs if len(signs) == 1 else f"[{signs}]"


def needed_for(expression: str) -> frozenset[str]:
    """Signs of which a text must have one for an expression to be found in it.

    Of several choices those that fewest texts have; none where it can do without any.

    Args:
        expression: As `pattern_of` takes it.
    """
    return _needed(part[0] for part in _PART.finditer(expression))


def _needed(parts: Iterator[str]) -> frozenset[str]:
    """The same of a group, up to the bracket that closes it."""
    branches: list[list[frozenset[str]]] = [[]]
    for part in parts:
        if part == ")":
            break
        if part == "|":
            branches.append([])
        elif part in {"?", "{0"}:
            branches[-1].pop()
        elif part[0] == "(":
            inner = _needed(parts)
            branches[-1].append(inner if part == "(?:" else frozenset())
        else:
            branches[-1].append(frozenset(signs_of(part)))
    needed = [min(filter(None, b), key=_spread, default=None) for b in branches]
    whole = [signs for signs in needed if signs is not None]
    return frozenset().union(*whole) if len(whole) == len(needed) else frozenset()


def _spread(signs: frozenset[str]) -> tuple[int, int]:
    """How many of some signs are found everywhere, and how many there are."""
    return len(signs & _EVERYWHERE), len(signs)
