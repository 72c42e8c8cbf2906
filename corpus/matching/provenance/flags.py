"""What a reader may filter matches by: quoted speech, credits, boilerplate."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from corpus.article import Article
from corpus.kinds import Flag
from corpus.texts import Span
from corpus.words.agencies import AGENCIES, CREDITS

_MARKS = re.compile(r"[\"“”„«»]")
_MOSTLY = 0.5
_CREDIT = re.compile(r"\s*(\w+)\s*:")
_BRACKETS = re.compile(r"\(([^()\n]{2,40})\)")
_WORD = re.compile(r"[\w-]+")
_LONGEST_CREDIT = 80


def find_flags(left: Article, one: Span, right: Article, two: Span) -> frozenset[str]:
    """Tell what the passages of a match are: `quote`, `credit`, `boilerplate`.

    Both must be mostly quoted speech, or name an agency; it is enough if one of them
    reaches into boilerplate, of which no match is made by itself.

    Args:
        left: One article.
        one: The passage in it.
        right: The other article.
        two: The passage there.
    """
    flags: set[str] = set()
    if min(_quoted(left.text, one), _quoted(right.text, two)) >= _MOSTLY:
        flags.add(Flag.QUOTE.value)
    if _credits(left.text, one) and _credits(right.text, two):
        flags.add(Flag.CREDIT.value)
    if _is_framed(left, one) or _is_framed(right, two):
        flags.add(Flag.BOILERPLATE.value)
    return frozenset(flags)


def _is_framed(article: Article, span: Span) -> bool:
    """Whether a passage begins or ends with what belongs to the site.

    A line of it between two sentences, as the credit of a picture, is passed over.
    """
    parts = article.boilerplate
    first = bisect_right(parts, span.start, key=lambda part: part.end)
    near = takewhile(lambda part: part.start < span.end, islice(parts, first, None))
    return any(not (span.start < part.start and part.end < span.end) for part in near)


def _quoted(text: str, span: Span) -> float:
    """Share of a passage that stands between quotation marks of its paragraph."""
    if not len(span):
        return 0.0
    marks = _marks_of(text)
    at = bisect_left(marks.places, span.start)
    inside, held, place = marks.is_open(text, at - 1, span.start), 0, span.start
    while at < len(marks.places) and marks.places[at] < span.end:
        if inside:
            held += marks.places[at] + 1 - place
        place = marks.places[at]
        inside = _opens(text[place], inside)
        at += 1
    if inside:
        held += span.end - place
    return held / len(span)


class _Marks(NamedTuple):
    """The quotation marks of a text."""

    places: list[int]
    opens: list[bool]
    """Whether speech goes on behind each, in its paragraph."""

    def is_open(self, text: str, at: int, place: int) -> bool:
        """Whether the speech that a mark opens goes on at a place further on."""
        return (
            at >= 0 and self.opens[at] and text.find("\n", self.places[at], place) < 0
        )


@lru_cache(maxsize=256)
def _marks_of(text: str) -> _Marks:
    marks = _Marks([], [])
    for at, mark in enumerate(_MARKS.finditer(text)):
        inside = marks.is_open(text, at - 1, mark.start())
        marks.places.append(mark.start())
        marks.opens.append(_opens(mark.group(), inside))
    return marks


def _opens(mark: str, inside: bool) -> bool:
    """Whether speech goes on after a mark; straight ones open and close in turn."""
    if mark in "„«":
        return True
    # The mark that opens speech in English closes it in German.
    return not inside if mark in '"“' else False


def _credits(text: str, span: Span) -> bool:
    """Whether a passage names the agency that it came from."""
    passage = text[span.start : span.end]
    credit = _CREDIT.match(passage)
    if credit and credit[1].lower() in CREDITS and len(span) <= _LONGEST_CREDIT:
        return True
    return any(
        word.lower() in AGENCIES
        for inner in _BRACKETS.finditer(passage)
        for word in _WORD.findall(inner[1])
    )
