"""Details of a row of the sidebar, in a few lines."""

from __future__ import annotations

from corpus.dates.extent import days_of
from corpus.timeline import spoken_date, spoken_year
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
    """The whole label, its date, and the other dates if the articles disagree."""
    lines = _lines(_with_year(row.date), "date", width)
    if row.disputed:
        years = {days.year for date, _ in row.told if (days := days_of(date))}
        spoken = spoken_date if len(years) == 1 else _with_year
        for date, articles in row.told:
            where = " ".join(str(number) for number in articles)
            lines += _lines(f"≠ {spoken(date)} in {where}", "conflict", width)
    return lines + _lines(row.label, "", width)


def _with_year(date: str | None) -> str:
    """`05 Jan 2022`; a year or decade stands alone."""
    days = days_of(date)
    year = f" {spoken_year(days.year)}" if days and "-" in (date or "")[1:] else ""
    return spoken_date(date) + year


def _lines(text: str, part: str, width: int) -> list[Line]:
    return [[(row, part)] for row in wrapped(text, width)]
