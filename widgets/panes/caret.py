"""Places of a text by character, word, row and sentence, and the keys between them."""

from __future__ import annotations

import re
from typing import Literal

from textual.binding import Binding

from corpus import Span
from widgets.lines.typeset import Page

Unit = Literal["character", "word", "row", "sentence"]


def _extending(keys: str, unit: Unit, by: int, verb: str) -> Binding:
    does = f"One {unit} {'on' if by > 0 else 'back'}"
    return Binding(keys, f"extend({unit!r}, {by})", does, id=f"select.{verb}")


KEYS = [
    _extending("l,right", "character", 1, "character-on"),
    _extending("h,left", "character", -1, "character-back"),
    _extending("w", "word", 1, "word-on"),
    _extending("b", "word", -1, "word-back"),
    _extending("j,down", "row", 1, "row-on"),
    _extending("k,up", "row", -1, "row-back"),
    _extending("space", "sentence", 1, "sentence-on"),
    Binding("o", "turn_round", "Move the other end", id="select.other-end"),
    Binding("escape", "stop_picking", "Select nothing", id="program.back"),
    Binding("v", "stop_picking", "Select nothing", id="panes.select"),
]
"""For widgets that have these actions."""

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
    sentences = _sentences(text)
    if by > 0:
        return next((s.end for s in sentences if s.end > offset), len(text))
    return next((s.start for s in reversed(sentences) if s.start < offset), 0)


def word_at(text: str, offset: int) -> Span:
    """The word at a place; the one character where there is none."""
    start = end = offset
    while start > 0 and _in_word(text[start - 1]):
        start -= 1
    while end < len(text) and _in_word(text[end]):
        end += 1
    return Span(start, max(end, offset + 1))


def sentence_at(page: Page, offset: int) -> Span:
    """The sentence at a place; the whole line where there is none."""
    line = page.line_of(offset)
    start = page.lines[line]
    end = page.text.find("\n", start)
    end = len(page.text) if end < 0 else end
    for sentence in _sentences(page.text[start:end]):
        if offset - start < sentence.end:
            return Span(start + sentence.start, start + sentence.end)
    return Span(start, end)


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "'’-"


def _sentences(text: str) -> list[Span]:
    from corpus.sentences import cut_sentences  # not needed for the first frame

    return cut_sentences(text)
