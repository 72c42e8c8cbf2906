"""What an article is called where there is room for one name."""

from __future__ import annotations

from corpus.article import Article


def outlet_of(article: Article) -> str:
    """Its outlet, else the last part of its source's path or address."""
    return article.outlet or source_name(article)


def title_of(article: Article) -> str:
    """Its title, else the last part of its source's path or address."""
    return article.title or source_name(article)


def source_name(article: Article) -> str:
    """The last part of an article's path or address."""
    return article.source.rstrip("/").rsplit("/", 1)[-1] or article.source
