"""What is known of each story: its articles, and what was found in them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.kinds import MatchKind
from corpus.models import Actor, Event, Match, Story


@dataclass(frozen=True, slots=True)
class Account:
    """A story in one line."""

    story: Story
    articles: tuple[Article, ...]
    """Its articles, the most central first."""
    first: dt.date | None
    """The days on which its first and last articles were printed, if known."""
    last: dt.date | None
    matches: int
    conflicts: int
    """How many of these matches are conflicts."""


def accounts(known: Comparison) -> tuple[Account, ...]:
    """An account of every story, in their order."""
    home = {name: at for at, one in enumerate(known.stories) for name in one.articles}
    matches: Counter[int | None] = Counter()
    conflicts: Counter[int | None] = Counter()
    for group in known.groups:
        kinds: dict[int | None, set[MatchKind]] = {}
        for match in group.matches:
            here, there = (home.get(side.article) for side in (match.left, match.right))
            if here == there:
                kinds.setdefault(here, set()).add(match.kind)
        matches.update(kinds.keys())
        conflicts.update(at for at, met in kinds.items() if "conflict" in met)
    return tuple(
        _account(known, story, matches[at], conflicts[at])
        for at, story in enumerate(known.stories)
    )


def _account(known: Comparison, story: Story, matches: int, conflicts: int) -> Account:
    articles = tuple(known[article] for article in story.articles)
    days = sorted(article.published for article in articles if article.published)
    first, last = (days[0], days[-1]) if days else (None, None)
    return Account(story, articles, first, last, matches, conflicts)


def heir(story: Story, stories: Sequence[Story]) -> Story | None:
    """The story among others that has most articles of a former one, if any has some.

    Stories have no lasting numbers: they are recognised by their articles.
    """
    told = set(story.articles)
    shared = [len(told.intersection(other.articles)) for other in stories]
    most = max(shared, default=0)
    return stories[shared.index(most)] if most else None


def within(known: Comparison, articles: Sequence[str]) -> Comparison:
    """What is known of some articles, as if only they had been compared.

    Args:
        known: What is known of all articles.
        articles: Their ids, in the wanted order; unknown ones are left out.
    """
    here = {article.id: article for article in known.articles}
    kept = {name: here[name] for name in articles if name in here}
    return replace(
        known,
        articles=tuple(kept.values()),
        matches=tuple(_between(known.matches, kept)),
        by_words=tuple(_between(known.by_words, kept)),
        stories=(),
        actors=tuple(_named(known.actors, kept)),
        hidden_actors=tuple(_named(known.hidden_actors, kept)),
        events=tuple(_told(known.events, kept)),
        dates={name: found for name, found in known.dates.items() if name in kept},
        quotes=tuple(quote for quote in known.quotes if quote.article in kept),
    )


def _between(matches: Iterable[Match], kept: Container[str]) -> Iterator[Match]:
    """The matches between articles that are kept."""
    for match in matches:
        if match.left.article in kept and match.right.article in kept:
            yield match


def _named(actors: Iterable[Actor], kept: Container[str]) -> Iterator[Actor]:
    """The actors whom the kept articles name, with their mentions there."""
    for actor in actors:
        mentions = tuple(m for m in actor.mentions if m.article in kept)
        if mentions:
            yield replace(actor, mentions=mentions)


def _told(events: Iterable[Event], kept: Container[str]) -> Iterator[Event]:
    """The events that the kept articles tell of, with their passages there."""
    for event in events:
        passages = tuple(p for p in event.passages if p.article in kept)
        if passages:
            yield replace(event, passages=passages)
