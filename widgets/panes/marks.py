"""Marks: what a span of an article is shown as, and how overlapping ones are drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import Literal, NamedTuple

from corpus import Span
from corpus.kinds import FOREMOST, SIGNS

MarkKind = Literal[
    "verbatim",
    "near",
    "paraphrase",
    "conflict",
    "actor",
    "date",
    "boilerplate",
    "found",
    "excerpt",
]

_BLOCK = 64
"""Marks in a block; blocks that end too early are skipped as a whole."""


class Mark(NamedTuple):
    """A span and what it is shown as."""

    start: int
    end: int
    kind: MarkKind
    number: int | None = None
    """The number of the group, for a match."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_match(self) -> bool:
        return self.kind in SIGNS


class Run(NamedTuple):
    """A stretch of text on which the same marks lie from end to end."""

    start: int
    end: int
    marks: tuple[Mark, ...]


class Runs:
    """All marks of an article, cut into disjoint runs for each row that is drawn.

    A long article has tens of thousands of marks, and a screen shows few of them.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.marks = tuple(marks)
        by_start = sorted(self.marks, key=attrgetter("start"))
        self._marks = [mark for mark in by_start if mark.start < mark.end]
        self._starts = [mark.start for mark in self._marks]
        blocks = range(0, len(self._marks), _BLOCK)
        self._ends = [
            max(m.end for m in self._marks[at : at + _BLOCK]) for at in blocks
        ]
        self._last_ends = list(accumulate(self._ends, max))
        self.places = {mark.number: mark.start for mark in reversed(by_start)}
        """Where each match begins, by its number: at the first of its passages."""
        self.places.pop(None, None)

    def within(self, span: Span) -> Iterator[Run]:
        """The runs that touch a span, cut to it."""
        for run in _lay(self._touching(span)) if span else ():
            start, end = max(run.start, span.start), min(run.end, span.end)
            if start < end:
                yield Run(start, end, run.marks)

    def _touching(self, span: Span) -> list[Mark]:
        """The marks that touch a span, by their starts."""
        stop = bisect_left(self._starts, span.end)
        found: list[list[Mark]] = []
        for block in range((stop - 1) // _BLOCK, -1, -1):
            if self._last_ends[block] <= span.start:
                break
            if self._ends[block] > span.start:
                at = block * _BLOCK
                marks = self._marks[at : min(at + _BLOCK, stop)]
                found.append([mark for mark in marks if mark.end > span.start])
        return [mark for marks in reversed(found) for mark in marks]

    def at(self, offset: int) -> tuple[Mark, ...]:
        """The marks on one character."""
        for run in self.within(Span(offset, offset + 1)):
            return run.marks
        return ()


def foremost(marks: Iterable[Mark]) -> Mark | None:
    """The match that is shown where several overlap."""
    matches = [mark for mark in marks if mark.is_match]
    return min(matches, key=lambda mark: FOREMOST.index(mark.kind), default=None)


def _lay(marks: Sequence[Mark]) -> Iterator[Run]:
    """Cut marks, none of them empty, wherever one begins or ends."""
    edges = sorted(
        [(mark.start, 1, index) for index, mark in enumerate(marks)]
        + [(mark.end, 0, index) for index, mark in enumerate(marks)]
    )
    open_marks: dict[int, Mark] = {}
    at = 0
    for place, opens, index in edges:
        if place > at and open_marks:
            yield Run(at, place, tuple(open_marks.values()))
        at = place
        if opens:
            open_marks[index] = marks[index]
        else:
            del open_marks[index]
