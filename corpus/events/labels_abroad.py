"""Short names for events told in other languages than English: excerpts, as printed."""

from __future__ import annotations

import re
from typing import Final

from corpus.events.phrasing import LONGEST
from corpus.events.telling import Telling
from corpus.texts import Span
from corpus.words.abroad import SPEECH_ABROAD
from corpus.words.numerals import SIGNS_OF

_EDGES: Final = " \t\n,;:–—-，、；：。.　"
_LEAST: Final = 3
"""Words of a clause that tells by itself."""
_LEAD: Final = 6
"""Letters of what may stand before a date that leads: `Am`, `В`, `Na`."""
_COMMA: Final = re.compile(r"\s?[,，、]\s?(?=.{8})", re.DOTALL)
_PAUSE: Final = re.compile(r"[，；。！？]")
_CLOSING: Final = "”’」』"
_OF_SIGNS: Final = 2
"""Columns that a sign of Chinese or Japanese is wide."""


def excerpt_of(telling: Telling) -> str:
    """The clause that holds the date, else the passage, cut to a label's length.

    A date that a pause parts from what happened is left out.
    """
    text, clause = telling.article.text, telling.clause
    language = telling.article.language
    if language in SIGNS_OF:
        return _cut_signs(_printed(text, _after_date(telling, _from_pause(telling))))
    said = _printed(text, _after_date(telling, clause))
    words = said.lower().split()
    # `сказал Хейл в воскресенье` says nothing without what he said.
    if len(words) < _LEAST or words[0] in SPEECH_ABROAD:
        said = _printed(text, telling.passage)
    return _cut(said)


def begins_with_date(telling: Telling, label: str) -> bool:
    """Whether a label begins with what its place in a list tells as well."""
    return label.find(telling.mention.text.split()[0]) in range(_LEAD)


def _after_date(telling: Telling, span: Span) -> Span:
    """A span from behind its date on, where that leads it and a comma follows."""
    if telling.mention.start - span.start >= _LEAD:
        return span
    pause = _COMMA.match(telling.article.text, telling.mention.end, span.end)
    return span if pause is None else Span(pause.end(), span.end)


def _printed(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split()).strip(_EDGES)


def _from_pause(telling: Telling) -> Span:
    """A clause of signs from the pause before its date on."""
    text, clause = telling.article.text, telling.clause
    # Behind the end of a quotation nothing is told but who said it.
    pauses = [
        p.end()
        for p in _PAUSE.finditer(text, clause.start, telling.mention.start)
        if text[p.end()] not in _CLOSING
    ]
    return Span(pauses[-1] if pauses else clause.start, clause.end)


def _cut(said: str) -> str:
    """Words up to a label's length."""
    if len(said) <= LONGEST:
        return said
    words = said[:LONGEST].rpartition(" ")[0] or said[: LONGEST - 1]
    return words.rstrip(_EDGES) + "…"


def _cut_signs(said: str) -> str:
    most = LONGEST // _OF_SIGNS
    if len(said) <= most:
        return said
    pauses = [p.start() for p in _PAUSE.finditer(said, 0, most)]
    if pauses and pauses[-1] > most // _OF_SIGNS:
        return said[: pauses[-1]]
    return said[: most - 1] + "…"
