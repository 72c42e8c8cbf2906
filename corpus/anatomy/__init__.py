"""The parts of an article's text: its head, its story, and what belongs to the site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from corpus.anatomy.headlines import is_masthead, names_outlet, owner_of, read_head
from corpus.anatomy.language import language_of
from corpus.anatomy.layout import (
    Marks,
    mark_comments,
    mark_edges,
    mark_tail,
    mark_teasers,
)
from corpus.anatomy.lines import Sheet, lines_of
from corpus.anatomy.phrases import mark_phrases
from corpus.anatomy.publication import (
    Publication,
    clearest,
    find_publications,
    is_month_first,
)
from corpus.anatomy.repeats import mark_repeats
from corpus.models import Boilerplate, Span

__all__ = ["Anatomy", "dissect"]

_SIGNS = " -–—|:.,•·/"
"""What may part a date from the story that begins behind it."""


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What a text tells of itself."""

    title: str | None
    outlet: str | None
    published: dt.date | None
    published_basis: str | None
    language: str | None
    body: Span
    boilerplate: tuple[Boilerplate, ...]


def dissect(text: str, title: str | None = None) -> Anatomy:
    """Find the parts of a cleaned text.

    Args:
        text: Cleaned.
        title: Where it is known from elsewhere; a line that repeats it is boilerplate.
    """
    language = language_of(text)
    sheet, marks = _lay_out(text)
    dates = find_publications(sheet, marks, month_first=is_month_first(text, language))
    day_line = clearest(dates)
    marks |= {d.line: "publication line" for d in dates if d.line > sheet.first} | marks
    marks |= mark_teasers(sheet, marks)
    head = read_head(sheet, marks.keys() | {one.line for one in dates}, title)
    marks |= mark_repeats(sheet, head.title) | marks
    marks |= mark_tail(sheet, marks)
    return Anatomy(
        title=head.title,
        outlet=head.outlet or _outlet(sheet, marks, dates),
        published=day_line.day if day_line else None,
        published_basis=day_line.basis if day_line else None,
        language=language,
        body=_body(
            text, sheet, {*marks, *range(max(head.lines, default=-1) + 1)}, dates
        ),
        boilerplate=tuple(
            Boilerplate(sheet.lines[index].start, sheet.lines[index].end, marks[index])
            for index in sorted(marks)
        ),
    )


def _lay_out(text: str) -> tuple[Sheet, Marks]:
    """Cut a text into lines, and mark what the lines themselves tell."""
    lines = lines_of(text)
    running = [index for index, line in enumerate(lines) if line.is_paragraph]
    marks = mark_phrases(lines)
    sheet = Sheet(lines, [index for index in running if index not in marks])
    marks = mark_comments(sheet, marks) | marks
    sheet = Sheet(lines, [index for index in running if index not in marks])
    return sheet, mark_edges(sheet) | marks


def _outlet(
    sheet: Sheet, marks: Mapping[int, str], dates: Iterable[Publication]
) -> str | None:
    """Who is named beside the date, or in the copyright notice."""
    beside = [name for one in dates for name in one.names]
    notices = [sheet.lines[i].text for i, why in marks.items() if why == "copyright"]
    owners = [owner for notice in notices if (owner := owner_of(notice))]
    single = [name for name in beside if " " not in name and is_masthead(name)]
    return next(iter([*filter(names_outlet, beside), *single, *owners]), None)


def _body(
    text: str, sheet: Sheet, taken: Set[int], dates: Iterable[Publication]
) -> Span:
    """From the story's first line, or the first word after its date, to its last."""
    starts = {index: line.start for index, line in enumerate(sheet.lines)}
    starts |= {one.line: one.end for one in dates}
    free = [
        index
        for index, line in enumerate(sheet.lines)
        if index not in taken and starts[index] < line.end
    ]
    if not free:
        return Span(0, len(text))
    first, last = sheet.lines[free[0]], sheet.lines[free[-1]]
    start = starts[free[0]]
    if start > first.start:
        start += len(text[start : first.end]) - len(
            text[start : first.end].lstrip(_SIGNS)
        )
    return Span(start, last.end)
