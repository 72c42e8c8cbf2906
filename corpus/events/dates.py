"""The dates an article speaks of."""

from __future__ import annotations

from corpus.article import Article
from corpus.dates.tagging import tag_dates
from corpus.models import DateMention


def find_dates(article: Article) -> list[DateMention]:
    """Find the dates an article's own text speaks of, boilerplate left out.

    What depends on the day of publication is resolved against
    `Article.published`; without one it keeps `None` for its value.
    """
    return [
        mention
        for mention in tag_dates(article.text, article.published)
        if not any(
            b.start < mention.end and mention.start < b.end for b in article.boilerplate
        )
    ]
