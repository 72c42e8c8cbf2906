"""Days between which a date lies, how it is spoken of, and events in their order."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.counting import counted
from corpus.models import Event
from corpus.words.calendar import MONTH_NAMES

_FORM = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<time>\d\d:\d\d))?)?)?.*"
)
_SEASONS = {
    # EDTF's number → name, first month, months
    21: ("spring", 3, 3),
    22: ("summer", 6, 3),
    23: ("autumn", 9, 3),
    24: ("winter", 12, 3),
    33: ("Q1", 1, 3),
    34: ("Q2", 4, 3),
    35: ("Q3", 7, 3),
    36: ("Q4", 10, 3),
    40: ("1st half", 1, 6),
    41: ("2nd half", 7, 6),
}


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends in it."""

    first: dt.date
    last: dt.date

    def meets(self, other: Days) -> bool:
        """Whether some day lies in both."""
        return self.first <= other.last and other.first <= self.last


def days_of(value: str | None) -> Days | None:
    """The days between which an EDTF date lies; `None` if it cannot be read."""
    if not value:
        return None
    first, _, last = value.partition("/")
    try:
        start, end = _days(first), _days(last or first)
    except (ValueError, OverflowError):
        return None
    return Days(start.first, max(start.last, end.last)) if start and end else None


def _days(value: str) -> Days | None:
    found = _FORM.fullmatch(value)
    if found is None:
        return None
    year, month, day = (int(found[part] or 0) for part in ("year", "month", "day"))
    if day:
        return Days(dt.date(year, month, day), dt.date(year, month, day))
    _, first, months = _SEASONS.get(month, ("", month or 1, 1 if month else 12))
    last = first + months - 1
    ending = year + (last - 1) // 12, (last - 1) % 12 + 1
    return Days(
        dt.date(year, first, 1),
        dt.date(*ending, calendar.monthrange(*ending)[1]),
    )


def spoken_date(value: str | None) -> str:
    """A date in few letters, without its year: `05 Jan`, `05–09 Jan`, `Jan`, `spring`.

    A year alone stays a year; what cannot be read stays as it is written.
    """
    if not value:
        return "undated"
    first, _, last = value.partition("/")
    if not last:
        return _spoken(first)
    if first[:7] == last[:7] and len(first) == len(last) == 10:
        return f"{first[8:]}–{_spoken(last)}"
    return f"{_spoken(first)}–{_spoken(last)}"


def _spoken(value: str) -> str:
    found = _FORM.fullmatch(value)
    month = int(found["month"] or 0) if found else 0
    if found is None or not month:
        return value
    if month in _SEASONS:
        return _SEASONS[month][0]
    if month > 12:
        return value
    day = f"{found['day']} " if found["day"] else ""
    time = f" {found['time']}" if found["time"] else ""
    return f"{day}{MONTH_NAMES[month][:3]}{time}"


def full_date(value: str | None) -> str:
    """A date in full, as it is looked for: `5 January 2022`, `January 2022`."""
    ends = (_FORM.fullmatch(end) for end in (value or "").split("/"))
    return " ".join(_in_full(found) for found in ends if found)


def _in_full(found: re.Match[str]) -> str:
    day, month = int(found["day"] or 0), int(found["month"] or 0)
    parts = (str(day) if day else "", MONTH_NAMES.get(month, ""), found["year"])
    return " ".join(filter(None, parts))


def spoken_gap(days: int) -> str:
    """A number of days in the unit it is best counted in."""
    if days < 60:
        return counted(days, "day")
    months = round(days / 30.44)
    return f"{months} months" if months < 24 else f"{round(days / 365.25)} years"


def in_order(events: Iterable[Event]) -> list[Event]:
    """By the days on which they happened; those without a date come last."""
    return sorted(events, key=_place)


_Place = tuple[bool, dt.date, dt.date, str, list[tuple[str, int]], str]


def _place(event: Event) -> _Place:
    days = days_of(event.date) or Days(dt.date.max, dt.date.max)
    time = (event.date or "").partition("T")[2]
    # An id says nothing of the order, and changes with the folder of the articles.
    told = [(passage.article, passage.start) for passage in event.passages]
    return days.first == dt.date.max, days.first, days.last, time, told, event.id


def dates_told(event: Event) -> dict[str, list[str]]:
    """Each date the sources give → ids of the articles that give it, in order."""
    told: dict[str, list[str]] = {}
    for passage in event.passages:
        if passage.date is not None:
            articles = told.setdefault(passage.date, [])
            if passage.article not in articles:
                articles.append(passage.article)
    return dict(sorted(told.items()))


def is_disputed(event: Event) -> bool:
    """Whether two articles date it so that no day fits both.

    Two dates in one article are no dispute: it may tell of a beginning and an end.
    """
    told = [
        (days, set(articles))
        for value, articles in dates_told(event).items()
        if (days := days_of(value)) is not None
    ]
    return any(
        not days.meets(other) and len(articles | others) > 1
        for at, (days, articles) in enumerate(told)
        for other, others in told[:at]
    )
