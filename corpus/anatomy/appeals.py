"""Lines that speak to the reader of a page: sign up, accept, log in, write to us."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from corpus.anatomy.lines import WORD, Line, Marks, Sheet
from corpus.anatomy.phrases import reason_at_edge
from corpus.words.appeals import ASKING, SMALL, STRONG, TO_THE_READER, TOLD, WEAK
from corpus.words.mastheads import MENUS, SECTIONS

_QUOTES: Final = '"“”„«»‘'
_LONGEST: Final = 260
_STRONG, _WEAK = 2, 1
_AT_EDGE: Final = ((3, 1), (6, 2), (60, 3))
_INSIDE: Final = ((14, 4), (60, 5))
"""Words of a line up to which its words of a page must weigh so much."""
_LABEL: Final = 4
"""Words of a link, at most."""
_BETWEEN: Final = 14
"""Words of a line that belongs to the appeals around it."""
PAGES: Final = STRONG | WEAK
"""Words of a page."""
_LINKED: Final = PAGES | SECTIONS | MENUS
_IN_LINKS: Final = _LINKED | SMALL
_SENTENCE: Final = re.compile(r"[?!.]\s+")


def mark_appeals(sheet: Sheet) -> Marks:
    """Sentences and shorter lines that ask something of the reader.

    Below the story's last paragraph fewer words tell, and a paragraph found there
    makes the one above it the last.
    """
    marks = {
        index: "appeal"
        for index in _may_speak_of_page(sheet.lines)
        if _appeals(sheet.lines[index], _INSIDE)
    }
    for index in sheet.paragraphs[:0:-1]:
        if index not in marks and not is_furniture(sheet.lines[index]):
            break
        marks[index] = "appeal"
    return marks | {
        index: "appeal"
        for index in range(1, len(sheet.lines) - 1)
        if index - 1 in marks
        and index + 1 in marks
        and sheet.lines[index].words <= _BETWEEN
    }


def _may_speak_of_page(lines: Sequence[Line]) -> list[int]:
    """Indexes of lines that may hold words of a page: looked for in all lines at once.

    Most articles hold few of these words, and few of their lines hold one of those.
    """
    short = [line.text for line in lines if len(line.text) <= _LONGEST]
    held = PAGES.intersection(_spaced("\n".join(short).lower()))
    return (
        [
            index
            for index, line in enumerate(lines)
            if any(map(line.text.lower().__contains__, held))
        ]
        if held
        else []
    )


def _spaced(text: str) -> list[str]:
    """What stands between spaces and points."""
    return text.replace(".", " ").split()


def quotes(text: str) -> bool:
    """Whether somebody is quoted, as nobody is by a page."""
    return any(map(text.__contains__, _QUOTES))


def is_furniture(line: Line) -> bool:
    """Whether a short line would belong to the page, stood it below the story."""
    if is_appeal(line) or is_link(line):
        return True
    is_short = line.words <= _BETWEEN
    return is_short and reason_at_edge(line.text, opening=False) is not None


def is_appeal(line: Line) -> bool:
    """Whether a line above or below the story asks something of the reader."""
    return _appeals(line, _AT_EDGE)


def _appeals(line: Line, needed: tuple[tuple[int, int], ...]) -> bool:
    if len(line.text) > _LONGEST:
        return False
    text = line.text.lower()
    if PAGES.isdisjoint(_spaced(text)):
        return False
    if quotes(text) or not _may_ask(text):
        return False
    words = [word.strip(".") for word in WORD.findall(text)]
    kinds = set(words)
    if not TOLD.isdisjoint(kinds):
        return False
    weight = _STRONG * len(kinds & STRONG) + _WEAK * len(kinds & WEAK)
    least = next((weight for most, weight in needed if len(words) <= most), None)
    return least is not None and weight >= least and _asks(text, kinds)


def _asks(text: str, words: set[str]) -> bool:
    """Whether lower-cased words speak to the reader."""
    return not TO_THE_READER.isdisjoint(words) or _opens_by_asking(text)


def _may_ask(text: str) -> bool:
    """Whether `_asks` may hold, as of few lines: told before their words are taken."""
    return any(map(text.__contains__, TO_THE_READER)) or _opens_by_asking(text)


def _opens_by_asking(text: str) -> bool:
    """Whether a sentence begins like `Click here`."""
    openings = map(WORD.match, _SENTENCE.split(text))
    return any(word is not None and word[0] in ASKING for word in openings)


def is_link(line: Line) -> bool:
    """Whether a short line above or below the story is but the name of a page."""
    first = WORD.match(line.text)
    if first is None or first[0].lower() not in _IN_LINKS:
        return False
    found = islice(WORD.finditer(line.text), _LABEL + 1)
    words = [word[0].lower() for word in found]
    return (
        len(words) <= _LABEL
        and not _LINKED.isdisjoint(words)
        and _IN_LINKS.issuperset(words)
    )
