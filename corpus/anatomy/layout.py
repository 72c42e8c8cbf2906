"""Lines that are boilerplate by where they stand and what stands around them."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Mapping

from corpus.anatomy.appeals import is_appeal, is_link
from corpus.anatomy.lines import WORD, Line, Marks, Sheet
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
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{3,100}", re.IGNORECASE
)
_COUNTER = re.compile(r"\d\d?:\d\d(?:\s?/\s?\d\d?:\d\d)?|\d{1,3}\s?/\s?\d{1,3}")
"""Of a recording, or of pictures."""
_SIGNS = ".,:|·•/()"
_LONGEST_EDGE = 160
_LONGEST_TEASER = 18
_LONG_TEASER = 6
"""Words of a headline that stands for itself as one."""
_MOST_TEASERS = 10
_LINKS_TO_COMMENTS = ("view ", "see ", "show ", "read ", "jump to ", "join ", "go to ")
"""A link to comments may stand within the story."""
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
    rf"(?:[^\W\d_][\w.’'-]{{1,20}}\s?){{1,4}},\s(?:[\w&-]+\s){{0,3}}(?:{_ROLE})"
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
    ("byline", _BY_ROLE),
    ("contact", _REACHED_AT),
    ("counter", re.compile(r"-?\d{1,2}\s?°\s?[CF]?")),
    ("counter", re.compile(r"[^\W\d_]{3,12}\s\(\d{1,4}\)")),
)
"""What lines of some form are, above and below the story."""
_HANDLE = re.compile(r"(?<!\w)@\w{1,30}")
_MANY = 4
"""Lines of furniture below a story among which short lines are furniture as well."""
_FEW = 8
_IN_MENUS = SECTIONS | MENUS
_STORY_BEFORE_COMMENTS = 2
"""Paragraphs: a count of comments may stand above the story too."""


def mark_edges(sheet: Sheet) -> Marks:
    """What above and below the story names sections, networks and authors."""
    marks: Marks = {}
    for index in sheet.edges:
        line = sheet.lines[index]
        if reason := _edge_reason(line, opening=index == 0):
            marks[index] = reason
    return marks


def mark_comments(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """All that follows the heading of the readers' comments."""
    for index, reason in marks.items():
        above = bisect(sheet.paragraphs, index)
        line = sheet.lines[index]
        is_heading = reason == "comments" and line.words <= 5
        if line.text.lower().startswith(_LINKS_TO_COMMENTS):
            continue
        if is_heading and above >= _STORY_BEFORE_COMMENTS:
            return dict.fromkeys(range(index, len(sheet.lines)), reason)
    return {}


def mark_teasers(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """Headlines of other articles below `read more` and its like."""
    teasers: Marks = {}
    for index, reason in marks.items():
        if reason != "related links" or sheet.lines[index].words > 5:
            continue
        for below in range(index + 1, len(sheet.lines)):
            line = sheet.lines[below]
            is_topic = line.words < _LONG_TEASER and below > sheet.last
            if below in marks or not (line.is_headline or is_topic):
                break
            teasers[below] = "teaser"
    return teasers


def mark_tail(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """Headlines of other articles, and signatures, below the last paragraph.

    Without other boilerplate there, such lines may be a list that ends the story.
    """
    below = range(sheet.last + 1, len(sheet.lines))
    loose = {index: sheet.lines[index] for index in below if index not in marks}
    is_list = any(line.text.endswith(":") for line in loose.values())
    if is_list or sheet.is_wrapped or len(sheet.paragraphs) < 2:
        return {}
    if len(loose) == len(below) and not _are_teasers(loose.values()):
        return {}
    many = len(below) - len(loose) >= _MANY
    reasons = {index: _loose_reason(line, many) for index, line in loose.items()}
    return {index: reason for index, reason in reasons.items() if reason}


def _are_teasers(lines: Collection[Line]) -> bool:
    return 1 < len(lines) <= _MOST_TEASERS and all(
        _is_teaser(line) and line.words >= _LONG_TEASER for line in lines
    )


def _loose_reason(line: Line, many: bool) -> str | None:
    """Why a line among the furniture below a story is part of it.

    Args:
        line: One that nothing else tells of.
        many: Whether much of that furniture is known.
    """
    if _is_teaser(line):
        return "teaser"
    if many and line.words <= _FEW:
        return "page notice"
    is_short = line.words < 4 and not line.is_sentence
    return "signature" if is_short and line.text[0].isupper() else None


def _edge_reason(line: Line, *, opening: bool) -> str | None:
    text = line.text
    if reason := reason_at_edge(text, opening=opening):
        return reason
    for reason, form in _FORMS:
        if form.fullmatch(text):
            return reason
    if is_appeal(line):
        return "appeal"
    if is_link(line):
        return "site navigation"
    if len(text) > _LONGEST_EDGE:
        return "address" if _ADDRESS.fullmatch(text) else None
    words = [word.strip(_SIGNS) for word in text.casefold().split()]
    parts = _SEPARATOR.split(text)
    if is_byline(parts[0]):
        return "byline"
    return _kind_of_row(words, parts, opening)


def _kind_of_row(words: list[str], parts: list[str], opening: bool) -> str | None:
    """What a row of short names is: of networks, of sections, or none."""
    if all(word in NETWORKS or not word for word in words):
        return "share links"
    if _ADDRESS.fullmatch(parts[0]) and len(parts) == 1:
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
    known = sum(word.lower() in _IN_MENUS for word in words)
    if not 2 < len(words) < 15 or any(word[0].islower() for word in words):
        return False
    return known * 3 >= len(words) * 2


def is_byline(text: str) -> bool:
    """Whether it names an author and nothing else."""
    words = WORD.findall(_HANDLE.sub("", text[:_LONGEST_EDGE]))
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
    is_title = opening and lengths[0] > 2  # with the site's name behind it
    has_numbers = any(map(str.isdigit, "".join(parts)))
    return len(lengths) > 2 and max(lengths) <= 4 and not is_title and not has_numbers


def _is_teaser(line: Line) -> bool:
    return line.is_headline and line.words <= _LONGEST_TEASER
