"""Times of the day in other languages than English: `14.30 Uhr`, `à 9 heures`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from corpus.dates.abroad.lexicon import PIECE
from corpus.words.calendar_abroad import expressions
from corpus.words.ideographs import value_of

_TIME: Final = re.compile(r"([01]?\d|2[0-4])(?:([.:h])([0-5]\d)?)?(?:min|-?tiden)?")
_MINUTES: Final = re.compile(r"[0-5]\d")
_NOON: Final = 12
_FIGURE: Final = r"(?:\d{1,2}|[一二三四五六七八九十两]{1,3})"
_PART: Final = (
    r"(?:上午|下午|凌晨|早上|清晨|早晨|中午|傍晚|晚上|晚间|深夜|午前|午後|未明|早朝|夜"
    r"|(?:오전|오후|새벽|아침|저녁|밤)\s?)"
)
_MINUTE: Final = rf"(?:半|{_FIGURE}分|\s?(?:반|{_FIGURE}분))"
CLOCK_IN_SIGNS: Final = (
    rf"{_PART}?{_FIGURE}[时時시](?![间間候代期刻速差간]){_MINUTE}?"
    rf"|{_PART}{_FIGURE}[点點]{_MINUTE}?|{_FIGURE}[点點]{_FIGURE}分"
)
"""A time of the day as Chinese and Japanese write it; 三点 alone are three points."""
_PARTS_IN_SIGNS: Final = re.compile(
    rf"(\D*?)\s?({_FIGURE})[时時点點시]\s?(?:([半반])|({_FIGURE})[分분])?"
)
_LATE: Final = frozenset(
    ("下午", "傍晚", "晚上", "晚间", "午後", "夜", "오후", "저녁", "밤")
)

_Forms = Mapping[str, Sequence[tuple[str, ...]]]
"""First word to the expressions that begin with it."""


class ClockTime(NamedTuple):
    """A time, and how many pieces of a text tell it."""

    value: str
    """As `17:30`."""
    leads: int
    """Pieces before it: `um`, `a las`."""
    size: int
    """All pieces."""


class _Words(NamedTuple):
    lead: _Forms
    about: _Forms
    """Leads that stand before a length of time, too."""
    sure: _Forms
    """What stands before a time and before nothing else."""
    after: _Forms
    """Words for the hour, which lengths of time have as well."""
    only: _Forms
    """Those that they have not."""
    am: _Forms
    pm: _Forms
    hours: dict[str, int]


class _Before(NamedTuple):
    """How many pieces of each kind stand before a number."""

    lead: int
    about: int
    sure: int

    @property
    def size(self) -> int:
        return self.lead + self.about + self.sure


class _Figures(NamedTuple):
    hour: int
    mark: str
    """What parts it from the minutes."""
    minutes: str


class _Behind(NamedTuple):
    """How many pieces of each kind stand behind a number."""

    told: int
    only: int
    minutes: str
    """Told by the number, or behind the word for the hour."""
    late: int
    early: int
    end: int
    """Where all of them end."""


def clock_at(words: Sequence[str], at: int, language: str) -> ClockTime | None:
    """The time of the day that begins at a word, with what leads up to it.

    A number alone is one only behind a word that leads to nothing else, or before one
    for the part of the day.

    Args:
        words: In lower case, signs among them.
        at: Where to look.
        language: ISO 639-1.
    """
    table = _words(language)
    before = _before(words, at, table)
    here = at + before.size
    figures = _figures(words, here, table, bool(before.sure))
    if figures is None:
        return None
    behind = _behind(words, here + 1, table, figures)
    if not _is_clock(before, figures, behind):
        return None
    late = behind.late and figures.hour < _NOON
    hour = (figures.hour + _NOON if late else figures.hour) % 24
    value = f"{hour:02}:{behind.minutes or '00'}"
    return ClockTime(value, before.lead or before.about, behind.end - at)


def _before(words: Sequence[str], at: int, table: _Words) -> _Before:
    lead = _length(words, at, table.lead)
    about = 0 if lead else _length(words, at, table.about)
    return _Before(lead, about, _length(words, at + lead + about, table.sure))


def _figures(
    words: Sequence[str], here: int, table: _Words, sure: bool
) -> _Figures | None:
    """The number that stands at a word; one in words only behind what is sure."""
    word = "".join(words[here : here + 1])
    found = _TIME.fullmatch(word)
    if found:
        return _Figures(int(found[1]), found[2] or "", found[3] or "")
    hour = table.hours.get(word) if sure else None
    return None if hour is None else _Figures(hour, "", "")


def _behind(
    words: Sequence[str], here: int, table: _Words, figures: _Figures
) -> _Behind:
    told, only = _length(words, here, table.after), _length(words, here, table.only)
    here += told or only
    minutes = figures.minutes
    if told and not minutes and _MINUTES.fullmatch("".join(words[here : here + 1])):
        minutes, here = words[here], here + 1
    late, early = _length(words, here, table.pm), _length(words, here, table.am)
    return _Behind(told, only, minutes, late, early, here + late + early)


def _is_clock(before: _Before, figures: _Figures, behind: _Behind) -> bool:
    """Whether a number is a time, by what stands beside it."""
    if before.sure or behind.only or behind.late or behind.early:
        return True
    if behind.minutes and (figures.mark == "h" or before.lead or before.about):
        return True
    return bool(before.lead and (behind.told or figures.mark))


def _length(words: Sequence[str], at: int, forms: _Forms) -> int:
    """The length of the longest of some forms that begins at a word."""
    found = forms.get(words[at], ()) if at < len(words) else ()
    return next((len(f) for f in found if tuple(words[at : at + len(f)]) == f), 0)


@cache
def _words(language: str) -> _Words:
    entries = expressions(language)
    hours = (form.partition("=") for form in entries.get("clock hours", ()))

    def forms(kind: str) -> _Forms:
        return _by_first(entries.get(f"clock {kind}", ()))

    return _Words(
        lead=forms("lead"),
        about=forms("about"),
        sure=forms("sure"),
        after=forms("word"),
        only=forms("only"),
        am=forms("am"),
        pm=forms("pm"),
        hours={word: int(hour) for word, _, hour in hours},
    )


def _by_first(listed: Sequence[str]) -> _Forms:
    """Forms by their first word, the longest first."""
    forms: dict[str, list[tuple[str, ...]]] = {}
    for form in listed:
        words = tuple(PIECE.findall(form))
        forms.setdefault(words[0], []).append(words)
    return {first: sorted(some, key=len, reverse=True) for first, some in forms.items()}


def clock_in_signs(text: str) -> str:
    """A time that `CLOCK_IN_SIGNS` found, as `17:30`."""
    found = _PARTS_IN_SIGNS.fullmatch(text)
    if found is None:
        return ""
    hour, minutes = value_of(found[2]) or 0, value_of(found[4] or "0") or 0
    hour += _NOON if found[1] in _LATE and hour < _NOON else 0
    return f"{hour:02.0f}:{30 if found[3] else minutes:02.0f}"
