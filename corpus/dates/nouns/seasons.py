"""Seasons: `the summer of 2014`, `last winter`, `this spring`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import month_value
from corpus.dates.nouns.calendar_dates import year_in, years_on
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting
from corpus.words.calendar import SEASONS

_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}
_MONTHS = 3
_WINTER = 24
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Season:
    """A season by EDTF's number, of a year or on one side of the present."""

    number: int
    year: int | None = None
    side: int | None = None
    whole_years: bool = False
    """Whether `side` counts years (`in the summer of last year`)."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A season; winter is counted to the year it begins in."""
        if self.year is not None:
            return Resolution(month_value(self.year, self.number), "explicit")
        today = setting.published
        if today is None:
            return UNRESOLVED
        year = today.year
        begins = _FIRST_MONTH[self.number]
        if self.whole_years:
            year += self.side or 0
        elif self.side == -1 and today.month < begins + _MONTHS:
            year -= 1
        elif self.side == 1 and today.month >= begins:
            year += 1
        return Resolution(month_value(year, self.number), "publication")


def _read(phrase: Phrase) -> Season | None:
    number = SEASONS[phrase.word("SEASON") or ""]
    if phrase.has("UNIT") and phrase.word("UNIT") != "year":
        return None
    return Season(number, year_in(phrase), years_on(phrase), phrase.has("UNIT"))


def _read_of_two(phrase: Phrase) -> Season | None:
    """`the winter of 1838-39`: that which begins in the first."""
    number = SEASONS[phrase.word("SEASON") or ""]
    first, last = _NUMBER.findall(phrase.word("YEARS") or "")
    follows = str(int(first) + 1).endswith(last)
    return Season(number, int(first)) if number == _WINTER and follows else None


def _read_bare(phrase: Phrase) -> Season | None:
    """`in the summer` and `in spring`, but not `the spring water` or `in fall`."""
    word = phrase.word("SEASON") or ""
    after = phrase.after()
    if word == "fall" or (after.isalpha() and after not in _FOLLOWERS):
        return None
    return Season(SEASONS[word])


_FOLLOWERS = frozenset({"and", "or", "but", "when", "as", "after", "before", "with"})
_PLACE = "(?:(?:EARLY|MID) HYPHEN? | (?:EARLIER|LATER) IN? | THE? EDGE OF)?"

RULES = (
    Rule(f"{_PLACE} THE? SEASON (?:OF|IN)? COMMA? (?:YEAR|SHORT_YEAR)", _read),
    Rule(f"{_PLACE} THE? SEASON (?:OF|IN)? COMMA? YEARS", _read_of_two),
    Rule(f"{_PLACE} THE? SEASON (?:OF|IN)? (?:LAST|THIS|NEXT) UNIT", _read),
    Rule(f"{_PLACE} THE? (?:LAST | NEXT | THIS LAST? | THIS NEXT) SEASON", _read),
    Rule("(?<=IN) THE SEASON", _read_bare),
    Rule("THE EARLY SEASON", _read_bare),
)
