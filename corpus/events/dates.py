"""The dates an article speaks of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from corpus.article import Article
from corpus.dates.tagging import Tag, read_dates
from corpus.models import DateMention


def find_dates(article: Article) -> list[DateMention]:
    """Find the dates an article's own text speaks of, boilerplate left out.

    What depends on the day of publication is resolved against
    `Article.published`; without one it keeps `None` for its value.
    """
    return [tag.mention for tag in dates_in(article)]


def dates_in(article: Article, borrowed: dt.date | None = None) -> Iterator[Tag]:
    """Yield an article's dates and what their words say.

    Args:
        article: Whose text is read.
        borrowed: A day of the other articles, to take a year from if this one
            has no date.
    """
    tags = read_dates(article.text, article.published, borrowed, article.language)
    for tag in tags:
        start, end = tag.mention.start, tag.mention.end
        if not any(b.start < end and start < b.end for b in article.boilerplate):
            yield tag


def usual_date(articles: list[Article]) -> dt.date | None:
    """The middle one of the days on which some articles were published."""
    days = sorted(article.published for article in articles if article.published)
    return days[len(days) // 2] if days else None
