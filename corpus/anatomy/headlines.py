"""The title of an article and the outlet that printed it, by its head and tail."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from corpus.anatomy.lines import Line, Sheet
from corpus.words.mastheads import OUTLET_NOUNS, SECTIONS
from corpus.words.places import is_place

_WORD = re.compile(r"[^\W_][\w.&’'-]*")
_DOMAIN = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}")
_SIGNS = (" | ", " – ", " — ", " - ", "|")
_SHORTEST_TITLE = 12
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s\d©–-]{1,20}(?:by )?"
    r"([^\W\d_][\w .&’'-]{1,50}?)[.,|]?\s?"
    r"(?:$|all rights|ltd|llc|inc\b|limited|gmbh)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Head:
    """What the lines above the story name."""

    title: str | None = None
    outlet: str | None = None
    lines: tuple[int, ...] = ()
    """Indexes of the lines that name them."""


def read_head(sheet: Sheet, taken: Set[int]) -> Head:
    """Find title and outlet above the story.

    Args:
        sheet: The lines.
        taken: Indexes of lines that are boilerplate or give the date.
    """
    free = [index for index in range(sheet.first) if index not in taken]
    titles = [index for index in free if _may_be_title(sheet.lines[index])]
    if sheet.is_wrapped or not titles:
        return Head()
    top = free[0]
    below = [index for index in titles if index > top]
    # A masthead may have a motto right below it.
    parted = [index for index in below if not sheet.is_one_block(top, index)]
    name = sheet.lines[top].text
    for title in (parted or below)[:1]:
        if names_outlet(name) or _heads(sheet.lines[top], sheet.lines[title]):
            return Head(sheet.lines[title].text, name, (top, title))
    return Head(*split_site(sheet.lines[titles[0]].text), (titles[0],))


def split_site(title: str) -> tuple[str, str | None]:
    """Part a title from the name of the site that follows it."""
    for sign in _SIGNS:
        rest, _, name = title.rpartition(sign)
        is_certain = "|" in sign or names_outlet(name)
        if len(rest) >= _SHORTEST_TITLE and is_certain and is_masthead(name):
            return split_site(rest.strip())[0], name.strip()
    return title, None


def is_masthead(name: str) -> bool:
    """Whether a short text may be the name of an outlet: no section, no place."""
    words = _WORD.findall(name)
    return (
        0 < len(words) <= 4
        and all(not word[0].islower() or _DOMAIN.fullmatch(word) for word in words)
        and not all(word.lower() in SECTIONS for word in words)
        and not is_place(name.strip())
        and name.strip()[-1].isalnum()
    )


def names_outlet(name: str) -> bool:
    """Whether a name is made like that of an outlet: `The Holm Echo`."""
    words = _WORD.findall(name)
    return is_masthead(name) and (
        any(word.lower() in OUTLET_NOUNS for word in words)
        or any(_DOMAIN.fullmatch(word) for word in words)
    )


def owner_of(notice: str) -> str | None:
    """Who is named in a copyright notice."""
    match = _COPYRIGHT.search(notice)
    return match[1].strip() if match else None


def _heads(masthead: Line, title: Line) -> bool:
    return (
        is_masthead(masthead.text)
        and _may_be_title(title)
        and title.words >= max(5, masthead.words + 2)
    )


def _may_be_title(line: Line) -> bool:
    words = _WORD.findall(line.text)
    return (
        1 < line.words <= 30
        and len(line.text) <= 250
        and not line.text[0].islower()
        and not line.text.endswith((".", ":", ",", ";", "-", "–", "—", "_"))
        and not all(word.lower() in SECTIONS for word in words)
    )
