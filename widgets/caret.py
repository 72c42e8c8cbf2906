"""Moving through a text by character, word, row and sentence."""

from __future__ import annotations

import re
from typing import Literal

from corpus.sentences import cut_sentences
from widgets.typeset import Page

Unit = Literal["character", "word", "row", "sentence"]

_WORD_END = re.compile(r"\w(?=\W|$)")
_WORD_START = re.compile(r"(?:^|(?<=\W))\w")


def moved(page: Page, offset: int, unit: Unit, by: int) -> int:
    """The place one unit on (`by` 1) or back (`by` -1), within the text."""
    if unit == "row":
        return _row(page, offset, by)
    if unit == "word":
        return _word(page.text, offset, by)
    if unit == "sentence":
        return _sentence(page.text, offset, by)
    return min(max(offset + by, 0), len(page.text))


def _row(page: Page, offset: int, by: int) -> int:
    """The same column of another row, or that row's end."""
    here = page.row_of(offset)
    there = min(max(here + by, 0), len(page) - 1)
    column = offset - page.starts[here]
    return min(page.starts[there] + column, page.ends[there])


def _word(text: str, offset: int, by: int) -> int:
    if by > 0:
        found = _WORD_END.search(text, offset)
        return found.end() if found else len(text)
    # A window is enough: no word that one would step over is longer.
    begin = max(offset - 200, 0)
    starts = [m.start() for m in _WORD_START.finditer(text, begin, max(offset, 0))]
    return starts[-1] if starts else begin


def _sentence(text: str, offset: int, by: int) -> int:
    sentences = cut_sentences(text)
    if by > 0:
        return next((s.end for s in sentences if s.end > offset), len(text))
    return next((s.start for s in reversed(sentences) if s.start < offset), 0)
