"""What an article is called where there is room for one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.article import Article

if TYPE_CHECKING:  # excerpts are loaded when they are asked for
    from corpus.excerpts import QuotedPassage

_OPENING = 80
"""Characters of an article's opening that stand for a title it does not have."""


def outlet_of(article: Article | QuotedPassage) -> str:
    """Its outlet, else the last part of its source's path or address."""
    source = article.source
    return article.outlet or source.rstrip("/").rsplit("/", 1)[-1] or source


def title_of(article: Article) -> str:
    """Its title, else how it begins."""
    if article.title:
        return article.title
    start = article.body.start
    return f"“{' '.join(article.text[start : start + _OPENING].split())} …”"
