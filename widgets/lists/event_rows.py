"""Rows of the timeline: what each event shows, and the years and gaps between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.folding import folded_text
from corpus.models import Event
from corpus.timeline import (
    Days,
    dates_told,
    days_of,
    full_date,
    in_order,
    is_disputed,
    spoken_date,
    spoken_gap,
)
from widgets.lists.dots import Counts, count
from widgets.lists.row_layout import Heading

_NUMBER = re.compile(r"\d+")
_DAY = re.compile(r"\d{1,2}")
_SMALLEST_GAP = 3
"""Days without an event from which on the timeline says so."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something that happened, and how many passages of each article tell it."""

    id: str
    date: str | None
    """EDTF."""
    label: str
    counts: Counts
    """Passages in each article."""
    disputed: bool = False
    """Whether the articles disagree about the date."""
    told: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Each date given, and the numbers of the articles that give it, from 1."""

    @property
    def stops(self) -> int:
        """All passages: where the walk stops."""
        return self.counts.total


def event_rows(
    events: Iterable[Event], articles: Sequence[str]
) -> tuple[EventRow, ...]:
    """Rows of those events that the given articles tell of, in order of time."""
    places = {article: place for place, article in enumerate(articles)}
    rows = (_row(event, places) for event in in_order(events))
    return tuple(row for row in rows if row.counts.found)


def _row(event: Event, places: Mapping[str, int]) -> EventRow:
    told = {
        date: tuple(sorted(places[a] + 1 for a in articles if a in places))
        for date, articles in dates_told(event).items()
    }
    return EventRow(
        event.id,
        event.date,
        event.label,
        count((passage.article for passage in event.passages), places),
        is_disputed(event),
        tuple((date, articles) for date, articles in told.items() if articles),
    )


def listed_events(
    rows: Iterable[EventRow], query: str = ""
) -> tuple[EventRow | Heading, ...]:
    """The rows that hold the query, with a heading for each year and each gap."""
    wanted = folded_text(query.replace(",", " ")).split()
    listed: list[EventRow | Heading] = []
    year, before = "", None
    for row in rows:
        if wanted and not _holds(row, wanted):
            continue
        days = days_of(row.date)
        if (now := str(days.first.year) if days else "Undated") != year:
            listed.append(Heading(now, _gap(before, days)))
            year = now
        elif gap := _gap(before, days):
            listed.append(Heading("", gap))
        listed.append(row)
        before = days if before is None or days is None else _later(before, days)
    return tuple(listed)


def _gap(before: Days | None, days: Days | None) -> str:
    if before is None or days is None:
        return ""
    empty = (days.first - before.last).days - 1
    return f"⋮ {spoken_gap(empty)}" if empty >= _SMALLEST_GAP else ""


def _later(one: Days, other: Days) -> Days:
    return max(one, other, key=lambda days: days.last)


def _holds(row: EventRow, wanted: list[str]) -> bool:
    dates = (spoken_date(row.date), row.date or "", full_date(row.date))
    said = folded_text("\n".join((row.label, *dates)))
    numbers = set(_NUMBER.findall(said))
    # A day is looked for whole: 2 March is not 12 March.
    return all(
        word in numbers if _DAY.fullmatch(word) else word in said for word in wanted
    )
