"""Number words of other languages than English, and how numbers are made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from corpus.words.stop_words import stop_words
from corpus.words.tables import read_table

SIGNS_OF: Final = frozenset({"zh", "ja"})
"""Languages that write numbers in signs and no space between words."""
PARTICLES_BEHIND: Final = SIGNS_OF | {"ko"}
"""Languages that hang onto a date, without a space, what bounds it."""
_NONE: Final = MappingProxyType[str, float]({})
_LONGEST = 40
"""Letters of a number that is one word."""
_SCALE = 1000
_POINTED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


@cache
def _table() -> dict[str, frozenset[str]]:
    return read_table("numerals")


@cache
def counters(language: str | None = None) -> tuple[str, ...]:
    """What is counted in Chinese and Japanese, or the word between, longest first.

    Args:
        language: Korean for what is counted there.
    """
    heading = "counters in Korean" if language == "ko" else "counters"
    return tuple(sorted(_table()[heading], key=lambda word: (-len(word), word)))


@cache
def _pairs(heading: str) -> dict[str, str]:
    entries = (entry.partition("=") for entry in _table()[heading])
    return {word: value for word, _, value in entries}


@cache
def numerals(language: str | None) -> Mapping[str, float]:
    """The number words of a language, lower-cased; none of English.

    Args:
        language: ISO 639-1.
    """
    table = _table()
    # The longer headings are of no language.
    if language is None or len(language) != 2 or language not in table:
        return _NONE
    values = {word: float(value) for word, value in _pairs(language).items()}
    if language in table["one word"] and (link := _pairs("joining").get(language)):
        values |= _inverted(values, link)
    return MappingProxyType(values)


@cache
def figures_of(language: str | None) -> Mapping[str, str]:
    """The number words of a language that are one number each, to its figures.

    Args:
        language: ISO 639-1. None where words are not parted by spaces, and of English,
            whose words are read everywhere.
    """
    small = stop_words(language)
    return MappingProxyType(
        {
            word: f"{value:.15g}"
            for word, value in numerals(language).items()
            if 1 < value < _SCALE and word not in small and language not in SIGNS_OF
        }
    )


def _inverted(values: Mapping[str, float], link: str) -> dict[str, float]:
    """Numbers whose ones stand before their tens: dreiundzwanzig, drieëntwintig."""
    ones = [word for word, value in values.items() if 0 < value < 10]
    tens = [word for word, value in values.items() if 20 <= value < 100]
    parted = link.replace("e", "ë")
    return {
        one + (parted if one.endswith("e") else link) + ten: values[one] + values[ten]
        for one in ones
        for ten in tens
    }


def numeral_of(word: str, language: str | None) -> float | None:
    """The value of a lower-cased number word of a language; `None` for another word.

    Read word by word, so that "un" and "sei" are numbers here: see `read_numeral`.
    """
    value = numerals(language).get(word)
    if value is not None or language not in _table()["one word"]:
        return value
    return _of_parts(word, language)


@lru_cache(maxsize=16_384)
def _of_parts(word: str, language: str | None) -> float | None:
    """The value of a number written as one word: zweihundertzwanzig."""
    known, parts, start = numerals(language), list[str](), 0
    while start < len(word) <= _LONGEST:
        ends = range(len(word), start, -1)
        part = next((word[start:end] for end in ends if word[start:end] in known), None)
        if part is None:
            return None
        parts.append(part)
        start += len(part)
    value, taken = _put_together(parts, language)
    return value if parts and taken == len(parts) else None


def is_numeral(word: str, language: str | None) -> bool:
    """Whether a lower-cased word is a number; that for one is an article as well."""
    return numeral_of(word, language) not in (None, 1)


def read_numeral(words: Sequence[str], language: str | None) -> tuple[float, int]:
    """The number that some words begin with, and how many of them it takes.

    Args:
        words: Lower-cased, side by side.
        language: ISO 639-1.

    Returns:
        No words taken where they begin with none. The word for one is none by itself,
        for it is an article in most languages; "thousands" has no value.
    """
    first = numeral_of(words[0], language)
    vague = scale_of(words[0], language) and words[0] not in _table()["begins"]
    if first is None or vague:
        return 0.0, 0
    value, taken = _put_together(words, language)
    return (0.0, 0) if value == 1 else (value, taken)


def _put_together(words: Sequence[str], language: str | None) -> tuple[float, int]:
    link = _pairs("joining").get(language or "")
    total = part = 0.0
    least, taken, linked = float("inf"), 0, False
    for place, word in enumerate(words, start=1):
        if word == link and taken and not linked:
            linked = True
            continue
        value = numeral_of(word, language)
        if value is None:
            break
        if value >= _SCALE and part < _SCALE and value < least:
            total, part, least = total + (part or 1) * value, 0.0, value
        elif value < _SCALE and (more := _added(part, value, taken)) is not None:
            part = more
        else:
            break
        taken, linked = place, False
    return total + part, taken


def _added(part: float, value: float, taken: int) -> float | None:
    """A number below a thousand with one more word; `None` if it is of another."""
    if not part:
        return value if value or not taken else None
    if value == 100:
        return part * value if 1 < part < 10 else None
    if value == 20 and part % 100 == 4:
        return part + 76  # quatre-vingts
    return part + value if _has_room(part, value) else None


def _has_room(part: float, value: float) -> bool:
    """Whether the noughts at the end of a number are filled by a smaller one."""
    tens = part % 100
    if value < 10:
        return tens % 10 == 0 and (tens >= 20 or part >= 100)
    if value < 20 and tens in (60, 80):
        return True  # soixante-dix, quatre-vingt-dix
    return value < 100 and tens == 0 and part >= 100


def is_share(word: str) -> bool:
    """Whether a lower-cased word makes the hundred after it per cent: por ciento."""
    return word in _table()["part of a share"]


def scale_of(word: str, language: str | None) -> float | None:
    """What a word multiplies the figures before it by: 40 tysięcy."""
    value = numerals(language).get(word)
    return value if value is not None and value >= _SCALE else None


def plain_figure(figure: str, language: str | None) -> str:
    """A figure as English prints it: 1.200 of German is 1200, and 1.200,5 is 1200.5."""
    pointed = language in _table()["point of thousands"]
    if not pointed or not _POINTED.fullmatch(figure):
        return figure
    return figure.replace(".", "").replace(",", ".")
