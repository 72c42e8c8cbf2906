"""Text set to a width: which row shows which characters, and back."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rich.cells import cell_len

from corpus import Span

_WIDE = re.compile(
    "[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)
"""Any character that may not be one cell wide."""

_LINE_END = re.compile("\n")
_WORD = re.compile(r"[^ ]+ *| +")


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A text cut into rows of at most `width` cells; row `i` is `text[row(i)]`.

    A row never begins or ends inside a word unless the word alone is wider
    than the page. The blanks at which a line is broken belong to no row.
    """

    text: str
    width: int
    starts: array[int] = field(repr=False)
    ends: array[int] = field(repr=False)
    lines: array[int] = field(repr=False)
    """Where each line of the source begins, line breaks being `\\n` alone."""

    @classmethod
    def typeset(cls, text: str, width: int, hidden: Sequence[Span] = ()) -> Page:
        """Cut a text; the cost is linear, about 0.1 µs a character.

        Args:
            text: What to set.
            width: Cells of a row.
            hidden: Spans in order; lines that lie completely in one of them get no
                row, nor do the blank lines after them.
        """
        width = max(width, 1)
        starts, ends = array("L"), array("L")
        for begin, stop in _seen(text, hidden) if hidden else _stretches(text):
            for start, end in _rows(text, begin, stop, width):
                starts.append(start)
                ends.append(end)
        lines = array("L", [0])
        lines.extend(found.end() for found in _LINE_END.finditer(text))
        if not starts:
            starts.append(0)
            ends.append(0)
        return cls(text, width, starts, ends, lines)

    def __len__(self) -> int:
        return len(self.starts)

    def row(self, index: int) -> Span:
        """The characters that a row shows."""
        return Span(self.starts[index], self.ends[index])

    def row_of(self, offset: int) -> int:
        """The row of a character; beyond the end of the text, the last row."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def rows_of(self, span: Span) -> range:
        """The rows that show any part of a span; one where it is empty."""
        last = max(span.end - 1, span.start)
        return range(self.row_of(span.start), self.row_of(last) + 1)

    def line_of(self, offset: int) -> int:
        """The line of the source in which a character stands."""
        return max(bisect_right(self.lines, offset) - 1, 0)

    def offset_of(self, line: int, column: int) -> int:
        """The character at a column of a source line, at most the text's length."""
        line = min(max(line, 0), len(self.lines) - 1)
        return min(self.lines[line] + column, len(self.text))


class _Unseen:
    """Tells, line by line from the first, which lines get no row."""

    def __init__(self, hidden: Sequence[Span]) -> None:
        self._hidden = hidden
        self._at = 0
        self._last = False

    def __call__(self, line: str, start: int) -> bool:
        words = line.strip(" ")
        if words:
            begin = start + line.index(words)
            self._last = self._covered(Span(begin, begin + len(words)))
        return self._last

    def _covered(self, words: Span) -> bool:
        hidden = self._hidden
        while self._at < len(hidden) and hidden[self._at].end < words.end:
            self._at += 1
        return self._at < len(hidden) and hidden[self._at].covers(words)


def _seen(text: str, hidden: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The lines that get rows, one by one."""
    unseen = _Unseen(hidden)
    at = 0
    for line in text.split("\n"):
        if not unseen(line, at):
            yield at, at + len(line)
        at += len(line) + 1


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """All lines: consecutive narrow lines together, others one by one."""
    at = 0
    while at <= len(text):
        wide = _WIDE.search(text, at)
        start = text.rfind("\n", at, wide.start()) + 1 if wide else len(text) + 1
        if start > at:
            yield at, start - 1
        if wide:
            start = max(start, at)
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            yield start, end
            start = end + 1
        at = start


def _rows(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """The rows of consecutive narrow lines, or of one line that is not narrow."""
    if _WIDE.search(text, start, end) is not None:
        yield from _wide_rows(text, start, end, width)
        return
    for row in _narrow(width).finditer(text, start, end):
        yield row.span() if row.lastindex is None else row.span(1)


@lru_cache(64)
def _narrow(width: int) -> re.Pattern[str]:
    """One row of lines in which each character is one cell, in one match."""
    return re.compile(rf"(.{{1,{width}}})(?: +|$)|.{{1,{width}}}|^$", re.MULTILINE)


def _wide_rows(
    text: str, start: int, end: int, width: int
) -> Iterator[tuple[int, int]]:
    first, used = start, 0
    for word in _WORD.finditer(text, start, end):
        bare = len(word[0].rstrip(" "))
        size = cell_len(word[0][:bare])
        if used and used + size > width:
            yield first, _without_blanks(text, first, word.start())
            first, used = word.start(), 0
        if size > width:
            for cut in _cuts(text, word.start(), word.start() + bare, width):
                yield first, cut
                first = cut
            size = cell_len(text[first : word.start() + bare])
        used += size + len(word[0]) - bare
    if first < end:
        yield first, _without_blanks(text, first, end)


def _without_blanks(text: str, start: int, end: int) -> int:
    """Where a row's last word ends; a row of nothing but blanks stays whole."""
    return start + (len(text[start:end].rstrip(" ")) or end - start)


def _cuts(text: str, start: int, end: int, width: int) -> Iterator[int]:
    """Where a word wider than the page is cut; at least one character a row."""
    used = 0
    for at in range(start, end):
        size = cell_len(text[at])
        if used and used + size > width:
            yield at
            used = 0
        used += size
