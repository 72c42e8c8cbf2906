"""The title of an article and the outlet that printed it, by its head and tail."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from corpus.anatomy.lines import WORD, Line, Sheet
from corpus.anatomy.phrases import key_of
from corpus.words.mastheads import (
    NAME_LINKS,
    OUTLET_ENDINGS,
    OUTLET_NOUNS,
    SECTIONS,
    SMALL_WORDS,
)
from corpus.words.places import is_place
from corpus.words.scripts import is_latin
from corpus.words.stop_words import STOP_WORDS

_DOMAIN = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}")
_SIGNS = (" | ", " – ", " — ", " - ", "|")
_SHORTEST_TITLE = 8
_LONGEST_STOPPED = 160
_SMALL_NOUNS = frozenset(noun for noun in OUTLET_NOUNS if not is_latin(noun))
_STOPPED = re.compile(r"[^\W\d_.][\"'’”]?\.$")
_STOPS = re.compile(r"[^A-Z]\.\s")
_STOP = STOP_WORDS["en"]
_SHORT = 4
_OPENING = 4
"""Paragraphs whose words a headline shares."""
_ENOUGH = 4_000
_HEAD = 10
"""Lines among which the title is."""
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s\d©–-]{1,20}(?:by )?"
    r"([^\W\d_][\w .&’'-]{1,50}?)[.,|]?\s?"
    r"(?:$|all rights|ltd|llc|inc\b|l\.p\.|limited|gmbh)",
    re.IGNORECASE,
)


class Head(NamedTuple):
    """What the lines above the story name."""

    title: str | None = None
    outlet: str | None = None
    lines: tuple[int, ...] = ()
    """Indexes of the lines that name them."""


def read_head(sheet: Sheet, taken: Set[int], title: str | None) -> Head:
    """Find title and outlet above the story.

    Args:
        sheet: The lines.
        taken: Indexes of lines that are boilerplate or give the date.
        title: Where it is known from elsewhere.
    """
    top_lines = range(min(sheet.first, _HEAD))
    free = [index for index in top_lines if index not in taken]
    top = _find_masthead(sheet, free)
    headline = _find_title(sheet, free, top, title)
    outlet = None if top is None else _name(sheet.lines[top])
    if headline is not None and title is None:
        title, site = split_site(sheet.lines[headline].text)
        outlet = outlet or site
    lines = tuple(index for index in (top, headline) if index is not None)
    return Head(title, outlet, lines)


def _find_masthead(sheet: Sheet, free: Sequence[int]) -> int | None:
    """The line that names the outlet, if another may be the title."""
    for index in free:
        others = (sheet.lines[other] for other in free if other != index)
        if names_outlet(_name(sheet.lines[index])) and any(map(_may_be_title, others)):
            return index
    if len(free) > 1 and _heads(sheet.lines[free[0]], sheet.lines[free[1]]):
        return free[0]
    return None


def _find_title(
    sheet: Sheet, free: Sequence[int], top: int | None, title: str | None
) -> int | None:
    if title is not None:
        wanted = key_of(title)
        return next((i for i in free if key_of(sheet.lines[i].text) == wanted), None)
    found = [i for i in free if i != top and _may_be_title(sheet.lines[i])]
    # A masthead may have a motto right below it.
    parted = [i for i in found if top is None or not sheet.is_one_block(top, i)]
    return _closest(sheet, parted or found)


def _closest(sheet: Sheet, found: Sequence[int]) -> int | None:
    """The first line; not a short one that shares no word with the story."""
    if len(found) < 2 or sheet.lines[found[0]].words > _SHORT:
        return next(iter(found), None)
    opening = " ".join(sheet.lines[i].text for i in sheet.paragraphs[:_OPENING])
    told = {word.lower() for word in WORD.findall(opening[:_ENOUGH])} - _STOP
    shared = {
        i: len(told & {word.lower() for word in WORD.findall(sheet.lines[i].text)})
        for i in found
    }
    longer = [i for i in found if sheet.lines[i].words > _SHORT]
    better = [i for i in longer if shared[i] > shared[found[0]] + 1]
    if shared[found[0]] and not better:
        return found[0]
    return next(iter(better or [i for i in found if shared[i]]), found[0])


def is_stopped_headline(text: str) -> bool:
    """Whether a line that ends in a full stop is made like a headline all the same.

    Its words have capitals, or it has none of the small words of a told sentence.
    """
    if len(text) > _LONGEST_STOPPED or not _STOPPED.search(text[-3:]):
        return False
    words = WORD.findall(text)
    if not 4 <= len(words) <= 20 or _STOPS.search(text):
        return False
    long = [word for word in words if len(word) > 3]
    capitals = sum(not word[0].islower() for word in long)
    if len(long) > 3 and capitals * 5 >= len(long) * 4:
        return True
    told = not SMALL_WORDS.isdisjoint(word.lower() for word in words)
    return not told and 8 <= len(words) <= 16


def split_site(title: str) -> tuple[str, str | None]:
    """Part a title from the name of the site that follows it."""
    for sign in _SIGNS:
        rest, _, name = title.rpartition(sign)
        if len(rest) < _SHORTEST_TITLE or not is_masthead(name):
            continue
        if "|" in sign or names_outlet(name):
            return split_site(rest.strip())[0], name.strip()
    return title, None


def is_masthead(name: str) -> bool:
    """Whether a short text may be the name of an outlet: no section, no place."""
    words = WORD.findall(name)
    return (
        0 < len(words) <= 6
        and "/" not in name
        and all(map(_is_part_of_name, words))
        and not all(word.lower() in SECTIONS for word in words)
        and not is_place(name.strip())
        and name.strip()[-1].isalnum()
    )


def is_name(text: str) -> bool:
    """Whether a line but names somebody or a place: an outlet, an author."""
    return is_masthead(text) or is_place(text.strip())


def names_outlet(name: str) -> bool:
    """Whether a name is made like that of an outlet: `The Holm Echo`."""
    return is_masthead(name) and any(map(_names_outlet, WORD.findall(name)))


def _names_outlet(word: str) -> bool:
    low = word.lower()
    ends = low.endswith(OUTLET_ENDINGS)
    return ends or low in OUTLET_NOUNS or bool(_DOMAIN.fullmatch(word))


def owner_of(notice: str) -> str | None:
    """Who is named in a copyright notice."""
    match = _COPYRIGHT.search(notice)
    return match[1].strip() if match and is_masthead(match[1]) else None


def _name(line: Line) -> str:
    """The name on a masthead, without the section behind it."""
    return line.text.partition(" | ")[0].strip()


def _heads(top: Line, below: Line) -> bool:
    """Whether a name like `Kanal9` or `Sund NET` stands above what may be a title."""
    signs = any(map(_is_sign, top.text.split())) and not below.text.isupper()
    return (
        signs
        and is_masthead(top.text)
        and _may_be_title(below)
        and below.words >= max(5, top.words + 2)
    )


def _is_part_of_name(word: str) -> bool:
    """Whether a word has a capital, or may stand in a name without one.

    `Морской вестник`: but for the first, names of outlets have small letters there.
    """
    is_small = word[0].islower() and word not in NAME_LINKS
    return not is_small or word in _SMALL_NOUNS or bool(_DOMAIN.fullmatch(word))


def _is_sign(word: str) -> bool:
    return len(word) > 1 and (word.isupper() or word[-1].isdigit() > word[0].isdigit())


def _may_be_title(line: Line) -> bool:
    words = [word for word in WORD.findall(line.text) if word[0].isalpha()]
    return (
        1 < line.words <= 30
        and len(words) * 2 >= len(line.text.split())
        and len(line.text) <= 250
        and not line.text[0].islower()
        and not line.text.endswith((":", ",", ";", "-", "–", "—", "_"))
        and (not line.text.endswith(".") or is_stopped_headline(line.text))
        and not all(word.lower() in SECTIONS for word in words)
    )
