"""Rows of the timeline: what each event shows, and the years and gaps between."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from corpus.dates.extent import days_of, is_wide
from corpus.folding import folded_text
from corpus.models import Event
from corpus.timeline import (
    dates_told,
    full_date,
    in_order,
    is_disputed,
    spoken_date,
    spoken_gap,
    spoken_year,
)
from widgets.lists.dots import Counts, count
from widgets.lists.row_layout import Heading

_NUMBER = re.compile(r"\d+")
_DAY = re.compile(r"\d{1,2}")
_NEVER = -(10**9)
"""A day before all others."""
_SMALLEST_GAP = 3
"""Days without an event from which the timeline mentions the gap."""


@dataclass(frozen=True)
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

    @cached_property
    def said(self) -> str:
        """Folded: all by which it is found."""
        dates = (spoken_date(self.date), self.date or "", full_date(self.date))
        return folded_text("\n".join((self.label, *dates)))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Those that are said."""
        return frozenset(_NUMBER.findall(self.said))


def event_rows(
    events: Iterable[Event],
    articles: Sequence[str],
    copies: frozenset[int] = frozenset(),
) -> tuple[EventRow, ...]:
    """Rows of those events that the given articles tell of, in order of time.

    Args:
        events: All of them.
        articles: Ids, in their order.
        copies: The places of those that have the text of one before them.
    """
    places = {article: place for place, article in enumerate(articles)}
    rows = (_row(event, places, copies) for event in in_order(events))
    return tuple(row for row in rows if row.counts.found)


def _row(event: Event, places: Mapping[str, int], copies: frozenset[int]) -> EventRow:
    told = {
        date: tuple(sorted(places[a] + 1 for a in articles if a in places))
        for date, articles in dates_told(event).items()
    }
    return EventRow(
        event.id,
        event.date,
        event.label,
        count((passage.article for passage in event.passages), places, copies),
        is_disputed(event),
        tuple((date, articles) for date, articles in told.items() if articles),
    )


def listed_events(
    rows: Iterable[EventRow], query: str = ""
) -> tuple[EventRow | Heading, ...]:
    """The rows that hold the query, with a heading for each year and each gap."""
    wanted = folded_text(query.replace(",", " ")).split()
    listed: list[EventRow | Heading] = []
    heading = ""
    told = _Told()
    for row in rows:
        if wanted and not _holds(row, wanted):
            continue
        gap = told.gap_before(row.date)
        if (now := _heading(row.date)) != heading:
            listed.append(Heading(now, gap))
            heading = now
        elif gap:
            listed.append(Heading("", gap))
        listed.append(row)
        told.add(row.date)
    return tuple(listed)


def _heading(date: str | None) -> str:
    """The year a date begins in; a decade or century by its name."""
    days = days_of(date)
    if date is None or days is None:
        return "Undated"
    return spoken_date(date) if date.endswith("X") else spoken_year(days.year)


@dataclass(slots=True)
class _Told:
    """The days on which something happened so far."""

    last: int = _NEVER
    """The last day that is given to the day."""
    wide: list[int] = field(default_factory=list[int])
    """The last days of months, seasons and years, in order."""
    opened: int = _NEVER
    """The first day of the month, season or year that came last."""

    def add(self, date: str | None) -> None:
        """Remember when something happened."""
        days = days_of(date)
        if days is None or date is None:
            return
        if is_wide(date):
            insort(self.wide, days.last)
            self.opened = days.first
        else:
            self.last = max(self.last, days.last)

    def gap_before(self, date: str | None) -> str:
        """How long nothing happened before a date; empty if not worth saying."""
        days = days_of(date)
        if days is None or date is None:
            return ""
        over = self.wide[: bisect_left(self.wide, days.first)]
        before = max([self.last, *over[-1:]])
        empty = days.first - before - 1
        least = days.length if is_wide(date) else _SMALLEST_GAP
        known = before > max(_NEVER, self.opened) and empty >= least
        return f"⋮ {spoken_gap(empty)}" if known else ""


def _holds(row: EventRow, wanted: list[str]) -> bool:
    # A day is looked for whole: 2 March is not 12 March.
    return all(
        word in (row.numbers if _DAY.fullmatch(word) else row.said) for word in wanted
    )
