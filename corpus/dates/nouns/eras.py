"""Years with their era, or in Roman figures: `A.D. 79`, `44 BC`, `Anno MDCXLII`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import year_value
from corpus.dates.nouns.years import Years
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import UNRESOLVED, Reading, Setting

_OURS = frozenset({"ad", "a.d.", "ce", "anno"})
_BEFORE = frozenset({"bc", "b.c.", "bce"})
_FIGURE = re.compile(r"\d{1,4}")
_ROMAN = re.compile(r"M{1,2}(CM|CD|D?C{0,4})(XC|XL|L?X{0,4})(IX|IV|V?I{0,4})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


@dataclass(frozen=True, slots=True)
class YearOfOtherEra:
    """A year that no calendar of days here reaches: before Christ, of the Hijra."""

    value: str | None
    """In EDTF; `None` where it is not converted."""

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Reading | None:
        """Itself."""
        return Reading(self.value, "explicit") if self.value else UNRESOLVED


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
        # The year before the first is 0.
        return YearOfOtherEra(f"{1 - year:05}" if year > 1 else "0000")
    if era not in _OURS:
        return YearOfOtherEra(None)
    value = year_value(year)
    return Years(value) if value else None


def _read_led(phrase: Phrase) -> Years | YearOfOtherEra | None:
    """`A.D. 79`; `BC` never stands before its year."""
    return None if phrase.words[0] in _BEFORE else _read(phrase)


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
    Rule(f"ERA {_FIGURES}", _read_led),
    Rule("(?:THE UNIT|ERA) OTHER", _read_roman),
)
