"""Events of short articles, all published on one Friday."""

from __future__ import annotations

import datetime as dt

from corpus.article import Article
from corpus.events import find_events
from corpus.models import Event

FRIDAY = dt.date(2023, 3, 10)


def article(text: str, id: str = "a", published: dt.date | None = FRIDAY) -> Article:
    return Article.from_text(text, id=id, published=published)


def events(*texts: str, published: dt.date | None = FRIDAY) -> list[Event]:
    articles = [article(text, f"{n}", published) for n, text in enumerate(texts)]
    return find_events(articles, actors=[])
