"""The nouns of a corpus: spans, passages, matches, mentions, actors, dates, events.

All are frozen, so that they can be shared between threads and kept in caches.
Offsets are code points of `Article.text`, half-open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

MatchKind = Literal["verbatim", "near", "paraphrase", "conflict"]
SIGNS: Mapping[str, str] = {
    "verbatim": "=",
    "near": "≈",
    "paraphrase": "~",
    "conflict": "≠",
}
"""What stands for each kind where there is no room for words; the gravest last."""
ActorType = Literal["person", "organisation", "place"]
DifferenceKind = Literal["number", "date", "name", "negation"]
Flag = Literal["quote", "credit", "boilerplate"]
FLAGS: tuple[Flag, ...] = ("quote", "credit", "boilerplate")
"""What a reader may filter matches by."""


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

    def covers(self, other: Span) -> bool:
        """Whether all of `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A span of one article."""

    article: str
    """The article's id."""
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A span that belongs to the site and not to the story."""

    start: int
    end: int
    reason: str
    """Why, in a word or two: `comment form`, `related links`, `repeated title` …"""


@dataclass(frozen=True, slots=True)
class Problem:
    """A source that could not be read, or only in part."""

    source: str
    reason: str
    """One line for a person: what is wrong and what was done."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two matched passages disagree: the two values as they are printed."""

    kind: DifferenceKind
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Match:
    """A passage of one article that says what a passage of another says."""

    left: Passage
    right: Passage
    score: float
    """How alike the two are, 0 to 100."""
    kind: MatchKind
    group: int
    """Number of the group it belongs to, from 1; stable for a set of articles."""
    differs: tuple[Difference, ...] = ()
    flags: frozenset[str] = frozenset()
    """What a reader may filter by: `quote`, `credit`, `boilerplate`, `meaning`."""


@dataclass(frozen=True, slots=True)
class Group:
    """One passage as it stands in two or more articles."""

    number: int
    kind: MatchKind
    """The gravest of its matches: conflict, else the weakest likeness."""
    score: float
    """Mean of its matches, 0 to 100."""
    passages: tuple[Passage, ...]
    """In order of article id and place; an article may hold several."""
    matches: tuple[Match, ...]

    def passages_in(self, article: str) -> tuple[Passage, ...]:
        """The passages that stand in one article, in reading order."""
        return tuple(p for p in self.passages if p.article == article)


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an actor."""

    article: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, or where, under all the names the articles use."""

    id: str
    name: str
    """The fullest name in use."""
    type: ActorType
    aliases: tuple[str, ...]
    """Every form met, commonest first; holds `name`, unless the reader gave it."""
    mentions: tuple[Mention, ...]
    """In order of article and place."""
    role: str | None = None
    """What the texts call them: `press secretary of the White House`."""
    curated: bool = False
    """Whether the reader's hand has made it what it is."""
    hidden: bool = False
    """Whether the reader wants it out of sight."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """An expression of time and the date it stands for."""

    start: int
    end: int
    text: str
    value: str | None
    """EDTF, or `None` where the words cannot be resolved."""
    basis: str
    """How it was resolved: `explicit`, `publication`, `previous` …"""
    doubt: str | None = None
    """Why the value may be wrong, for a person; `None` if nothing speaks against it."""


@dataclass(frozen=True, slots=True)
class EventPassage:
    """A passage that tells of an event, and when it says that was."""

    article: str
    start: int
    end: int
    date: str | None
    """EDTF; may differ from the event's own when sources disagree."""
    expression: Passage | None
    """The words that give the date."""
    basis: str
    doubt: str | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated that happened, as told in one or more articles."""

    id: str
    date: str | None
    label: str
    """A short text cut from the clearest passage."""
    actors: tuple[str, ...]
    """Ids."""
    passages: tuple[EventPassage, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech and whoever is said to have spoken."""

    article: str
    start: int
    end: int
    text: str
    speaker: str | None
    """An actor's id; `None` where the article does not tell."""
    cue: Passage | None
    """The words that attribute it: `said`, `according to`."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Text that is safe to draw, and what was taken out of it."""

    text: str
    hidden: Mapping[str, int] = field(default_factory=dict[str, int])
    """How many characters were removed, by kind."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What a source holds, as far as its format tells; not yet through the gate."""

    text: str
    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    published_basis: str | None = None
    """How the date is known; `None` without one."""
    hidden: Mapping[str, int] = field(default_factory=dict[str, int])
    """What was removed before, where the gate does not see it."""
    notice: str | None = None
    """What the reader must be told of how it was read."""
