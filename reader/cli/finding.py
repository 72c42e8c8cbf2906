"""What each noun of the command line asks of a corpus, as records."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from corpus import Article
from corpus.choices import AUTO
from corpus.comparison import Comparison
from corpus.errors import EncoderError
from corpus.export.records import Record, Recorder, article_record
from corpus.twins import Twins
from reader.cli.recognising import load_encoder, say_notice
from reader.cli.telling import say

if TYPE_CHECKING:
    from corpus.curation.decisions import Decisions
    from corpus.models import Match

Profile = Literal["news", "long"]


class Findings:
    """What is in a set of articles; each noun is looked for when it is asked for."""

    def __init__(
        self,
        articles: Sequence[Article],
        profile: Profile = "news",
        recogniser: str = AUTO,
        without: Collection[str] = (),
        *,
        floor: float = 0,
        curated: bool = False,
    ) -> None:
        """Take the articles, how to match them, and what recognises names.

        Matches with a flag of `without`, or with a score below `floor`, are left out;
        actors are as they were found, or, `curated`, as the reader's decisions make
        them.
        """
        self._articles = articles
        self._profile: Profile = profile
        self._recogniser = recogniser
        self._without = frozenset(without)
        self._floor = floor
        self._curated = curated

    def articles(self) -> list[Record]:
        """The articles themselves."""
        twins = Twins(self._articles)
        firsts = (twins.first(a.id) if a.id in twins else None for a in self._articles)
        return [*map(article_record, self._articles, firsts)]

    def stories(self) -> list[Record]:
        """Which of them tell of one event."""
        from corpus.matching import find_stories

        found = enumerate(find_stories(self._articles), 1)
        return [self._recorder.story(story, place) for place, story in found]

    def matches(self) -> list[Record]:
        """What they share, group by group."""
        return [self._recorder.match(match) for match in self._matched]

    def pairs(self) -> list[Record]:
        """How much each two of them share, and who was probably first."""
        from corpus.export.pairs import pair_records

        return pair_records(self._compared)

    def alone(self) -> list[Record]:
        """What only one of them says."""
        from corpus.export.alone import alone_records

        return alone_records(self._compared)

    @cached_property
    def _compared(self) -> Comparison:
        """The articles and their matches, nothing else."""
        return Comparison(tuple(self._articles), self._matched)

    def actors(self) -> list[Record]:
        """Who acts in them, without those whom the reader has hidden."""
        known = self._as_decided(self._found)
        return [self._recorder.actor(actor) for actor in known.actors]

    def events(self) -> list[Record]:
        """What happened when."""
        from corpus.events import find_events

        found = tuple(find_events(self._articles, actors=self._found.actors))
        known = self._as_decided(replace(self._found, events=found))
        return [self._naming(known).event(event) for event in known.events]

    def quotes(self) -> list[Record]:
        """Who is quoted, saying what."""
        from corpus.quotes import find_quotes

        found = tuple(find_quotes(self._articles, actors=self._found.actors))
        known = self._as_decided(replace(self._found, quotes=found))
        return self._naming(known).quotes(known.quotes)

    @cached_property
    def _matched(self) -> tuple[Match, ...]:
        """In order of groups, without those that are left out."""
        found = sorted(
            self._all_matched(),
            key=lambda match: (match.group, match.left, match.right),
        )
        surely = (match for match in found if match.score >= self._floor)
        return tuple(m for m in surely if self._without.isdisjoint(m.flags))

    def _all_matched(self) -> list[Match]:
        """By words and meaning; by words alone where an encoder fails."""
        from corpus.matching import match_all

        if self._profile == "news" and (encoder := load_encoder(self._articles)):
            try:
                return match_all(self._articles, encoder=encoder)
            except EncoderError as error:
                say(str(error))
        return match_all(self._articles, profile=self._profile)

    @cached_property
    def _found(self) -> Comparison:
        """The articles and their actors, without the reader's decisions."""
        from corpus.actors import find_actors

        say_notice(self._recogniser)
        actors = find_actors(self._articles, self._recogniser)
        return Comparison(tuple(self._articles), actors=tuple(actors))

    def _as_decided(self, found: Comparison) -> Comparison:
        if not self._curated:
            return found
        from corpus.curation import curate

        return curate(found, self._decisions).known

    @cached_property
    def _decisions(self) -> Decisions:
        from reader.cli.curating import load_decisions

        return load_decisions()

    @cached_property
    def _recorder(self) -> Recorder:
        return Recorder(self._articles)

    def _naming(self, known: Comparison) -> Recorder:
        """A recorder that gives the names of actors with their ids."""
        return Recorder(self._articles, (*known.actors, *known.hidden_actors))


NOUNS: dict[str, Callable[[Findings], list[Record]]] = {
    "articles": Findings.articles,
    "matches": Findings.matches,
    "actors": Findings.actors,
    "events": Findings.events,
    "quotes": Findings.quotes,
    "stories": Findings.stories,
}
