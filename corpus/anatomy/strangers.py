"""Sentences among the furniture below a story that share no word with it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile
from typing import Final

from corpus.anatomy.appeals import PAGES, is_furniture, quotes
from corpus.anatomy.lines import WORD, Line, Marks, Sheet
from corpus.words.stop_words import STOP_WORDS

_STOP: Final = STOP_WORDS["en"]
_LONGEST: Final = 22
"""Words of a sentence that may belong to the page."""
_SHORT: Final = 8
"""Words of a line that is no sentence of a story."""
_LEAST_WORD: Final = 4
"""Letters of a word that tells what a line is about."""
_MOST: Final = 40
"""Sentences of a page that are looked for below one story."""
_BEFORE: Final = 2
"""Lines of furniture that part such a sentence from the story."""


def mark_strangers(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """The last paragraphs, where furniture stands above and they speak of the page.

    A story that returns after a link or an advertisement shares words with what was
    told before.
    """
    if len(sheet.paragraphs) < 2:
        return {}
    below = _ending(sheet)
    if not below:
        return {}
    story = (n for n in sheet.paragraphs if not _speaks_of_page(sheet.lines[n]))
    told: dict[str, int] = {}
    for n in story:
        for word in _topics(sheet.lines[n]):
            told.setdefault(word, n)
    strange: list[int] = []
    for index in below:
        if any(told.get(word, index) < index for word in _topics(sheet.lines[index])):
            break
        strange.append(index)
    while strange and not _is_parted(sheet, marks, strange[-1]):
        strange.pop()
    return dict.fromkeys(strange, "page notice")


def _ending(sheet: Sheet) -> list[int]:
    """The last paragraphs that speak of the page, from the last of all up."""
    ending = sheet.paragraphs[:0:-1][:_MOST]
    return list(takewhile(lambda n: _speaks_of_page(sheet.lines[n]), ending))


def _speaks_of_page(line: Line) -> bool:
    if line.words > _LONGEST or quotes(line.text):
        return False
    return not _topics(line).isdisjoint(PAGES)


def _topics(line: Line) -> set[str]:
    found = (word.lower().strip(".") for word in WORD.findall(line.text))
    return {word for word in found if len(word) >= _LEAST_WORD and word not in _STOP}


def _is_parted(sheet: Sheet, marks: Mapping[int, str], index: int) -> bool:
    """Whether enough furniture stands between a line and the paragraph above it."""
    above = 0
    known = False
    for n in range(index - 1, -1, -1):
        line = sheet.lines[n]
        if n not in marks and (line.is_paragraph or line.words > _SHORT):
            break
        above += 1
        known = known or n in marks or is_furniture(line)
    return known and above >= _BEFORE
