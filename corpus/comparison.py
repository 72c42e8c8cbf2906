"""All that is known of a set of articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from corpus.article import Article
from corpus.kinds import FOREMOST, MatchKind
from corpus.shown import ShownMatches
from corpus.stopping import checkpoint
from corpus.texts import Passage, Placed, Span, join_spans
from corpus.twins import Twins

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import (
        Actor,
        DateMention,
        Event,
        Group,
        Match,
        Mention,
        Quote,
        Story,
    )

_AT_HAND = ("_by_id", "_numbers", "shown.by_article", "shown.anchors", "_mentions")
_OF_MATCHES = {"shown", "_opponents"}


@dataclass(frozen=True)
class Comparison:
    """Articles and what has been found in them so far.

    Everything derived from matches is worked out when it is first needed, and then
    kept; a comparison with other matches is another object.
    """

    articles: tuple[Article, ...] = ()
    matches: tuple[Match, ...] = ()
    stories: tuple[Story, ...] = ()
    """The stories that two or more articles tell, the largest first."""
    actors: tuple[Actor, ...] = ()
    recogniser: str = ""
    """What tagged the actors' names: `built-in`, or a pipeline; empty before that."""
    recogniser_notice: str = ""
    """One line for the reader, if that is not what was wanted."""
    encoder: str = ""
    """What has compared meanings in addition to words; empty if nothing has."""
    encoder_notice: str = ""
    """One line for the reader, if that is not what was wanted."""
    by_words: tuple[Match, ...] = ()
    """All matches found by words, while the doubtful ones wait for their meaning."""
    events: tuple[Event, ...] = ()
    dates: Mapping[str, tuple[DateMention, ...]] = field(
        default_factory=dict[str, "tuple[DateMention, ...]"]
    )
    """By article id."""
    quotes: tuple[Quote, ...] = ()
    hidden_actors: tuple[Actor, ...] = ()
    """The actors that the reader has hidden; `actors` holds none of them."""
    floor: float = 0.0
    """Matches below this score are left out of `groups`, never of `matches`."""
    without: frozenset[str] = frozenset()
    """Matches with one of these flags are left out, too."""

    def __getitem__(self, article: str) -> Article:
        return self._by_id[article]

    def number_of(self, article: str) -> int:
        """The article's number, from 1, by which the reader knows it."""
        return self._numbers[article]

    @cached_property
    def twins(self) -> Twins:
        """Which articles have the same text; together they are one witness."""
        return Twins(self.articles)

    @cached_property
    def shown(self) -> ShownMatches:
        """The matches that the reader wants to see."""
        return ShownMatches(self.matches, self.floor, self.without)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups of the matches shown, by number."""
        return self.shown.groups

    @cached_property
    def waiting(self) -> int:
        """How many groups wait, wholly or in part, for their meaning to be weighed."""
        shown = {(match.left, match.right) for match in self.matches}
        waits = (m.group for m in self.by_words if (m.left, m.right) not in shown)
        return len(set(waits))

    @property
    def tells_several(self) -> bool:
        """Whether there is a story that some articles tell and others do not."""
        return any(len(s.articles) < len(self.articles) for s in self.stories)

    def groups_in(self, article: str) -> tuple[tuple[Passage, Group], ...]:
        """The passages of an article that others share, in reading order."""
        return self.shown.by_article.get(article, ())

    def kind_of(self, passage: Passage, group: Group) -> MatchKind:
        """The kind of a passage's strongest match; a conflict comes first."""
        if passage in self.opponents_in(group):
            return "conflict"
        kinds: set[MatchKind] = {match.kind for match in group.matches_of(passage)}
        return min(kinds or {group.kind}, key=FOREMOST.index)

    def opponents_in(self, group: Group) -> Mapping[Passage, frozenset[str]]:
        """The ids of the articles that each passage of a match contradicts."""
        if group.kind != "conflict":
            return {}
        if group.number not in self._opponents:
            from corpus.disputes import opponents_of

            self._opponents[group.number] = opponents_of(group, self.quote)
        return self._opponents[group.number]

    def against(self, group: Group, article: str) -> frozenset[str]:
        """The ids of the articles that contradict one in a match."""
        told = self.opponents_in(group).items()
        return frozenset(a for p, ids in told if p.article == article for a in ids)

    def quote(self, passage: Placed) -> str:
        """The words of a passage.

        Raises:
            KeyError: Its article is not among these.
            SpanError: It lies outside its article.
        """
        return self._by_id[passage.article].quote(passage)

    def is_in_all(self, group: Group) -> bool:
        """Whether every article has a passage of a match."""
        held = self.twins.texts(passage.article for passage in group.passages)
        return len(held) == len(self.articles) - len(self.twins)

    def articles_of(self, group: Group) -> tuple[Article, ...]:
        """The articles that have a passage, in the order of the comparison."""
        held = {passage.article for passage in group.passages}
        return tuple(article for article in self.articles if article.id in held)

    def mentions_in(self, article: str) -> tuple[Mention, ...]:
        """Every span of an article that names an actor, in reading order."""
        return self._mentions.get(article, ())

    def matched_spans(self, article: str) -> tuple[Span, ...]:
        """The spans of an article that other texts share, joined and in order."""
        shared = self.groups_in(article)
        spans = (side.span for side, g in shared if self.twins.are_several(g.passages))
        return tuple(join_spans(spans))

    def with_findings(self, **findings: Any) -> Comparison:
        """A copy with other findings; what is worked out from matches is kept."""
        other = replace(self, **findings)
        for name in _OF_MATCHES & self.__dict__.keys():
            other.__dict__[name] = self.__dict__[name]
        return other

    def with_articles(self, articles: Sequence[Article]) -> Comparison:
        """A copy for other articles; findings are kept if all articles stay."""
        if set(self.articles) <= set(articles):
            return self.with_findings(articles=tuple(articles))
        return Comparison(tuple(articles), floor=self.floor, without=self.without)

    def worked_out(self) -> Comparison:
        """The same comparison, after working out what every key press needs."""
        for name in _AT_HAND:
            attrgetter(name)(self)
            checkpoint()
        return self

    @cached_property
    def _opponents(self) -> dict[int, Mapping[Passage, frozenset[str]]]:
        """What `opponents_in` has worked out, by number of the group."""
        return {}

    @cached_property
    def _by_id(self) -> dict[str, Article]:
        return {article.id: article for article in self.articles}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {article.id: at for at, article in enumerate(self.articles, 1)}

    @cached_property
    def _mentions(self) -> dict[str, tuple[Mention, ...]]:
        mentions: dict[str, list[Mention]] = {}
        for actor in self.actors:
            for mention in actor.mentions:
                mentions.setdefault(mention.article, []).append(mention)
        return {
            article: tuple(sorted(found, key=lambda mention: mention.start))
            for article, found in mentions.items()
        }
