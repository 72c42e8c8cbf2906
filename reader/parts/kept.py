"""The excerpts kept from these articles, and where they stand in them now.

The code for excerpts is loaded when it is first needed, so that the first frame comes
sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus import Span
from corpus.errors import CorpusError
from reader.desk.desk import Desk
from reader.walks.stops import Stop, hits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.excerpts import Excerpt, ExcerptStore


class Kept:
    """The excerpts of one set of sources, marked in the articles and walked."""

    def __init__(self, desk: Desk, sources: Sequence[str]) -> None:
        self._desk = desk
        self._sources = sources
        self._opened: ExcerptStore | None = None

    @property
    def store(self) -> ExcerptStore:
        """Where they are kept."""
        if self._opened is None:
            from corpus.excerpts import ExcerptStore

            self._opened = ExcerptStore(self._sources)
        return self._opened

    def load(self) -> tuple[Excerpt, ...]:
        """All of them; if they cannot be read, say so and return none."""
        try:
            return self.store.load()
        except CorpusError as error:
            self._desk.say(str(error))
            return ()

    def show(self) -> None:
        """Mark them in the articles."""
        kept: dict[str, tuple[Span, ...]] = {}
        for excerpt in self.load():
            for article, span in self.places(excerpt):
                kept[article] = (*kept.get(article, ()), span)
        if kept != self._desk.kept:
            self._desk.kept = kept
            self._desk.lay_marks()

    def stops(self) -> tuple[Stop, ...]:
        """A stop for each excerpt that is in the articles of the story."""
        here = {article.id for article in self._desk.known.articles}
        places = {place for kept in self.load() for place in self.places(kept)[:1]}
        return hits(sorted(place for place in places if place[0] in here))

    def places(self, excerpt: Excerpt) -> list[tuple[str, Span]]:
        """Where the sides of an excerpt stand now, its own side first."""
        from corpus.excerpts import locate_among

        find = locate_among(self._desk.scope.whole.articles)
        found = ((side.article, find(side).span) for side in excerpt.sides)
        return [(article, span) for article, span in found if span is not None]
