"""Quarters and halves of a year: `the third quarter of 2021`, `last quarter`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import month_value, quarter_of
from corpus.dates.nouns.calendar_dates import year_in, years_on
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting
from corpus.dates.tense import tense_of
from corpus.words.calendar import ORDINALS
from corpus.words.counted import BUSINESS

_REACH = 100
"""Words within which a word of business tells of which quarter is spoken."""
_FIRST_QUARTER = 33
_FIRST_HALF = 40


@dataclass(frozen=True, slots=True)
class Part:
    """A quarter or half of a year, by EDTF's number for it."""

    number: int
    """33 … 36 for quarters, 40 and 41 for halves."""
    year: int | None = None
    years_on: int | None = None
    """Years from the one the article speaks from."""
    maybe_game: bool = False
    """Whether it may be a quarter of a game, unless others of a year were named."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A quarter or half; without a year the latest one begun."""
        if self.year is not None:
            return Resolution(month_value(self.year, self.number), "explicit")
        if self.maybe_game and setting.period is None:
            return None
        today = setting.published
        if today is None:
            return UNRESOLVED
        if self.years_on is not None:
            year = today.year + self.years_on
        else:
            year = today.year - self._lies_ahead(setting)
        return Resolution(month_value(year, self.number), "publication")

    def _lies_ahead(self, setting: Setting) -> bool:
        """Whether it has not begun, so that last year's must be meant."""
        today = setting.published
        if today is None or self.number >= _FIRST_HALF:
            return False
        ahead = self.number - quarter_of(today)
        return ahead > 1 or (ahead == 1 and tense_of(setting.phrase) != "future")


@dataclass(frozen=True, slots=True)
class TurnedQuarter:
    """`last quarter`, `the current quarter`."""

    away: int

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A quarter."""
        today = setting.published
        if today is None:
            return UNRESOLVED
        count = today.year * 4 + (today.month - 1) // 3 + self.away
        value = month_value(count // 4, _FIRST_QUARTER + count % 4)
        return Resolution(value, "publication")


@dataclass(frozen=True, slots=True)
class SameQuarter:
    """`the quarter`, `the year-ago quarter`, `the same period`: of one spoken of."""

    years_on: int = 0
    year: int | None = None
    """The year it is named with, if any."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A quarter or half, or nothing where none was spoken of."""
        if self.year is not None and setting.period is not None:
            return Resolution(month_value(self.year, setting.period[1]), "previous")
        if self.year is not None:
            return Resolution(f"{self.year}", "explicit")
        value = setting.previous_period(self.years_on)
        return Resolution(value, "previous") if value else None


@dataclass(frozen=True, slots=True)
class LatestQuarter:
    """`the latest quarter`."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """The quarter spoken of, or the one before the present one."""
        return SameQuarter().resolve(setting) or TurnedQuarter(-1).resolve(setting)


def _read(phrase: Phrase) -> Part | None:
    number = _number_of(phrase)
    if number is None or (phrase.has("UNIT") and phrase.word("UNIT") != "year"):
        return None
    of_year = phrase.has("YEAR") or phrase.has("UNIT") or phrase.has("FISCAL")
    years = years_on(phrase) if phrase.has("UNIT") or phrase.has("THIS") else None
    return Part(number, year_in(phrase), years, not of_year and _of_a_game(phrase))


def _number_of(phrase: Phrase) -> int | None:
    """EDTF's number for a quarter or half of a year, where there is such a one."""
    word = phrase.word("ORDINALS") or ""
    which = ORDINALS.get(word) or int("".join(filter(str.isdecimal, word)) or 0)
    if phrase.has("QUARTER") and 1 <= which <= 4:
        return _FIRST_QUARTER + which - 1
    if phrase.has("HALF") and which <= 2:
        return _FIRST_HALF + which - 1
    return None


def _of_a_game(phrase: Phrase) -> bool:
    """Whether nothing near a quarter or half says that it is one of a year."""
    words = phrase.tokens.words
    near = words[max(0, phrase.first - _REACH) : phrase.last + _REACH]
    return BUSINESS.isdisjoint(near)


def _read_code(phrase: Phrase) -> Part | None:
    """`Q3 2021`, `H1`."""
    word = phrase.word("PART_CODE") or "q1"
    if not phrase.printed(phrase.first)[0].isupper():
        return None
    first = _FIRST_QUARTER if word[0] == "q" else _FIRST_HALF
    return Part(first + int(word[1]) - 1, year_in(phrase))


def _read_turned(phrase: Phrase) -> TurnedQuarter:
    away = -1 if phrase.has("LAST") else 1 if phrase.has("NEXT") else 0
    return TurnedQuarter(away)


def _read_same(phrase: Phrase) -> SameQuarter | None:
    back = phrase.has("AGO") or phrase.has("EARLIER")
    if phrase.has("OTHER") and phrase.words[-1] not in ("period", "results"):
        return None
    return SameQuarter(-1 if back else 0)


def _read_of_year(phrase: Phrase) -> SameQuarter | None:
    """`the 1988 quarter`, `the 1988 period`: the part last spoken of, of that year."""
    if phrase.words[-1] not in ("quarter", "half", "period"):
        return None
    return SameQuarter(year=int(phrase.word("YEAR") or 1))


def _read_latest(phrase: Phrase) -> LatestQuarter | SameQuarter | None:
    """`the latest quarter` is the one reported on, or the last to have ended."""
    if phrase.words[1] != "latest" or phrase.words[2] not in ("quarter", "period"):
        return None
    return SameQuarter() if phrase.words[2] == "period" else LatestQuarter()


def _read_same_period(phrase: Phrase) -> SameQuarter | None:
    words = phrase.words
    if words[-1] not in ("period", "quarter", "half"):
        return None
    if "same" not in words and not {"corresponding", "comparable"} & set(words):
        return None
    return SameQuarter(-1)


_ORDINAL = "(?:ORDINAL|SECOND|DAY_TH|ORDINAL_TH)"
_WHICH = (
    "(?:(?:THE? FISCAL) | THE? YEAR? | (?:LAST|THIS|NEXT) (?:UNIT POSSESSIVE)? | OWN)?"
)
_YEAR = "(?:(?:OF|IN)? (?:FISCAL? UNIT? YEAR | (?:LAST|THIS|NEXT) FISCAL? UNIT))?"

RULES = (
    Rule(
        f"{_WHICH} FISCAL? {_ORDINAL} HYPHEN? FISCAL? HYPHEN? (?:QUARTER|HALF) {_YEAR}",
        _read,
    ),
    Rule("THE? (?:LAST|NEXT|THIS) FISCAL? QUARTER", _read_turned),
    Rule("THE QUARTER", _read_same),
    Rule("PART_CODE (?: OF? FISCAL? (?:YEAR|SHORT_YEAR) | COMMA? YEAR)?", _read_code),
    Rule("THE? UNIT HYPHEN (?:AGO|EARLIER) ORDINAL? (?:QUARTER|OTHER)", _read_same),
    Rule("THE? UNIT HYPHEN (?:AGO|EARLIER)", _read_same),
    Rule("THE? YEAR (?:QUARTER|HALF|OTHER)", _read_of_year),
    Rule("THE OTHER (?:QUARTER|OTHER)", _read_latest),
    Rule("THE (?:SAME|OTHER) (?:QUARTER|HALF|OTHER)", _read_same_period),
)
