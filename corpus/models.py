"""The nouns of a corpus: matches, mentions, actors, dates, events, quotes.

All are frozen, so that they can be shared between threads and kept in caches.
Offsets are code points of `Article.text`, half-open. What is read before anything is
found in it stands in `corpus.texts`, for a frame of articles waits for that alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from corpus.kinds import ActorType, DifferenceKind, MatchKind, flags_of_all
from corpus.texts import Passage, Spanned


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
    """See `corpus.kinds.Flag`."""

    @property
    def both_ways(self) -> tuple[tuple[Passage, Passage], tuple[Passage, Passage]]:
        """From left to right, and from right to left."""
        return (self.left, self.right), (self.right, self.left)


@dataclass(frozen=True, slots=True)
class Story:
    """Two articles or more that tell of one event."""

    articles: tuple[str, ...]
    """Ids; the first is that which is most like all others, and so on."""


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

    @property
    def flags(self) -> list[str]:
        """What its matches are flagged with: see `corpus.kinds.flags_of_all`."""
        return flags_of_all((match.kind, match.flags) for match in self.matches)

    def against(self, passage: Passage) -> frozenset[str]:
        """The ids of the articles that a passage was found to contradict."""
        return frozenset(
            there.article
            for match in self.matches
            if match.kind == "conflict"
            for here, there in match.both_ways
            if passage.covers(here)
        )

    def matches_of(self, passage: Passage) -> tuple[Match, ...]:
        """Its matches one side of which lies in a passage."""
        return tuple(
            match
            for match in self.matches
            if passage.covers(match.left) or passage.covers(match.right)
        )

    def whole(self, side: Passage) -> Passage:
        """The passage that a side of a match was joined into with what overlaps it.

        A passage that is none of the group's stays itself.
        """
        return next((p for p in self.passages if p.covers(side)), side)

    def passages_in(self, article: str) -> tuple[Passage, ...]:
        """The passages that stand in one article, in reading order."""
        return tuple(p for p in self.passages if p.article == article)


@dataclass(frozen=True, slots=True, order=True)
class Mention(Spanned):
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
class DateMention(Spanned):
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
class EventPassage(Spanned):
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
class Quote(Spanned):
    """Direct speech and whoever is said to have spoken."""

    article: str
    start: int
    end: int
    text: str
    speaker: str | None
    """An actor's id; `None` where the article does not tell."""
    cue: Passage | None
    """The words that attribute it: `said`, `according to`."""
