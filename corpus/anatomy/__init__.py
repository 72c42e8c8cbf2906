"""The parts of an article's text: its head, its story, and what belongs to the site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from corpus.anatomy.appeals import mark_appeals
from corpus.anatomy.authors import mark_authors
from corpus.anatomy.declared_heads import declared_head
from corpus.anatomy.headlines import (
    is_masthead,
    is_name,
    is_stopped_headline,
    names_outlet,
    owner_of,
    read_head,
)
from corpus.anatomy.language import language_of
from corpus.anatomy.layout import (
    mark_comments,
    mark_edges,
    mark_tail,
    mark_teasers,
)
from corpus.anatomy.letters import heads_letter
from corpus.anatomy.lines import Line, Marks, Sheet, lines_of, rejoined
from corpus.anatomy.phrases import mark_phrases
from corpus.anatomy.publication import (
    Publication,
    clearest,
    find_publications,
    is_month_first,
)
from corpus.anatomy.repeats import mark_repeats
from corpus.anatomy.strangers import mark_strangers
from corpus.texts import Boilerplate, Span

__all__ = ["Anatomy", "dissect"]

_LOWEST_HEADLINE = 3
"""Index of a line above which a headline stands."""
_SIGNS = " -–—|:.,•·/"
"""What may part a date from the story that begins behind it."""


class Anatomy(NamedTuple):
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
    head = declared_head(text)
    found = _dissect(text[head.end :], title or head.title)
    if not head.end:
        return found
    labels = Boilerplate(0, len(text[: head.end].rstrip()), "labels")
    moved = (
        replace(b, start=b.start + head.end, end=b.end + head.end)
        for b in found.boilerplate
    )
    return found._replace(
        outlet=head.outlet or found.outlet,
        published=head.published or found.published,
        published_basis="meta" if head.published else found.published_basis,
        body=found.body.moved(head.end),
        boilerplate=(labels, *moved),
    )


def _dissect(text: str, title: str | None) -> Anatomy:
    """Find the parts of a text that declares nothing."""
    language = language_of(text)
    sheet, marks = _lay_out(text)
    dates = find_publications(sheet, marks, month_first=is_month_first(text, language))
    marks |= {d.line: "publication line" for d in dates if d.line > sheet.first} | marks
    marks |= mark_teasers(sheet, marks)
    head = read_head(sheet, marks.keys() | {one.line for one in dates}, title)
    marks |= mark_repeats(sheet, head.title) | marks
    marks |= mark_tail(sheet, marks)
    above = range(_end_of_head(sheet, head.lines, dates))
    printed = clearest(dates)
    return Anatomy(
        title=head.title,
        outlet=head.outlet or _outlet(sheet, marks, dates),
        published=printed.day if printed else None,
        published_basis=printed.basis if printed else None,
        language=language,
        body=_body(text, sheet.lines, {*marks, *above}, dates),
        boilerplate=_boilerplate(sheet.lines, marks),
    )


def _lay_out(text: str) -> tuple[Sheet, Marks]:
    """Cut a text into lines, and mark what the lines themselves tell."""
    lines = rejoined(lines_of(text))
    running = [index for index, line in enumerate(lines) if line.is_paragraph]
    if running and _is_headline(lines, running[0]) and len(running) > 1:
        running = running[1:]
    marks = mark_phrases(lines)
    sheet = Sheet(lines, [index for index in running if index not in marks])
    marks = mark_comments(sheet, marks) | marks
    sheet = Sheet(lines, [index for index in running if index not in marks])
    marks = mark_appeals(sheet) | marks
    marks |= mark_authors(sheet, marks)
    sheet = Sheet(lines, [index for index in running if index not in marks])
    marks |= mark_strangers(sheet, marks)
    sheet = Sheet(lines, [index for index in running if index not in marks])
    return sheet, mark_edges(sheet) | marks


def _is_headline(lines: Sequence[Line], index: int) -> bool:
    """Whether what looks like the first paragraph is a headline with a full stop."""
    line = lines[index]
    if index > _LOWEST_HEADLINE or not is_stopped_headline(line.text):
        return False
    return index + 1 < len(lines) and lines[index + 1].start - line.end > 1


def _end_of_head(
    sheet: Sheet, named: Sequence[int], dates: Iterable[Publication]
) -> int:
    """Index of the first line that may be the story's.

    Between a headline and the day above the story stand names: of the outlet, of the
    author, of a place.
    """
    end = max(named, default=-1) + 1
    for one in dates:
        between = sheet.lines[end : one.line]
        if one.line < sheet.first and all(is_name(line.text) for line in between):
            end = max(end, one.line + 1)
    return end


def _outlet(
    sheet: Sheet, marks: Mapping[int, str], dates: Iterable[Publication]
) -> str | None:
    """Who is named beside the date, or in the copyright notice."""
    printed = (one for one in dates if not heads_letter(sheet, one.line))
    beside = [name for one in printed for name in one.names]
    notices = [sheet.lines[i].text for i, why in marks.items() if why == "copyright"]
    owners = [owner for notice in notices if (owner := owner_of(notice))]
    single = [name for name in beside if " " not in name and is_masthead(name)]
    return next(iter([*filter(names_outlet, beside), *single, *owners]), None)


def _body(
    text: str, lines: Sequence[Line], taken: Set[int], dates: Iterable[Publication]
) -> Span:
    """From the story's first line, or the first word after its date, to its last."""
    starts = {one.line: one.end for one in dates}
    story = [
        (start, line)
        for index, line in enumerate(lines)
        if (start := starts.get(index, line.start)) < line.end and index not in taken
    ]
    if not story:
        return Span(0, len(text))
    (start, first), (_, last) = story[0], story[-1]
    if start > first.start:
        start = first.end - len(text[start : first.end].lstrip(_SIGNS))
    return Span(start, last.end)


def _boilerplate(
    lines: Sequence[Line], marks: Mapping[int, str]
) -> tuple[Boilerplate, ...]:
    return tuple(
        Boilerplate(lines[index].start, lines[index].end, marks[index])
        for index in sorted(marks)
    )
