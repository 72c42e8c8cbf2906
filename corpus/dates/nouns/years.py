"""Years, decades and centuries: `in 2014`, `the late 1990s`, `the 19th century`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.edtf import year_value
from corpus.dates.explicit import nearest_year
from corpus.dates.numbers import NUMBERS
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import Resolution, Setting
from corpus.words.calendar import ORDINALS
from corpus.words.counted import (
    APPROXIMATE,
    BEFORE_A_COUNT,
    BEFORE_A_YEAR,
    BEFORE_AN_OLD_YEAR,
    MEASURES,
    UNCOUNTED,
)
from corpus.words.stop_words import STOP_WORDS

_EARLIEST, _LATEST = 1600, 2100
_ABOUT = "told as about that time"
_CENTURY_GUESSED = "the century is not in the words"
_SPAN = re.compile(r"(\d{4})(\D)(\d{4}|\d\d)$")
_BEFORE_CHRIST = frozenset({"bc", "bce", "b.c."})


@dataclass(frozen=True, slots=True)
class Years:
    """A year, decade, century, run of years or ISO month that leaves nothing open."""

    value: str
    doubt: str | None = None

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """Itself."""
        return Resolution(self.value, "explicit", self.doubt)


@dataclass(frozen=True, slots=True)
class ShortYear:
    """`’62`: the year of those figures that is near the time the text speaks from."""

    digits: str
    decade: bool = False

    names_day: ClassVar[bool] = False

    def resolve(self, setting: Setting) -> Resolution | None:
        """A year or a decade."""
        published = setting.published
        near = published.year if published else setting.previous_year
        year = nearest_year(self.digits, near)
        value = f"{year // 10:03}X" if self.decade else year_value(year)
        doubt = None if near else _CENTURY_GUESSED
        return Resolution(value, "explicit", doubt) if value else None


def read_year(phrase: Phrase) -> Years | None:
    """A year, unless the number says how many of something."""
    year = int(phrase.word("YEAR") or 0)
    lead = phrase.before()
    led = phrase.last - phrase.first > 1
    if lead in APPROXIMATE and phrase.before(2) in BEFORE_A_YEAR - {""}:
        return None if phrase.after() in MEASURES else Years(str(year), _ABOUT)
    if not led and (year > _LATEST or lead in BEFORE_A_COUNT):
        return None
    if year < _EARLIEST and not _is_old(phrase):
        return None
    if not led and not _opens(phrase, year) and _counts(phrase, year, lead):
        return None
    return Years(str(year))


def _is_old(phrase: Phrase) -> bool:
    """Whether words lead to a number as to a year, with none after that it counts."""
    after = phrase.printed(phrase.last)
    plain = not after[:1].islower() or after in STOP_WORDS["en"]
    return plain and phrase.before() in BEFORE_AN_OLD_YEAR


def _opens(phrase: Phrase, year: int) -> bool:
    """Whether a sentence begins with it: `In 1999 miners struck`."""
    opens = phrase.before() == "in" and phrase.before(2) in ("", ".", "”", '"')
    return opens and year % 100 > 0 and phrase.after() not in MEASURES


def _counts(phrase: Phrase, year: int, lead: str) -> bool:
    """Whether the number says how many and not when."""
    after = phrase.after()
    if after in MEASURES or _follows_tightly(phrase):
        return True
    plural = len(after) > 3 and after.endswith("s") and not after.endswith("ss")
    if plural and after not in UNCOUNTED and phrase.printed(phrase.last).islower():
        return lead not in ("the", "'s", "’s", "(")
    return year < 1800 and lead not in BEFORE_A_YEAR


def _follows_tightly(phrase: Phrase) -> bool:
    """Whether the number is glued to a sign that makes it part of another."""
    text, start, end = phrase.tokens.text, phrase.start, phrase.end
    before = text[start - 1 : start]
    return before in ("#", "$", "€", "£", "/", "+", "_", "@", "№") or (
        text[end : end + 1] in ("%", "/", "_", "°")
    )


def _read_run(phrase: Phrase) -> Years | None:
    """`2014-2016`, `2021/22`; `2021-05` is a month."""
    found = _SPAN.match(phrase.word("YEARS") or "")
    if found is None:
        return None
    first, sign, end = int(found[1]), found[2], found[3]
    last = int(end) if len(end) == 4 else first // 100 * 100 + int(end)
    if last == first - 99:
        last += 100  # 1999-00
    if sign == "-" and last <= first and 1 <= int(end) <= 12:
        return Years(f"{first}-{end}")
    return Years(f"{first}/{last}") if first < last <= first + 150 else None


def _read_decade(phrase: Phrase) -> Years | ShortYear | None:
    word = phrase.word("DECADE")
    if word is None:
        year = int(phrase.word("YEAR") or 1)
        return Years(f"{year // 10:03}X") if year % 10 == 0 else None
    digits = word.rstrip("s").lstrip("'’")
    if len(digits) == 2:
        return ShortYear(digits, decade=True)
    return Years(f"{int(digits) // 10:03}X")


def _read_century(phrase: Phrase) -> Years | None:
    word = phrase.word("ORDINALS") or ""
    if phrase.word("UNIT") != "century" or phrase.after() in _BEFORE_CHRIST:
        return None
    word = word or phrase.word("LATE_ORDINAL") or ""
    number = ORDINALS.get(word) or int("".join(filter(str.isdecimal, word)) or 0)
    return Years(f"{number - 1:02}XX") if 1 < number < 23 else None


def _read_spelled(phrase: Phrase) -> Years | None:
    """`nineteen ninety-six`, as speech written down has it."""
    values = [NUMBERS[word] for word in phrase.words if word in NUMBERS]
    if phrase.words[0] in ("eighteen", "nineteen", "twenty") and len(values) > 1:
        year = values[0] * 100 + sum(values[1:])
        return Years(str(year)) if 1800 < year < _LATEST and values[1] > 9 else None
    return None


def _read_two_thousand(phrase: Phrase) -> Years | None:
    words = phrase.words
    if words[:2] != ["two", "thousand"] and words[2:] != ["two", "thousand"]:
        return None
    return Years("2000")


def _read_short(phrase: Phrase) -> ShortYear | None:
    digits = (phrase.word("SHORT_YEAR") or "'00")[1:]
    return ShortYear(digits) if phrase.before() in BEFORE_A_YEAR else None


_PLACE = "(?:(?:EARLY|MID) HYPHEN? | (?:EARLIER|LATER) IN | THE? EDGE OF)?"

RULES = (
    Rule(f"{_PLACE} (?:THE? FISCAL? UNIT | FISCAL)? YEAR", read_year),
    Rule("YEARS", _read_run),
    Rule(f"THE? {_PLACE} DECADE", _read_decade),
    Rule(f"THE {_PLACE} YEAR POSSESSIVE", _read_decade),
    Rule(f"THE? {_PLACE} (?:DAY_TH|ORDINAL_TH) HYPHEN? UNIT", _read_century),
    Rule(f"THE {_PLACE} LATE_ORDINAL HYPHEN? UNIT", _read_century),
    Rule("SHORT_YEAR", _read_short),
    Rule("WORD_NUMBER WORD_NUMBER (?:HYPHEN? (?:WORD_NUMBER|A))?", _read_spelled),
    Rule("THE UNIT WORD_NUMBER OTHER", _read_two_thousand),
)
