"""Months: `March 2021`, `in May`, `last September`, `mid-January`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import month_value
from corpus.dates.nouns.calendar_dates import (
    LAST_DUAL_MONTH,
    month_number,
    year_in,
    year_of_two,
    years_on,
)
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting
from corpus.dates.tense import tense_of
from corpus.words.calendar import MONTHS
from corpus.words.stop_words import STOP_WORDS

_DETERMINERS = frozenset({"the", "a", "its", "their", "his", "her", "this"})
_TO_ITS_YEAR = 5
"""Words behind a month among which that of the next month stands."""
_AGAINST = 6.0
"""How much farther a month counts that lies ahead of a verb in the past."""
_PREPOSITIONS = frozenset(
    {"in", "since", "by", "until", "till", "of", "from", "to", "during", "before"}
    | {"after", "through", "between", "and", "or", "late", "early", "mid", "end", "for"}
)


@dataclass(frozen=True, slots=True)
class Month:
    """A month, with or without its year."""

    month: int
    year: int | None = None
    years_on: int | None = None
    """Years from the one the article speaks from."""
    last: int | None = None
    """The month a run of months ends with."""
    of_previous_year: bool = False
    """Whether it is of the year last spoken of."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A month; for a run of months an interval."""
        found = self._resolve(setting)
        if self.last is None or found.value is None:
            return found
        year = int(found.value[:4])
        end = month_value(year + (self.last < self.month), self.last)
        return Resolution(f"{found.value}/{end}", found.basis, found.doubt)

    def _resolve(self, setting: Setting) -> Resolution:
        told_from = setting.published
        if self.year is not None:
            return Resolution(month_value(self.year, self.month), "explicit")
        if self.of_previous_year:
            year = setting.previous_year
            value = month_value(year, self.month) if year else None
            return Resolution(value, "previous") if value else UNRESOLVED
        if told_from is not None:
            year = self._year(told_from, setting)
            return Resolution(month_value(year, self.month), "publication")
        year = setting.year_at_hand(self.month)
        if year is not None and self.years_on is None:
            value = month_value(year, self.month)
            return Resolution(value, "previous", "the year is not in the words")
        return UNRESOLVED

    def _year(self, told_from: dt.date, setting: Setting) -> int:
        """The year told; else that which puts it near, on the side of the tense."""
        if self.years_on is not None:
            return told_from.year + self.years_on
        tense = tense_of(setting.phrase)

        def distance(year: int) -> float:
            away = (year - told_from.year) * 12 + self.month - told_from.month
            if away > 0 and tense != "future":
                return away * (_AGAINST if tense else 2.2) + 1
            return -away * 2.2 + 1 if away < 0 and tense == "future" else abs(away)

        return min(range(told_from.year - 1, told_from.year + 2), key=distance)


@dataclass(frozen=True, slots=True)
class TurnedMonth:
    """`last March`, `next May`: the nearest of that name on one side."""

    month: int
    side: int
    """-1 before, 0 in, 1 after the month the article speaks from."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A month."""
        told_from = setting.published
        if told_from is None:
            return UNRESOLVED
        year = told_from.year
        if self.side < 0 and self.month >= told_from.month:
            year -= 1
        if self.side > 0 and self.month <= told_from.month:
            year += 1
        return Resolution(month_value(year, self.month), "publication")


def _read_month(phrase: Phrase) -> Month | None:
    if phrase.has("YEARS"):
        year = year_of_two(phrase.word("YEARS") or "")
        dual = year is not None and month_number(phrase) <= LAST_DUAL_MONTH
        return Month(month_number(phrase), year) if dual else None
    if not (phrase.has("YEAR") or phrase.has("SHORT_YEAR") or phrase.has("UNIT")):
        return None
    if phrase.has("UNIT") and phrase.word("UNIT") != "year":
        return None
    return Month(month_number(phrase), year_in(phrase), years_on(phrase))


def _read_bare(phrase: Phrase) -> Month | None:
    """A month's name alone, where nothing says that it is a name of something else."""
    name = phrase.word("MONTH") or ""
    lead = _lead(phrase)
    if phrase.has("SHORT_MONTH") and not (phrase.has("DOT") or lead == "in"):
        return None
    after = phrase.printed(phrase.last)
    if phrase.has("WORD_MONTH") and lead not in _PREPOSITIONS:
        plain = after.islower() and after not in STOP_WORDS["en"]
        if not (plain and lead in _DETERMINERS):
            return None
    named = after[:1].isupper() and after[1:2].islower() and lead not in _PREPOSITIONS
    if named and name in ("april", "june", "august", "may", "march", "january"):
        return None
    return Month(MONTHS[name])


def _read_first_month(phrase: Phrase) -> Month:
    """The first of `August and October 2017`, `December and January 2018`."""
    rest = phrase.part(0, phrase.last - phrase.first + _TO_ITS_YEAR)
    first, second = month_number(phrase), month_number(rest, 1)
    return Month(first, (year_in(rest) or 0) - (first > second))


def _lead(phrase: Phrase) -> str:
    """The word that governs the month, looking past `early` and the like."""
    return phrase.words[0] if phrase.has("EDGE") else phrase.before()


def _read_that_year(phrase: Phrase) -> Month | None:
    """`March of that year`: the one last spoken of."""
    if phrase.word("UNIT") != "year":
        return None
    return Month(month_number(phrase), of_previous_year=True)


def _read_turned(phrase: Phrase) -> TurnedMonth | None:
    side = years_on(phrase)
    return None if side is None else TurnedMonth(month_number(phrase), side)


def _read_months(phrase: Phrase) -> Month:
    last = month_number(phrase, 1)
    return Month(month_number(phrase), year_in(phrase), last=last)


_MONTH = "(?: FULL_MONTH | WORD_MONTH | SHORT_MONTH DOT? )"
_LEAD = "(?:(?:EARLY|MID) HYPHEN? | (?:EARLIER|LATER) IN | THE? EDGE OF)?"
_YEAR = "(?:COMMA? OF? (?:YEAR|SHORT_YEAR) | OF? (?:LAST|THIS|NEXT) UNIT)"

RULES = (
    Rule(f"{_LEAD} {_MONTH} {_YEAR}", _read_month),
    Rule(f"{_LEAD} {_MONTH} COMMA? YEARS", _read_month),
    Rule(f"{_LEAD} {_MONTH} OF? (?:THE SAME | THAT SAME?) UNIT", _read_that_year),
    Rule(f"{_LEAD} {_MONTH} (?=AND {_MONTH} COMMA? YEAR)", _read_first_month),
    Rule(f"{_LEAD} {_MONTH}", _read_bare),
    Rule(f"{_LEAD} (?:LAST|NEXT|THIS LAST?|THIS NEXT) {_MONTH}", _read_turned),
    Rule(f"{_MONTH} UNTIL {_MONTH} OF? YEAR", _read_months),
)
