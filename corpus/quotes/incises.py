"""Speech broken by its cue inside its marks: « Je viens, dit Hale, demain. »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from corpus.quotes.marks import Quotation
from corpus.texts import Span
from corpus.words.abroad import SPEECH_ABROAD

_VERB: Final = re.compile(r"[,!?…—–]\s*([^\W\d_]+(?:['’][^\W\d_]+)?)(-[^\W\d_]{1,5})?")
_SUBJECT: Final = re.compile(
    r"(?:-[^\W\d_]{1,5})?\s(?:[^\W\d_]{1,3}['’]|[^\W\d_]{2,4}\.?\s){0,2}[^\W\d_]"
)
_END: Final = re.compile(r"(?<!\bM)(?<!\bMr)(?<!\bDr)[,.;:!?—–»](?=\s|$)")
_LONGEST: Final = 80
"""Characters of a cue inside marks, at most."""
_MARKS: Final = "«»"
"""Marks whose languages leave them open around a cue."""


def without_cues(text: str, quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    """Yield quotations in the parts that a cue inside their marks leaves of them.

    Args:
        text: That of their article.
        quotations: Of it, in order.
    """
    for quotation in quotations:
        guillemets = text[quotation.marks.start] in _MARKS
        cue = _cue_in(text, quotation.words) if guillemets else None
        yield from (quotation,) if cue is None else _parts(text, quotation, cue)


def _cue_in(text: str, words: Span) -> Span | None:
    """Where a verb of speech stands after a pause, with its subject behind it."""
    for found in _VERB.finditer(text, words.start, words.end):
        if found[1].lower() not in SPEECH_ABROAD or not found[1].islower():
            continue
        start = found.start(1)
        inverted = found[2] is not None
        if not inverted and not _SUBJECT.match(text, found.end(), words.end):
            continue
        stop = _END.search(text, found.end(), min(words.end, start + _LONGEST))
        end = stop.start() if stop else words.end
        if end - start < _LONGEST:
            return Span(start, end)
    return None


def _parts(text: str, quotation: Quotation, cue: Span) -> Iterator[Quotation]:
    words, marks = quotation.words, quotation.marks
    first = Span(words.start, len(text[: cue.start].rstrip()))
    yield Quotation(first, Span(marks.start, first.end), runs_on=False)
    rest = text[cue.end : words.end]
    start = words.end - len(rest.lstrip(" ,.;:!?—–"))
    if start < words.end:
        last = Span(start, words.end)
        yield Quotation(last, Span(start, marks.end), runs_on=quotation.runs_on)
