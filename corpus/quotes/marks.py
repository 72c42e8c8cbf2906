"""Where quotation marks open and close, over paragraphs too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.stopping import checked, checkpoint
from corpus.texts import Span

_CLOSERS = {
    "「": "」",
    "『": "』",
    "”": "”",
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    '"': '"”',
    "‟": "”",
    "``": "''",
}
OPENER = re.compile(r"[“„«»\"‟「『]|``|(?<![\w’])‘(?=[A-Z])|(?<!\S)”(?=\w)")
"""What may open a quotation."""
_SINGLE_END = re.compile(r"(?<=[.,!?…])’(?!\w)|(?<=\w)’(?=,\s)")
_SINGLE = re.compile(
    r"(?:(?<=, )'(?=\w)|(?<![\w'’])'(?=[A-Z]))"
    r"(?P<words>(?:[^'\n]|(?<=\w)'(?=\w)){1,900}?)(?<=[.,!?…])'(?!\w)"
)
"""Speech between straight single marks, as typewriters and British books set it."""
_STRAIGHT_END = re.compile(r"(?<=[\w.,!?…’'])\"(?!\w)")
_ANY = re.compile(r"[“”„«»\"]")
_NEXT = re.compile(r"\n\s*([^\n]+)")
_LINE = re.compile(r"[^\n]+")
_BEFORE = "([—–-'’:“"
"""Signs after which a guillemet opens."""
_LONGEST = 6000
"""Characters of one paragraph of speech; a mark left open may not swallow a page."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks, in one paragraph."""

    words: Span
    """Without the marks."""
    marks: Span
    """With them; the end of the paragraph where the closing one is missing."""
    runs_on: bool
    """Whether the next paragraph goes on with it."""
    dashed: bool = False
    """Whether a dash sets it off as speech, instead of marks."""


def find_quotations(text: str) -> list[Quotation]:
    """All quotations of a text; those nested in others are not told apart."""
    found: list[Quotation] = []
    for start, end in checked(_paragraphs(text), 20):
        closed = _closed_after(text, found[-1], start, end) if found else None
        if closed is not None:
            found.append(closed)
            start = closed.marks.end
        found.extend(_in_paragraph(text, start, end))
    return found or list(_between_single_marks(text))


def _between_single_marks(text: str) -> Iterator[Quotation]:
    """Speech in a text that has no double marks; elsewhere they mark other words."""
    if '"' in text or "'" not in text:
        return
    for hit in checked(_SINGLE.finditer(text), 20):
        yield Quotation(Span(*hit.span("words")), Span(*hit.span()), runs_on=False)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    return (line.span() for line in _LINE.finditer(text))


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quotation]:
    here = start
    while (opener := OPENER.search(text, here, end)) is not None:
        checkpoint()
        if not _may_open(text, opener):
            here = opener.end()
            continue
        first = opener.end()
        last, here = _close(text, opener.group(), first, end)
        if last is None and opener.group() == "»":  # the sign of an item of a list
            here = first
            continue
        if last is None:
            # Speech of several paragraphs: each opens anew, only the last one closes.
            runs_on = _opens_next(text, end) or _closes_next(text, end)
            if runs_on or opener.group() != '"':
                yield Quotation(
                    Span(first, end), Span(opener.start(), end), runs_on=runs_on
                )
            return
        words = _trimmed(text, first, last)
        if words:
            yield Quotation(words, Span(opener.start(), here), runs_on=False)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without the spaces that French sets inside its marks."""
    said = text[start:end].rstrip()
    return Span(start + len(said) - len(said.lstrip()), start + len(said))


def _closed_after(text: str, last: Quotation, start: int, end: int) -> Quotation | None:
    """The rest of a speech that the paragraph above left open."""
    if not last.runs_on or text[last.marks.end : start].strip():
        return None
    return _closed_anew(text, start, end)


def _closes_next(text: str, end: int) -> bool:
    """Whether the next paragraph ends the speech without having opened it again."""
    after = _NEXT.match(text, end)
    if after is None:
        return False
    return _closed_anew(text, after.start(1), after.end()) is not None


def _closed_anew(text: str, start: int, end: int) -> Quotation | None:
    """What a paragraph says before a mark that closes what an earlier one opened."""
    mark = _ANY.search(text, start, min(end, start + _LONGEST))
    if mark is None or mark.group() in "„«" or mark.start() == start:
        return None
    before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
    if before.isspace() or before in "([—–" or after.isalnum():
        return None
    return Quotation(Span(start, mark.start()), Span(start, mark.end()), runs_on=False)


def _may_open(text: str, opener: re.Match[str]) -> bool:
    """Whether a mark can open: inches and closing marks stand after a word."""
    before = text[opener.start() - 1] if opener.start() else " "
    after = text[opener.end() : opener.end() + 1]
    if opener.group() in {"«", "»"}:  # either closes what the other opens
        begins = before.isspace() or before in _BEFORE
        return begins and (opener.group() == "«" or after.isalnum())
    if opener.group() in {'"', "“"}:
        return not (before.isalnum() and not after.isalnum()) and not after.isspace()
    return bool(after.strip())


def _close(text: str, opener: str, first: int, end: int) -> tuple[int | None, int]:
    """Where the words end and where to read on; `None` if nothing closes."""
    stop = min(end, first + _LONGEST)
    if opener == "‘":
        single = _SINGLE_END.search(text, first, stop)
        return (single.start(), single.end()) if single else (None, end)
    closers = _CLOSERS[opener]
    if opener in {"``", "»", "”"}:
        place = text.find(closers, first, stop)
        return (place, place + len(closers)) if place >= 0 else (None, end)
    place = _end_of_nested(text, opener, first, stop)
    if place is None and opener == "“":  # as where a page curls one mark of two
        straight = _STRAIGHT_END.search(text, first, stop)
        place = straight.start() if straight else None
    return (None, end) if place is None else (place, place + 1)


def _end_of_nested(text: str, opener: str, first: int, stop: int) -> int | None:
    """Where a quotation closes that may hold others, by marks of the same kind."""
    closers, depth = _CLOSERS[opener], 0
    for place in range(first, stop):
        mark = text[place]
        if mark == opener and (mark != '"' or _opens_inside(text, place, stop)):
            depth += 1
        elif mark in closers and not depth:
            return place
        elif mark in closers:
            depth -= 1
    return None


def _opens_inside(text: str, place: int, stop: int) -> bool:
    """Whether a straight mark begins a quotation inside another one."""
    beside = text[place - 1].isspace() and text[place + 1 : place + 2].isalnum()
    # Both it and the one around it must still close.
    marks = text.count('"', place + 1, stop) if beside else 0
    return marks > 0 and marks % 2 == 0


def _opens_next(text: str, end: int) -> bool:
    following = text[end : end + 4].lstrip("\n ")
    return following[:1] in set(_CLOSERS) | {"‘"}
