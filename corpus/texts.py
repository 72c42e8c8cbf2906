"""The nouns of what is read: spans, passages, boilerplate, manuscripts, problems.

All are frozen, so that they can be shared between threads and kept in caches.
Offsets are code points of `Article.text`, half-open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple, Protocol

_NONE: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open run of code points of a text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def moved(self, by: int) -> Span:
        """The span `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: Span) -> bool:
        """Whether all of `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end


class Spanned:
    """Something with a start and an end in a text."""

    __slots__ = ()
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Its start and end alone."""
        return Span(self.start, self.end)


class Placed(Protocol):
    """Something with a start and an end in an article."""

    @property
    def article(self) -> str:
        """The article's id."""
        ...

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def join_spans(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, with those that overlap or touch joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            last = joined.pop()
            span = Span(last.start, max(last.end, span.end))
        joined.append(span)
    return joined


@dataclass(frozen=True, slots=True, order=True)
class Passage(Spanned):
    """A span of one article."""

    article: str
    """The article's id."""
    start: int
    end: int

    def covers(self, other: Passage) -> bool:
        """Whether all of `other` lies in this passage."""
        # Called for every match of a set: making spans would cost more than the rest.
        return (
            self.article == other.article
            and self.start <= other.start
            and other.end <= self.end
        )


def outermost(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Passages that are not inside another one, each once, by article and place."""
    kept: list[Passage] = []
    for passage in sorted(passages, key=lambda p: (p.article, p.start, -p.end)):
        if not (kept and kept[-1].covers(passage)):
            kept.append(passage)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Boilerplate(Spanned):
    """A span that belongs to the site and not to the story."""

    start: int
    end: int
    reason: str
    """Why, in a word or two: `comment form`, `related links`, `repeated title` …"""


class Problem(NamedTuple):
    """A source that could not be read, or only in part."""

    source: str
    reason: str
    """One line in words: what is wrong, and what was done."""
    minor: bool = False
    """Whether nothing is missing that was asked for; then it is only mentioned."""


BROKEN = "broken byte"
"""The kind, in counts of hidden characters, of bytes that are not a character."""


class Cleaned(NamedTuple):
    """Text that is safe to draw, and what was removed from it."""

    text: str
    hidden: Mapping[str, int] = _NONE
    """How many characters were removed, by kind."""


class Manuscript(NamedTuple):
    """What a source holds, as far as its format says; not yet through the gate."""

    text: str
    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    published_basis: str | None = None
    """How the date is known; `None` without one."""
    hidden: Mapping[str, int] = _NONE
    """What was removed before the gate, by kind."""
    notice: str | None = None
    """What the reader must be told about how it was read."""
