"""Lines that name the maker of a picture, or how long a recording plays."""

from __future__ import annotations

import re

from corpus.words.agencies import AGENCIES, OF_PICTURES

_CREDIT = re.compile(
    r"[(\[](?:[^\W\d_][\w.’'&-]{0,30}+\s?+){1,4}/"
    r"\s?(?:[^\W\d_][\w.’'&-]{0,30}+\s?+){1,4}[)\]]"
)
_CAPTION = re.compile(
    r"[^:]{3,140}\s(?:credit|photo|picture|image|photograph)s?(?: by)?:"
    r"\s?[\w .&/’'-]{2,50}",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_][\w.’'-]{0,30}(?: [^\W\d_][\w.’'-]{0,30}){0,3}"
_SIGNED = re.compile(
    rf"(?:.{{0,140}}[.!?…”])?\s?[(\[]?(?:Credit:?\s?)?({_NAME})\s?/\s?({_NAME})[)\]]?"
)
"""A caption that ends in a maker and an agency, in whichever order."""
_OWNED = re.compile(r"[^©]{3,140}\s?©\s?[^\W\d_][\w .&/’'-]{2,50}")
_PLAYED = re.compile(r"\d\d?:\d\d\s?/\s?\d\d?:\d\d")
_BETWEEN = frozenset({"by", "for", "the", "and", "source", "news", "from"})
_OF_CREDITS = AGENCIES | OF_PICTURES | _BETWEEN
_WORD = re.compile(r"[^\W_]+|\S")
_LONGEST_CREDIT = 8
"""Words."""


def reason_of_form(line: str) -> str | None:
    """Why a line that names a picture's maker, or how long it plays, is boilerplate."""
    if ":" in line and _PLAYED.fullmatch(line):
        return "counter"
    marked = ":" in line or "/" in line or "©" in line
    if marked and any(form.fullmatch(line) for form in (_CREDIT, _CAPTION, _OWNED)):
        return "picture credit"
    signed = _SIGNED.fullmatch(line) if "/" in line else None
    if signed and any(map(_is_agency, signed.groups())):
        return "picture credit"
    if line.count(" ") >= _LONGEST_CREDIT:
        return None
    words = [word.lower() for word in _WORD.findall(line) if word[0].isalpha()]
    made = len(words) > 1 and not OF_PICTURES.isdisjoint(words)
    known = made and _OF_CREDITS.issuperset(words)
    return "picture credit" if known else None


def _is_agency(name: str) -> bool:
    words = set(name.lower().split())
    return not words <= _BETWEEN and words <= _OF_CREDITS
