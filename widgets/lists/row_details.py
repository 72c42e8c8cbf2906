"""What a row of the sidebar has no room for, in a few lines."""

from __future__ import annotations

from corpus.timeline import days_of, spoken_date
from widgets.lines.cells import Line, wrapped
from widgets.lists.actor_rows import ActorRow
from widgets.lists.event_rows import EventRow


def actor_details(row: ActorRow, width: int) -> list[Line]:
    """The whole name, what the texts call them, and the other names in use."""
    lines = _lines(row.name, "strong", width)
    hand = " · as you decided" if row.curated else ""
    lines += _lines((row.role or row.type) + hand, "faint", width)
    if row.aliases:
        lines += _lines("also " + ", ".join(row.aliases), "faint", width)
    return lines


def event_details(row: EventRow, width: int) -> list[Line]:
    """The whole label, its date, and who dates it how if they disagree."""
    days = days_of(row.date)
    year = f" {days.first.year}" if days and row.date and "-" in row.date else ""
    lines = _lines(spoken_date(row.date) + year, "date", width)
    if row.disputed:
        for date, articles in row.told:
            where = " ".join(str(number) for number in articles)
            lines += _lines(f"≠ {spoken_date(date)} in {where}", "conflict", width)
    return lines + _lines(row.label, "", width)


def _lines(text: str, part: str, width: int) -> list[Line]:
    return [[(row, part)] for row in wrapped(text, width)]
