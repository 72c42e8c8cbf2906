"""What each noun of the command line asks of a corpus, as records."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import Literal

from corpus import Article
from corpus.export.records import Record, Recorder, article_record
from corpus.models import Actor
from reader.cli.recognising import say_notice
from reader.configuration.settings import AUTO

Profile = Literal["news", "long"]


class Findings:
    """What is in a set of articles, looked for when it is asked for."""

    def __init__(
        self,
        articles: Sequence[Article],
        profile: Profile = "news",
        recogniser: str = AUTO,
        without: Collection[str] = (),
    ) -> None:
        """Take the articles, how to match them, and what recognises names.

        Matches with a flag of `without` are left out.
        """
        self._articles = articles
        self._profile: Profile = profile
        self._recogniser = recogniser
        self._without = frozenset(without)

    def articles(self) -> list[Record]:
        """The articles themselves."""
        return [article_record(article) for article in self._articles]

    def matches(self) -> list[Record]:
        """What they share, group by group."""
        from corpus.matching import match_all

        found = match_all(self._articles, profile=self._profile)
        found = sorted(found, key=lambda match: (match.group, match.left, match.right))
        return [
            self._recorder.match(match)
            for match in found
            if self._without.isdisjoint(match.flags)
        ]

    def actors(self) -> list[Record]:
        """Who acts in them."""
        return [self._recorder.actor(actor) for actor in self._actors]

    def events(self) -> list[Record]:
        """What happened when."""
        from corpus.events import find_events

        found = find_events(self._articles, actors=self._actors)
        return [self._naming.event(event) for event in found]

    def quotes(self) -> list[Record]:
        """Who is quoted, saying what."""
        from corpus.quotes import find_quotes

        found = find_quotes(self._articles, actors=self._actors)
        return self._naming.quotes(found)

    @cached_property
    def _actors(self) -> Sequence[Actor]:
        from corpus.actors import find_actors

        say_notice(self._recogniser)
        return find_actors(self._articles, self._recogniser)

    @cached_property
    def _recorder(self) -> Recorder:
        return Recorder(self._articles)

    @cached_property
    def _naming(self) -> Recorder:
        """A recorder that gives the names of actors with their ids."""
        return Recorder(self._articles, self._actors)


NOUNS: dict[str, Callable[[Findings], list[Record]]] = {
    "articles": Findings.articles,
    "matches": Findings.matches,
    "actors": Findings.actors,
    "events": Findings.events,
    "quotes": Findings.quotes,
}
