"""What a reader may filter matches by: quoted speech, credits, boilerplate."""

from __future__ import annotations

import re

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
    return any(
        span.overlaps(part.span)
        and not (span.start < part.start and part.end < span.end)
        for part in article.boilerplate
    )


def _quoted(text: str, span: Span) -> float:
    """Share of a passage that stands between quotation marks of its paragraph."""
    if not len(span):
        return 0.0
    start = text.rfind("\n", 0, span.start) + 1
    inside, place, held = False, start, 0
    for mark in _MARKS.finditer(text, start, span.end):
        if inside:
            held += max(0, mark.end() - max(place, span.start))
        inside = _opens(mark.group(), inside)
        place = mark.start()
    if inside:
        held += span.end - max(place, span.start)
    return held / len(span)


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
