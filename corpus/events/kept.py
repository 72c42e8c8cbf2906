"""What single articles date, kept by what each says and the day it is read from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from corpus.article import Article
from corpus.events.telling import Dated, Telling
from corpus.models import DateMention
from corpus.storage.keys import key_of
from corpus.storage.singles import SinglesCache
from corpus.texts import Span


@dataclass(frozen=True, slots=True)
class _Told:
    """A telling without its article."""

    sentence: Span
    passage: Span
    clause: Span
    mention: DateMention
    doubt: str | None
    wide: bool


_ROWS = TypeAdapter(tuple[tuple[DateMention, ...], tuple[_Told, ...]])


class DatedCache:
    """A file of what single articles date."""

    def __init__(self, path: Path) -> None:
        self._singles = SinglesCache(path, _row, _dated)

    def dated(
        self,
        articles: Iterable[Article],
        borrowed: dt.date | None,
        find: Callable[[Article], Dated],
    ) -> Iterator[Dated]:
        """Yield what each article dates, found only where it was not kept.

        Args:
            articles: In any order.
            borrowed: The day that one without a date takes its year from.
            find: Finds what an article dates.
        """
        asked = ((_key(article, borrowed), article) for article in articles)
        return (dated for _, dated in self._singles.recall(asked, find))


def _key(article: Article, borrowed: dt.date | None) -> str:
    takes = "" if article.published or borrowed is None else borrowed.isoformat()
    return key_of([article], "dated", takes)


def _row(dated: Dated) -> bytes:
    told = (
        _Told(t.sentence, t.passage, t.clause, t.mention, t.doubt, t.wide)
        for t in dated.tellings
    )
    return _ROWS.dump_json((dated.dates, tuple(told)))


def _dated(row: bytes, article: Article) -> Dated | None:
    """What a row tells; `None` unless all of it lies in the article."""
    try:
        dates, told = _ROWS.validate_json(row, strict=True)
    except ValueError:
        return None
    spans = [date.span for date in dates]
    for one in told:
        spans += [one.sentence, one.passage, one.clause, one.mention.span]
    if not all(0 <= span.start <= span.end <= len(article.text) for span in spans):
        return None
    tellings = (
        Telling(article, t.sentence, t.passage, t.clause, t.mention, t.doubt, t.wide)
        for t in told
    )
    return Dated(dates, tuple(tellings))
