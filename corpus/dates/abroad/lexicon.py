"""The part that words of other languages can play in an expression of time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from corpus.dates.kinds import SIGNS
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.calendar_abroad import NEAR_DAYS_ABROAD, expressions
from corpus.words.numerals import numerals

PIECE: Final = re.compile(r"\d+(?:[.,:/–-]\d+)*\w*|[^\W\d_]+|\S")
"""A word, a number or a sign."""
_FEW: Final = 100
"""Days and years are counted in words up to here."""

_KINDS: Final = {
    **dict.fromkeys(MONTHS, "FULL_MONTH"),
    **dict.fromkeys(WEEKDAYS, "WEEKDAY"),
    **dict.fromkeys(NEAR_DAYS_ABROAD, "DEICTIC"),
    **dict.fromkeys(("next", "previous", "same"), "OTHER_DAY"),
    **dict.fromkeys(("days", "weeks", "months", "years"), "UNITS"),
    **dict.fromkeys(("last week", "next week"), "TURN"),
    **{f"short {name}": "SHORT_WEEKDAY" for name in WEEKDAYS},
    "last": "LAST",
    "coming": "NEXT",
    "this": "THIS",
    "every": "EVERY",
    "part": "DAY_PART",
    "distance": "AGO_FIRST",
    "ago": "AGO",
    "year": "YEAR_WORD",
    "of": "OF",
    "the": "THE",
    "from": "FROM",
    "until": "TO",
    "and": "AND",
    "in": "IN",
    "decade": "TENS",
    "will": "OTHER",
    "not a day": "UNIT",
    "bc": "ERA",
    "ad": "ERA",
}
"""What an expression means to its kind; what is not named here is of no date."""


class Entry(NamedTuple):
    """An expression of one or several words."""

    words: tuple[str, ...]
    meaning: str
    """A word of English, a number, or days from today."""
    sign: str


Lexicon = Mapping[str, tuple[Entry, ...]]
"""First word to the entries that begin with it, the longest first."""


def is_read(language: str | None) -> bool:
    """Whether the words of time of a language are known; those of English are not here.

    Args:
        language: ISO 639-1.
    """
    return bool(expressions(language))


@cache
def lexicon_of(language: str) -> Lexicon:
    """The expressions of a language by their first word; none where it has no table."""
    found: defaultdict[str, dict[tuple[str, ...], Entry]] = defaultdict(dict)
    for form, meaning, kind in _forms(language):
        words = tuple(PIECE.findall(form))
        # Of two meanings of a word the first holds.
        found[words[0]].setdefault(words, Entry(words, meaning, SIGNS[kind]))
    return {
        first: tuple(sorted(entries.values(), key=lambda one: -len(one.words)))
        for first, entries in found.items()
    }


def _forms(language: str) -> Iterator[tuple[str, str, str]]:
    entries = expressions(language)
    for meaning, kind in _KINDS.items():
        # Not as English calls months: `may` would look ahead.
        word = str(MONTHS.get(meaning, meaning)).removeprefix("short ")
        for form in entries.get(meaning, ()):
            yield form, word, kind
    if not entries:
        return
    for form in entries.get("numbers", ()):
        word, _, value = form.partition("=")
        yield word, value, "WORD_NUMBER"
    for word, value in numerals(language).items():
        if 0 < value < _FEW:
            yield word, f"{value:.0f}", "WORD_NUMBER"
