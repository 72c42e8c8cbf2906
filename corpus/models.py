"""The nouns of a corpus: matches, mentions, actors, dates, events, quotes.

All are frozen, so that they can be shared between threads and kept in caches.
Offsets are code points of `Article.text`, half-open. The nouns of what is read are in
`corpus.texts`: the first frame needs only those.
"""

from __future__ import annotations

from dataclasses import dataclass

from corpus.kinds import ActorType, DifferenceKind, MatchKind, flags_of_all
from corpus.texts import Passage, Spanned


@dataclass(frozen=True, slots=True)
class Difference:
    """Two values, as they are printed, in which matched passages disagree."""

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
    """Two or more articles that tell of one event."""

    articles: tuple[str, ...]
    """Their ids, those first that are most like all the others."""


@dataclass(frozen=True, slots=True)
class Group:
    """One passage in the versions of two or more articles."""

    number: int
    kind: MatchKind
    """The gravest kind of its matches: conflict, or else the weakest likeness."""
    score: float
    """The mean score of its matches, 0 to 100."""
    passages: tuple[Passage, ...]
    """In order of article id and place; an article may hold several."""
    matches: tuple[Match, ...]

    @property
    def flags(self) -> list[str]:
        """The flags of its matches: see `corpus.kinds.flags_of_all`."""
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
        """Its matches with a side inside a passage."""
        return tuple(
            match
            for match in self.matches
            if passage.covers(match.left) or passage.covers(match.right)
        )

    def whole(self, side: Passage) -> Passage:
        """The passage of the group that holds a side of a match.

        Overlapping sides are joined into one passage. A side that is in none of the
        group's passages is returned as it is.
        """
        return next((p for p in self.passages if p.covers(side)), side)

    def passages_in(self, article: str) -> tuple[Passage, ...]:
        """The passages of one article, in reading order."""
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
    """Every form in use, commonest first, with `name` unless the reader gave that."""
    mentions: tuple[Mention, ...]
    """In order of article and place."""
    role: str | None = None
    """What the texts call them: `press secretary of the White House`."""
    curated: bool = False
    """Whether the reader has changed it."""
    hidden: bool = False
    """Whether the reader has hidden it."""


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
    """Why the value may be wrong, in words; `None` if nothing suggests so."""


@dataclass(frozen=True, slots=True)
class EventPassage(Spanned):
    """A passage that tells of an event, and the date that it gives."""

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
    """Something dated that happened, told in one or more articles."""

    id: str
    date: str | None
    label: str
    """A short text cut from the clearest passage."""
    actors: tuple[str, ...]
    """Ids."""
    passages: tuple[EventPassage, ...]


@dataclass(frozen=True, slots=True)
class Quote(Spanned):
    """Direct speech and its speaker."""

    article: str
    start: int
    end: int
    text: str
    speaker: str | None
    """An actor's id; `None` if the article does not say."""
    cue: Passage | None
    """The words that attribute it: `said`, `according to`."""
