"""Days seen from another: `yesterday`, `this morning`, `the next day`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from corpus.dates.clock import clock_in, with_clock
from corpus.dates.edtf import ONE_DAY
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import NOTHING_BEFORE, UNRESOLVED, Resolution, Setting

_QUOTES = frozenset("\"'“”‘’«»")
_AWAY = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "overnight": 0}


@dataclass(frozen=True, slots=True)
class DayFromToday:
    """So many days from the one the article speaks from."""

    days: int
    clock: str | None = None
    doubt: str | None = None

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day."""
        if setting.published is None:
            return UNRESOLVED
        day = setting.published + ONE_DAY * self.days
        found = Resolution(day.isoformat(), "publication", self.doubt)
        return with_clock(found, self.clock)


@dataclass(frozen=True, slots=True)
class DayFromPrevious:
    """So many days from the one spoken of last."""

    days: int

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day; counted from the article's own where it has spoken of no other."""
        day = setting.previous or setting.published
        if day is None:
            return UNRESOLVED
        value = (day + ONE_DAY * self.days).isoformat()
        if setting.previous is None:
            return Resolution(value, "publication", NOTHING_BEFORE)
        return Resolution(value, "previous")


def _read_deictic(phrase: Phrase) -> DayFromToday | None:
    word = phrase.word("DEICTIC") or ""
    if word == "overnight" or _is_title(phrase):
        return None
    days = _AWAY[word]
    if phrase.has("BEFORE"):
        days -= 1
    elif phrase.has("AFTER"):
        days += 1
    return DayFromToday(days, clock_in(phrase))


def _read_hyphened(phrase: Phrase) -> DayFromToday | None:
    """`to-day`, `to-morrow`, `to-night`, as they were spelled."""
    printed = phrase.tokens.text[phrase.start : phrase.end].lower()
    days = _AWAY.get(printed.replace("-", ""))
    return None if days is None or "-" not in printed else DayFromToday(days)


def _is_title(phrase: Phrase) -> bool:
    """Whether it is a name, or the end of one: the programme “Today”, `USA TODAY`."""
    printed = phrase.printed(phrase.first)
    if not printed[0].isupper() or not phrase.before():
        return False
    after = phrase.after(2) if phrase.after() in (".", ",") else phrase.after()
    if phrase.before() in _QUOTES and after in _QUOTES:
        return True
    words = [phrase.printed(phrase.first - n) for n in (1, 2)]
    return words[0][0].isupper() and words[1][:1].islower()


def _read_last_night(phrase: Phrase) -> DayFromToday | None:
    part = phrase.word("DAY_PART") or ""
    if phrase.has("LAST"):
        return DayFromToday(-1) if part in ("night", "evening") else None
    return DayFromToday(0)


def _read_other_day(phrase: Phrase) -> DayFromPrevious | None:
    if phrase.has("UNIT") and phrase.word("UNIT") != "day":
        return None
    if phrase.has("LAST"):
        return None if phrase.word("LAST") in ("last", "past") else DayFromPrevious(-1)
    if phrase.has("NEXT"):
        ahead = phrase.word("NEXT") in ("coming", "upcoming")
        return None if ahead else DayFromPrevious(1)
    if phrase.has("THAT") and phrase.after() in ("when", "that"):
        return None
    return DayFromPrevious(0)


@dataclass(frozen=True, slots=True)
class DayBeingTold:
    """`earlier in the day`: the one just spoken of, else the article's own."""

    names_day: ClassVar[bool] = True

    def resolve(self, setting: Setting) -> Resolution | None:
        """A day."""
        if setting.previous is not None and setting.previous_is_near:
            return Resolution(setting.previous.isoformat(), "previous")
        return DayFromToday(0).resolve(setting)


def _read_in_the_day(phrase: Phrase) -> DayBeingTold | None:
    return DayBeingTold() if phrase.word("UNIT") == "day" else None


_CLOCK = "(?:CLOCK_AM | CLOCK MERIDIEM? | DAY MERIDIEM) ZONE?"
_EARLY = "(?:EARLY|EARLIER|LATER)?"

RULES = (
    Rule(
        f"(?:{_CLOCK} COMMA?)? {_EARLY} DEICTIC DAY_PART? (?:AT ABOUT? {_CLOCK})?",
        _read_deictic,
    ),
    Rule("THE UNIT (?:BEFORE|AFTER) DEICTIC", _read_deictic),
    Rule("TO HYPHEN (?:UNIT|DAY_PART|OTHER)", _read_hyphened),
    Rule(f"{_EARLY} (?:LAST|THIS) DAY_PART", _read_last_night),
    Rule(
        f"{_EARLY} ON? (?:THE SAME | THAT SAME? | THE NEXT | THE LAST)"
        " (?:UNIT|DAY_PART)",
        _read_other_day,
    ),
    Rule("(?:EARLY|EARLIER|LATER) IN THE UNIT", _read_in_the_day),
)
