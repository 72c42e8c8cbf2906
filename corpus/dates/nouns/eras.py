"""Years with their era, or in Roman figures: `A.D. 79`, `44 BC`, `Anno MDCXLII`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import year_value
from corpus.dates.nouns.calendar_dates import month_number
from corpus.dates.nouns.years import Years
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Resolution, Setting
from corpus.words.calendar import ORDINALS

_OURS = frozenset({"ad", "a.d.", "ce", "anno"})
_BEFORE = frozenset({"bc", "b.c.", "bce"})
_FIGURE = re.compile(r"\d{1,4}")
_RUN = re.compile(r"(\d{1,4})[-–/](\d{1,4})")
_ROMAN = re.compile(r"M{1,2}(CM|CD|D?C{0,4})(XC|XL|L?X{0,4})(IX|IV|V?I{0,4})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


@dataclass(frozen=True, slots=True)
class YearOfOtherEra:
    """A year that no calendar of days here reaches: before Christ, of the Hijra."""

    value: str | None
    """In EDTF; `None` where it is not converted."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """Itself."""
        return Resolution(self.value, "explicit") if self.value else UNRESOLVED


@dataclass(frozen=True, slots=True)
class DayBeforeChrist:
    """A day of such a year: `15 March 44 BC`."""

    value: str

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """Itself."""
        return Resolution(self.value, "explicit")


def before_christ(year: int) -> str:
    """A year before Christ in EDTF, where the year before the first is 0."""
    return f"{1 - year:05}" if year > 1 else "0000"


def _read(phrase: Phrase) -> Years | YearOfOtherEra | None:
    at = next(n for n, word in enumerate(phrase.words) if not word[0].isdecimal())
    era = phrase.words[at].replace(" ", "")
    figures = next((word for word in phrase.words if _FIGURE.fullmatch(word)), "")
    if not figures or (
        era != "anno" and not phrase.printed(phrase.first + at).isupper()
    ):
        return None
    year = int(figures)
    if era in _BEFORE:
        return YearOfOtherEra(before_christ(year)) if year else None
    if era not in _OURS:
        return YearOfOtherEra(None)
    value = year_value(year)
    return Years(value) if value else None


def _read_led(phrase: Phrase) -> Years | YearOfOtherEra | None:
    """`A.D. 79`; `BC` never stands before its year."""
    return None if phrase.words[0] in _BEFORE else _read(phrase)


def _read_run(phrase: Phrase) -> YearOfOtherEra | None:
    """`146–140 BC`."""
    run = _RUN.fullmatch(phrase.words[0])
    if run is None or not _is_before_christ(phrase):
        return None
    first, last = int(run[1]), int(run[2])
    between = f"{before_christ(first)}/{before_christ(last)}"
    return YearOfOtherEra(between) if 0 < last < first else None


def _read_century(phrase: Phrase) -> YearOfOtherEra | None:
    """`the fifth century BC`."""
    if not _is_before_christ(phrase) or phrase.word("UNIT") != "century":
        return None
    word = phrase.word("ORDINALS") or phrase.word("LATE_ORDINAL") or ""
    number = ORDINALS.get(word) or int("".join(filter(str.isdecimal, word)) or 0)
    return YearOfOtherEra(f"-{number - 1:02}XX") if 0 < number < 100 else None


def _read_day(phrase: Phrase) -> DayBeforeChrist | None:
    """`15 March 44 BC`, `March 15, 44 BC`."""
    day, year = (int(word) for word in map(_figures, phrase.words) if word)
    if not _is_before_christ(phrase) or not year:
        return None
    return DayBeforeChrist(f"{before_christ(year)}-{month_number(phrase):02}-{day:02}")


def _read_month(phrase: Phrase) -> YearOfOtherEra | None:
    """`March 44 BC`."""
    year = int(phrase.words[-2])
    if not _is_before_christ(phrase) or not year:
        return None
    return YearOfOtherEra(f"{before_christ(year)}-{month_number(phrase):02}")


def _figures(word: str) -> str:
    return word.rstrip("stndrh") if word[0].isdecimal() else ""


def _is_before_christ(phrase: Phrase) -> bool:
    era = phrase.words[-1].replace(" ", "")
    return era in _BEFORE and phrase.printed(phrase.last - 1).isupper()


def _read_roman(phrase: Phrase) -> Years | None:
    """`the year MDCXLII`, `Anno MDCXLII`."""
    if phrase.has("UNIT") and phrase.word("UNIT") != "year":
        return None
    found = _ROMAN.fullmatch(phrase.printed(phrase.last - 1))
    return Years(f"{_number(found[0])}") if found else None


def _number(figures: str) -> int:
    """The number that Roman figures stand for."""
    values = [_VALUES[figure] for figure in figures]
    behind = [*values[1:], 0]
    return sum(v if v >= n else -v for v, n in zip(values, behind, strict=True))


_FIGURES = "(?:YEAR|NUMBER|DAY)"

RULES = (
    Rule(f"{_FIGURES} ERA", _read),
    Rule("(?:OTHER|DAYS|YEARS) ERA", _read_run),
    Rule("THE? (?:ORDINALS|LATE_ORDINAL) HYPHEN? UNIT ERA", _read_century),
    Rule(f"THE? DAY_NUMBER OF? MONTH COMMA? {_FIGURES} ERA", _read_day),
    Rule(f"MONTH DAY_NUMBER COMMA {_FIGURES} ERA", _read_day),
    Rule(f"MONTH {_FIGURES} ERA", _read_month),
    Rule(f"ERA {_FIGURES}", _read_led),
    Rule("(?:THE UNIT|ERA) OTHER", _read_roman),
)
