"""Actors, dates, events and quotes in a cache, by the articles they were found in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from pydantic import TypeAdapter

from corpus.actors.kept import NameCache
from corpus.actors.tagging.recogniser import version_of
from corpus.comparison import Comparison
from corpus.events.kept import DatedCache
from corpus.models import Actor, DateMention, Event, Quote
from corpus.quotes.kept import QuoteCache
from corpus.stopping import checked, checkpoint
from corpus.storage.cache import CacheFile
from corpus.storage.keys import key_of
from corpus.texts import Passage

_KEPT = 30


@dataclass(frozen=True, slots=True)
class _Findings:
    """What is kept of a comparison, under the same names as there."""

    actors: tuple[Actor, ...]
    events: tuple[Event, ...]
    dates: dict[str, tuple[DateMention, ...]]
    quotes: tuple[Quote, ...]
    recogniser: str
    recogniser_notice: str


_FINDINGS = TypeAdapter(_Findings)


class FindingsCache:
    """A file of what was found in sets of articles, by a key of their texts."""

    def __init__(self, path: Path) -> None:
        self._file = CacheFile(path, _KEPT)
        # What is in single articles, for sets that have some of them.
        self.names = NameCache(path.with_stem(f"{path.stem}-names"))
        self.dated = DatedCache(path.with_stem(f"{path.stem}-dates"))
        self.quotes = QuoteCache(path.with_stem(f"{path.stem}-quotes"))

    def load(self, known: Comparison, recogniser: str) -> Comparison | None:
        """Add what was found in the articles of a comparison, if that was kept.

        Args:
            known: The comparison.
            recogniser: What tags names.
        """
        told = self._file.load(_keys(known, recogniser))
        try:
            (row,) = told.values()
            checkpoint()
            kept = _FINDINGS.validate_json(row, strict=True)
        except ValueError:
            return None
        lengths = {article.id: len(article.text) for article in known.articles}
        passages = checked(_passages(kept), 1000)
        if not all(_fits(passage, lengths) for passage in passages):
            return None
        found = {field.name: getattr(kept, field.name) for field in fields(kept)}
        return known.with_findings(**found)

    def keep(self, known: Comparison, recogniser: str) -> None:
        """Keep what was found, and drop the oldest of too many."""
        found = {field.name: getattr(known, field.name) for field in fields(_Findings)}
        told = _FINDINGS.dump_json(_Findings(**found))
        self._file.keep(dict.fromkeys(_keys(known, recogniser), told))


def _keys(known: Comparison, recogniser: str) -> list[str]:
    """The key of a set; none if the version of the recogniser is not known."""
    version = version_of(recogniser)
    return [key_of(known.articles, "findings", version)] if version else []


def _passages(kept: _Findings) -> Iterator[Passage]:
    """All places in the articles where something was found."""
    for actor in kept.actors:
        yield from (Passage(m.article, m.start, m.end) for m in actor.mentions)
    for event in kept.events:
        yield from (Passage(p.article, p.start, p.end) for p in event.passages)
        yield from (p.expression for p in event.passages if p.expression)
    for article, dates in kept.dates.items():
        yield from (Passage(article, date.start, date.end) for date in dates)
    for quote in kept.quotes:
        yield Passage(quote.article, quote.start, quote.end)
        if quote.cue:
            yield quote.cue


def _fits(passage: Passage, lengths: Mapping[str, int]) -> bool:
    """Whether a passage lies inside its article, by the lengths of all texts."""
    return 0 <= passage.start <= passage.end <= lengths.get(passage.article, -1)
