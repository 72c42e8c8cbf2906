"""Lines that are furniture by their own words: a menu, an address, a byline."""

from __future__ import annotations

import re

from corpus.anatomy.appeals import is_appeal, is_link
from corpus.anatomy.lines import WORD, Line
from corpus.anatomy.phrases import reason_at_edge
from corpus.words.mastheads import (
    BYLINES,
    MENUS,
    NAME_LINKS,
    NAMELESS,
    NETWORKS,
    SECTIONS,
    WRITTEN,
)

_SEPARATOR = re.compile(r"\s*[·•|»›>]\s*|\s/\s")
_SEPARATES = re.compile(r"[·•|»›>/]")
"""One of these is in every separator, and found sooner."""
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{3,100}", re.IGNORECASE
)
_COUNTER = re.compile(r"\d\d?:\d\d(?:\s?/\s?\d\d?:\d\d)?|\d{1,3}\s?/\s?\d{1,3}")
"""Of a recording, or of pictures."""
_SIGNS = ".,:|·•/()"
_LONGEST_EDGE = 160
_READING_TIME = re.compile(
    r"(?:(?:listen|read|reading time|watch|play)\W{0,3}\s?)?\d{1,3}[-\s]?"
    r"(?:min|mins|minutes?)(?:[-\s](?:read|listen|watch))?",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\d{1,2}\s?(?:min|mins|minutes?|hrs?|hours?|days?|[mhd])\s+ago", re.IGNORECASE
)
_DIAL = re.compile(
    r"(?:tel|phone|fax|mobile|call)\b\W{0,3}\s?[\d+()\s/-]{5,30}", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"(?:ref|reference|id|no|issue)\b\W{1,3}[\w/.-]{1,30}", re.IGNORECASE
)
_LINKED = re.compile(r"[\w-]{2,20}(?:\s[\w-]{2,20}){0,2}:\s?https?://\S+")
_SIZES = re.compile(r"(?:[Aa][+-]{0,2}\s?){2,5}")
_SIGN_OFF = re.compile(
    r"\(?[A-Z][\w/.-]{1,30}\)?\s[a-z]{2,3}/[a-z]{2,3}(?:\s[\d ]{2,12})?"
)
_ROLE = r"correspondent|reporter|editor|writer|columnist|analyst|journalist"
_BY_ROLE = re.compile(
    rf"(?:[^\W\d_][\w.’'-]{{1,20}}+\s?+){{1,4}},\s(?:[\w&-]+\s){{0,3}}(?:{_ROLE})"
    rf"|(?:[\w&-]+\s){{0,3}}(?:{_ROLE})(?:,\s[\w .-]{{2,30}})?",
    re.IGNORECASE,
)
_REACHED_AT = re.compile(
    r"(?:[\w’'-]{1,20}[:,]?\s){0,9}(?:https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{3,100})"
)
_FORMS = (
    ("divider", re.compile(r"[\W_]+")),
    ("counter", _COUNTER),
    ("counter", re.compile(r"\d{1,5}")),
    ("counter", _READING_TIME),
    ("counter", _AGO),
    ("counter", _NUMBERED),
    ("contact", _DIAL),
    ("address", _LINKED),
    ("share links", _SIZES),
    ("signature", _SIGN_OFF),
    ("counter", re.compile(r"-?\d{1,2}\s?°\s?[CF]?")),
    ("counter", re.compile(r"[^\W\d_]{3,12}\s\(\d{1,4}\)")),
)
"""What lines of some form are, above and below the story."""
_LONGER_FORMS = (
    ("byline", _BY_ROLE, _ROLE.split("|")),
    ("contact", _REACHED_AT, ("://", "www.", "@")),
)
"""Forms that take long to be told, and what a line of each holds."""
_HANDLE = re.compile(r"(?<!\w)@\w{1,30}")
_IN_MENUS = SECTIONS | MENUS
_BEFORE_NAMES = BYLINES | WRITTEN


def edge_reason(line: Line, *, opening: bool) -> str | None:
    """Why a line above or below the story is no part of it, if it tells by itself.

    Args:
        line: Any.
        opening: Whether it is the first of all.
    """
    text = line.text
    if reason := reason_at_edge(text, opening=opening):
        return reason
    if reason := _reason_of_form(text):
        return reason
    if is_appeal(line):
        return "appeal"
    if is_link(line):
        return "site navigation"
    if len(text) > _LONGEST_EDGE:
        return "address" if _ADDRESS.fullmatch(text) else None
    words = [word.strip(_SIGNS) for word in text.casefold().split()]
    parts = _SEPARATOR.split(text) if _SEPARATES.search(text) else [text]
    if is_byline(parts[0]):
        return "byline"
    return _kind_of_row(words, parts, opening)


def _reason_of_form(text: str) -> str | None:
    for reason, form in _FORMS:
        if form.fullmatch(text):
            return reason
    low = text.lower()
    for reason, form, held in _LONGER_FORMS:
        if any(part in low for part in held) and form.fullmatch(text):
            return reason
    return None


def _kind_of_row(words: list[str], parts: list[str], opening: bool) -> str | None:
    """What a row of short names is: of networks, of sections, or none."""
    if all(word in NETWORKS or not word for word in words):
        return "share links"
    if len(parts) == 1 and _ADDRESS.fullmatch(parts[0]):
        return "address"
    if len(words) == 1 and words[0].isascii() and len(words[0]) < 3:
        return "signature"
    is_short = len(words) < (3 if len(parts) == 1 else 7)
    is_section = is_short and all(word in SECTIONS or not word for word in words)
    is_section = is_section or _is_menu(parts[0] if len(parts) == 1 else "")
    if is_section or _is_navigation(parts, opening):
        return "site navigation"
    return None


def _is_menu(text: str) -> bool:
    """Whether words are a row of links: `Home About Contact`, `News Sport Jobs`."""
    words = WORD.findall(text)
    if not 2 < len(words) < 15 or any(word[0].islower() for word in words):
        return False
    known = sum(word.lower() in _IN_MENUS for word in words)
    return known * 3 >= len(words) * 2


def is_byline(text: str) -> bool:
    """Whether it names an author and nothing else."""
    start = _HANDLE.sub("", text[:_LONGEST_EDGE])
    first = WORD.search(start)
    if first is None or first[0].lower() not in _BEFORE_NAMES:
        return False
    words = WORD.findall(start)
    if words and words[0].lower() in WRITTEN:
        words = words[1:]
    by, *names = words or [""]
    return (
        by.lower() in BYLINES
        and 0 < len(names) < 12
        and (names[0][0].isupper() or names[0] in NAMELESS)
        and all(name[0].isupper() or name in NAME_LINKS for name in names[1:])
    )


def _is_navigation(parts: list[str], opening: bool) -> bool:
    lengths = [len(part.split()) for part in parts if part]
    if len(lengths) < 3 or max(lengths) > 4:
        return False
    is_title = opening and lengths[0] > 2  # with the site's name behind it
    return not is_title and not any(map(str.isdigit, "".join(parts)))
