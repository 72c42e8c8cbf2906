"""What single articles date: the expressions of time, and what is told by them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.events.dates import find_dates, usual_date
from corpus.events.telling import Dated
from corpus.events.tellings import find_tellings
from corpus.stopping import checked

if TYPE_CHECKING:
    from corpus.events.kept import DatedCache


def dated_in(
    articles: Iterable[Article], cache: DatedCache | None = None
) -> Iterator[Dated]:
    """Yield what each article dates, in order of their ids.

    Args:
        articles: Read together: one without a date takes the year of the others.
        cache: Where what single articles date is looked up and kept.
    """
    ordered = _of_one_day(sorted(articles, key=lambda article: article.id))
    borrowed = usual_date(ordered)

    def find(article: Article) -> Dated:
        # Tellings first: the article is cut into words once for both.
        tellings = tuple(find_tellings(article, borrowed))
        return Dated(tuple(find_dates(article)), tellings)

    if cache is None:
        return map(find, checked(ordered))
    return cache.dated(checked(ordered), borrowed, find)


def _of_one_day(articles: Sequence[Article]) -> list[Article]:
    """Articles, those of one text as of the day on which the first was printed.

    What a text calls Friday is no other day where it is printed again a week later.
    """
    printed: dict[str, dt.date] = {}
    for one in articles:
        if one.published:
            first = printed.get(one.text, one.published)
            printed[one.text] = min(first, one.published)
    days = (printed.get(one.text) for one in articles)
    return [
        one if one.published == day else replace(one, published=day)
        for one, day in zip(articles, days, strict=True)
    ]
