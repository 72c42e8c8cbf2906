"""Quotes of single articles, kept by what each says and whom it names."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from pydantic import TypeAdapter

from corpus.models import Quote
from corpus.quotes.talk import Heard
from corpus.storage.keys import key_of
from corpus.storage.singles import SinglesCache

_QUOTES = TypeAdapter(list[Quote])


class QuoteCache:
    """A file of the quotes of single articles."""

    def __init__(self, path: Path) -> None:
        self._singles = SinglesCache(path, _QUOTES.dump_json, _quotes)

    def quotes(
        self, heard: Iterable[Heard], find: Callable[[Heard], list[Quote]]
    ) -> Iterator[list[Quote]]:
        """Yield the quotes of each article, found only where they were not kept."""
        asked = ((_key(one), one) for one in heard)
        return (quotes for _, quotes in self._singles.recall(asked, find))


def _key(heard: Heard) -> str:
    """Of all that decides whose words are quoted: an actor counts by what it is called.

    So an article keeps its quotes while those whom it names are called as they were.
    """
    actors = {one.actor.id: one.actor for one in heard.named}
    called = [(a.id, a.type, a.name, a.aliases, a.role) for a in actors.values()]
    places = [(one.start, one.end, one.actor.id) for one in heard.named]
    return key_of([heard.article], "quotes", json.dumps([called, places]))


def _quotes(row: bytes, heard: Heard) -> list[Quote] | None:
    """What a row tells; `None` unless all of it lies in the article."""
    try:
        told = _QUOTES.validate_json(row, strict=True)
    except ValueError:
        return None
    article, actors = heard.article, {one.actor.id for one in heard.named}
    fits = all(
        place.article == article.id
        and 0 <= place.start <= place.end <= len(article.text)
        and quote.speaker in {None, *actors}
        for quote in told
        for place in (quote, quote.cue or quote)
    )
    return told if fits else None
