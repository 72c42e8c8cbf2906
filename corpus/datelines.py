"""Where a story begins after its dateline: `PELL, Freedonia (Agency) —`."""

from __future__ import annotations

import re

from corpus.texts import Span
from corpus.words.agencies import AGENCIES
from corpus.words.calendar import MONTHS
from corpus.words.places import is_country, is_place

_DATELINE = re.compile(
    r"(?P<names>[^\W\d_][^\n—–―:;!?\"“”„«»()]{1,70}?)?"
    r"\s?(?P<credit>[(\[][^\n()\[\]]{2,40}[)\]])?"
    r"\s?(?P<dash>[—–―]+|(?<=\s)--?|--)\s"
)
_CREDITED = re.compile(r"\(([A-Za-z][A-Za-z-]{1,15})\)\s?(?=[^\W\d_a-z])")
# Few sentences have one of these near their beginning; the others are done with.
_SIGN = re.compile(r"[—–―(-](?:(?<!-)|-|(?<=\s-))")
_REACH = 130
"""Characters that names, a credit and the dash after them take at most."""
_WORD = re.compile(r"[^\s,]+")
_MOST_WORDS = 9
_LINKS = frozenset({"of", "the", "de", "la", "el", "and", "upon", "am", "sur"})


def after_dateline(text: str, sentence: Span) -> int:
    """Where a sentence begins after its dateline, if it has one.

    Args:
        text: The text that it is in.
        sentence: Only the first one on a line may have a dateline.
    """
    start, end = sentence.start, sentence.end
    if start and text[start - 1] != "\n":
        return start
    opening = text[start : min(end, start + _REACH)]
    if opening.isascii() and "-" not in opening and "(" not in opening:
        return start
    if not _SIGN.search(text, start, start + len(opening)):
        return start
    credit = _CREDITED.match(text, start, end)
    if credit and (credit[1].isupper() or credit[1].lower() in AGENCIES):
        return credit.end()
    head = _DATELINE.match(text, start, end)
    return head.end() if head and _tells_where(head) else start


def _tells_where(head: re.Match[str]) -> bool:
    """Whether the words before a dash are a place, a day, an agency, or several."""
    names = head["names"] or ""
    words = _WORD.findall(names)
    if not words or len(words) > _MOST_WORDS:
        return False
    if not all(_may_stand(word) for word in words):
        return False
    place, _, rest = names.partition(",")
    return (
        head["credit"] is not None
        or words[0].rstrip(".").lower() in MONTHS
        or (place.isupper() and bool(rest))
        or _is_town(place.strip())
    )


def _may_stand(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word in _LINKS


def _is_town(place: str) -> bool:
    """Whether it is the name of a town; that of a country may begin any sentence."""
    shouted = place.isupper()
    return is_place(place.title() if shouted else place) and (
        shouted or not is_country(place)
    )
