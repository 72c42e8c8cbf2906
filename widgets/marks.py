"""Marks: what a span of an article is shown as, and how overlapping ones are drawn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from corpus import Span
from corpus.kinds import SIGNS

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

GRAVITY = ("conflict", "verbatim", "near", "paraphrase")
"""Kinds of match, that first which is shown where several meet."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A span and what it is shown as."""

    start: int
    end: int
    kind: MarkKind
    number: int | None = None
    """The group's, for a match."""

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
    """All marks of an article as disjoint runs, in order.

    Laying 20,000 marks costs about 0.1 s once; looking up a row costs a
    bisection.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.marks = tuple(marks)
        self._runs = tuple(_lay(self.marks))
        self._ends = [run.end for run in self._runs]
        self.places: dict[int, int] = {}
        """Where each match begins, by its number; its first passage if several."""
        for mark in sorted(self.marks, key=lambda mark: -mark.start):
            if mark.number is not None:
                self.places[mark.number] = mark.start

    def within(self, span: Span) -> Iterator[Run]:
        """The runs that touch a span, cut to it."""
        for index in range(bisect_right(self._ends, span.start), len(self._runs)):
            run = self._runs[index]
            if run.start >= span.end or not span:
                return
            yield Run(max(run.start, span.start), min(run.end, span.end), run.marks)

    def at(self, offset: int) -> tuple[Mark, ...]:
        """The marks on one character."""
        for run in self.within(Span(offset, offset + 1)):
            return run.marks
        return ()


def gravest(marks: Iterable[Mark]) -> Mark | None:
    """The match that is shown where several lie on one place."""
    matches = [mark for mark in marks if mark.is_match]
    return min(matches, key=lambda mark: GRAVITY.index(mark.kind), default=None)


def _lay(marks: tuple[Mark, ...]) -> Iterator[Run]:
    edges = sorted(
        [(mark.start, 1, index) for index, mark in enumerate(marks) if mark.span]
        + [(mark.end, 0, index) for index, mark in enumerate(marks) if mark.span]
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
