"""Dates in words, and events in order of time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus.counting import counted
from corpus.dates.extent import days_of, order_of
from corpus.models import Event
from corpus.words.calendar import MONTH_NAMES

_TENS = re.compile(r"(-?\d\d)(?:(\d)X|XX)")
"""A decade or a century."""
_FORM = re.compile(
    r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<time>\d\d:\d\d))?)?)?.*"
)
_BC = " BC"
_PLAINLY_OURS = 1000
"""The first year that is written without its era."""
_SEASONS = {
    # EDTF's number → name
    **dict(enumerate(("spring", "summer", "autumn", "winter"), 21)),
    **{32 + n: f"Q{n}" for n in range(1, 5)},
    **dict(enumerate(("1st half", "2nd half"), 40)),
}


def spoken_date(value: str | None) -> str:
    """A date in few letters, without its year: `05 Jan`, `05–09 Jan`, `Jan`, `spring`.

    A year alone has its era unless that is obvious: `44 BC`, `AD 79`. A decade is
    `1930s`, a century `19th c.`; what cannot be read stays as it is.
    """
    if not value:
        return "undated"
    first, _, last = value.partition("/")
    if not last:
        return _spoken(first)
    if first[:7] == last[:7] and len(first) == len(last) == 10:
        return f"{first[8:]}–{_spoken(last)}"
    before_christ = _spoken(first).removesuffix(_BC) if last[0] == "-" else ""
    return f"{before_christ or _spoken(first)}–{_spoken(last)}"


def _spoken(value: str) -> str:
    found = _FORM.fullmatch(value)
    month = int(found["month"] or 0) if found else 0
    if found is None:
        return _tens(value)
    if not month:
        return spoken_year(int(found["year"])) if len(value) < 6 else value
    if month in _SEASONS:
        return _SEASONS[month]
    if month > 12:
        return value
    day = f"{found['day']} " if found["day"] else ""
    time = f" {found['time']}" if found["time"] else ""
    return f"{day}{MONTH_NAMES[month][:3]}{time}"


def _tens(value: str) -> str:
    """`193X` as `1930s`, `18XX` as `19th c.`; anything else as it is."""
    found = _TENS.fullmatch(value)
    if found is None:
        return value
    if found[2]:
        return f"{found[1]}{found[2]}0s"
    before_christ = found[1].startswith("-")
    number = abs(int(found[1])) + 1
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 * (number // 10 != 1), "th")
    return f"{number}{ending} c.{_BC if before_christ else ''}"


def spoken_year(year: int) -> str:
    """A year as readers know it: `2022`, `AD 79`; 0 is `1 BC`, -43 is `44 BC`."""
    if year < 1:
        return f"{1 - year}{_BC}"
    return str(year) if year >= _PLAINLY_OURS else f"AD {year}"


def full_date(value: str | None) -> str:
    """A date in full, as readers type it: `5 January 2022`, `January 2022`."""
    ends = (_FORM.fullmatch(end) for end in (value or "").split("/"))
    return " ".join(_in_full(found) for found in ends if found)


def _in_full(found: re.Match[str]) -> str:
    day, month = int(found["day"] or 0), int(found["month"] or 0)
    year = spoken_year(int(found["year"]))
    parts = (str(day) if day else "", MONTH_NAMES.get(month, ""), year)
    return " ".join(filter(None, parts))


def spoken_gap(days: int) -> str:
    """A number of days in days, months or years."""
    if days < 60:
        return counted(days, "day")
    months = round(days / 30.44)
    return f"{months} months" if months < 24 else f"{round(days / 365.25)} years"


def in_order(events: Iterable[Event]) -> list[Event]:
    """Sort events by date; those without a date come last.

    What is dated to a year, a season or a month comes before its days.
    """
    return sorted(events, key=_place)


_Place = tuple[int, int, int, str, list[tuple[str, int]], str]


def _place(event: Event) -> _Place:
    time = (event.date or "").partition("T")[2]
    # Ids come last: they have no meaning, and depend on the folder of the articles.
    told = [(passage.article, passage.start) for passage in event.passages]
    return *order_of(event.date), time, told, event.id


def dates_told(event: Event) -> dict[str, list[str]]:
    """Each date that articles give, in order, with the ids of those articles."""
    told: dict[str, list[str]] = {}
    for passage in event.passages:
        if passage.date is not None:
            articles = told.setdefault(passage.date, [])
            if passage.article not in articles:
                articles.append(passage.article)
    return dict(sorted(told.items()))


def is_disputed(event: Event) -> bool:
    """Whether two articles give dates that have no day in common.

    Two dates in one article are not a dispute: it may tell of a beginning and an end.
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
