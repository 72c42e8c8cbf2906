"""The dates an article speaks of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import lru_cache

from corpus.article import Article
from corpus.dates.edtf import day_in
from corpus.dates.tagging import Tag, read_dates
from corpus.models import DateMention

_DATING_LINES = frozenset({"byline", "publication line"})
"""Lines that are the site's, but date the story."""


def find_dates(article: Article) -> list[DateMention]:
    """Find the dates an article's own text speaks of, boilerplate left out.

    The day of publication counts wherever the article prints it.
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
    published = article.published
    for tag in _read(
        article.text, published, None if published else borrowed, article.language
    ):
        reason = _boilerplate_around(article, tag.mention)
        if reason is None or (
            reason in _DATING_LINES and day_in(tag.mention.value) == published
        ):
            yield tag


@lru_cache(maxsize=20_000)
def _read(
    text: str,
    published: dt.date | None,
    borrowed: dt.date | None,
    language: str | None,
) -> tuple[Tag, ...]:
    # Asked twice of every article: for its dates, and for what happened on them.
    return tuple(read_dates(text, published, borrowed, language))


def _boilerplate_around(article: Article, mention: DateMention) -> str | None:
    """Why a mention is none of the story's, if it is not."""
    for part in article.boilerplate:
        if part.start < mention.end and mention.start < part.end:
            return part.reason
    return None


def usual_date(articles: Iterable[Article]) -> dt.date | None:
    """The middle one of the days on which some articles were published."""
    printed = {(article.text, article.published) for article in articles}
    days = sorted(day for _, day in printed if day)
    return days[len(days) // 2] if days else None
