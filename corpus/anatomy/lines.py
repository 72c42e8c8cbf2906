"""The lines of a text, and what their shape tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

Marks = dict[int, str]
"""Indexes of lines, and why each is boilerplate."""

WORD = re.compile(r"[^\W_][\w.&’'-]*")
"""A word with the signs that may stand in it: `U.S`, `R&D`, `e-mail`."""

_STOPS = tuple(".!?…。！？")
_CLOSERS = "\"'’”»“)]* "
"""Signs that may stand between a stop and the end of its sentence."""
_UNSPACED = ("\u3040", "\ud7a3")
"""The first and last sign of scripts of East Asia, which part no words by spaces."""
_HEADLINE_END = re.compile(r"(?:[!?]|\b[A-Z]\.)[\"'’”»]*$")
_HEADLINE = range(4, 31)
"""Words of a headline."""
_QUOTES = "\"'‘’“„«¿¡"
_OPENING = _QUOTES + "([£$"
"""Signs that the lines of a paragraph may begin with; those of lists are others."""
_NARROW = 40
"""Characters of the narrowest column that text is broken to."""
_FULL = 2 / 3
"""Of the column: a shorter line was not broken but ended."""
_SHORT, _LONG = 8, 15
"""Words of the shortest paragraph, and of one that may end as headlines do."""
_SURELY_TEXT = 400
"""Characters of a line that is running text however it ends."""


class Line(NamedTuple):
    """A line that is not blank, without the space around it."""

    start: int
    end: int
    text: str

    @property
    def words(self) -> int:
        """Words; two signs of a script without spaces count as one."""
        words = len(self.text.split())
        first, last = _UNSPACED
        if self.text.isascii() or max(self.text) < first:
            return words
        return words + sum(first <= sign <= last for sign in self.text) // 2

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as sentences end."""
        return self.text[-12:].rstrip(_CLOSERS).endswith(_STOPS)

    @property
    def is_paragraph(self) -> bool:
        """Whether it has the length and the end of running text."""
        if len(self.text) > _SURELY_TEXT or not self.is_sentence:
            return len(self.text) > _SURELY_TEXT
        if len(self.text.split(None, _LONG - 1)) == _LONG:
            return True
        # Headlines may ask or shout, and end in `U.S.`
        fewest = _LONG if _HEADLINE_END.search(self.text[-6:]) else _SHORT
        return self.words >= fewest

    @property
    def is_headline(self) -> bool:
        """Whether it may be the headline of this article or of another."""
        text = self.text
        return (
            len(text) <= _SURELY_TEXT
            and (text[0].isalnum() or text[0] in _QUOTES)
            and not text[0].islower()
            and not text.endswith((".", ":", ",", ";", "…", "-", "–", "—", "_"))
            and self.words in _HEADLINE
            and sum(map(str.isdigit, text)) * 4 < len(text)
        )


class Sheet(NamedTuple):
    """A text as lines, and where among them its story stands.

    Without any running text all of it is the story.
    """

    lines: Sequence[Line]
    paragraphs: Sequence[int]
    """Indexes of the lines that are running text."""

    @property
    def first(self) -> int:
        """Index of the first paragraph: what is above belongs to the head."""
        return self.paragraphs[0] if self.paragraphs else 0

    @property
    def last(self) -> int:
        """Index of the last paragraph: what is below belongs to the tail."""
        return self.paragraphs[-1] if self.paragraphs else len(self.lines) - 1

    @property
    def edges(self) -> Iterator[int]:
        """Indexes of the lines above and below the story."""
        yield from range(self.first)
        yield from range(self.last + 1, len(self.lines))

    def is_one_block(self, first: int, last: int) -> bool:
        """Whether no blank line parts two lines."""
        between = pairwise(self.lines[first : last + 1])
        return all(below.start - above.end == 1 for above, below in between)


def lines_of(text: str) -> list[Line]:
    """Every line of a text that is not blank, in order."""
    return list(_lines(text))


def rejoined(lines: Sequence[Line]) -> Sequence[Line]:
    """Lines as they were before they were broken at a width, if they were.

    What is short for the column ends a paragraph, or stands alone as a headline does,
    unless the next line goes on in the middle of a sentence.
    """
    broken = [
        above
        for above, below in pairwise(lines)
        if len(above.text) >= _NARROW and _goes_on(above, below)
    ]
    if len(broken) * 5 <= len(lines):
        return lines
    full = max(len(line.text) for line in broken) * _FULL
    blocks: list[list[Line]] = []
    for line in lines:
        above = blocks[-1][-1] if blocks else None
        if above and _is_one_paragraph(above, line, full):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return [
        Line(block[0].start, block[-1].end, " ".join(line.text for line in block))
        for block in blocks
    ]


def flowing(text: str) -> str:
    """A text of the same length in which only paragraphs end lines."""
    pieces: list[str] = []
    at = 0
    for line in rejoined(lines_of(text)):
        pieces += [text[at : line.start], line.text]
        at = line.end
    return "".join([*pieces, text[at:]])


def _is_one_paragraph(above: Line, below: Line, full: float) -> bool:
    is_full = below.start - above.end == 1 and len(above.text) >= full
    is_item = not (below.text[0].isalnum() or below.text[0] in _OPENING)
    return (is_full and not is_item) or _goes_on(above, below)


def _goes_on(above: Line, below: Line) -> bool:
    """Whether a line was broken in the middle of a sentence."""
    return (
        below.text[0].islower()
        and below.start - above.end == 1
        and not above.is_sentence
    )


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for raw in text.split("\n"):
        if stripped := raw.strip():
            first = start if stripped is raw else start + raw.index(stripped[0])
            yield Line(first, first + len(stripped), stripped)
        start += len(raw) + 1
