"""The name of an article where there is room for only one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.reading.walking import STANDARD_INPUT

if TYPE_CHECKING:  # excerpts are loaded when they are asked for
    from corpus.excerpts import QuotedPassage

_WORD = re.compile(r"(?<![^\W_])(?:[^\W\d_]{3}|[^\W\d_]+\d{0,2}(?![^\W_]))")
"""A word in a file's name: letters, with a short number or not, or three of them."""
_OPENING = 80
"""Characters of an article's opening that stand for a title it does not have."""


def source_of(article: Article | QuotedPassage) -> str:
    """Where it was read from, in words where that has no path or address."""
    piped = article.source == STANDARD_INPUT
    return "standard input" if piped else article.source


def outlet_of(article: Article | QuotedPassage) -> str:
    """Its outlet, else the last part of its source's path or address."""
    source = source_of(article)
    return article.outlet or source.rstrip("/").rsplit("/", 1)[-1] or source


def name_of(article: Article | QuotedPassage) -> str:
    """The one name by which a reader knows it: its outlet, or its file.

    If the file's name is only figures, as in archives, its title or its beginning.
    """
    name = outlet_of(article)
    if article.outlet or _WORD.search(name.rpartition(".")[0] or name):
        return name
    return title_of(article) if isinstance(article, Article) else article.title or name


def are_years_apart(articles: Iterable[Article]) -> bool:
    """Whether there is more than a year between the first and the last article."""
    days = [article.published for article in articles if article.published]
    return bool(days) and max(days) - min(days) > dt.timedelta(days=366)


def title_of(article: Article) -> str:
    """Its title, or else its beginning."""
    if article.title:
        return article.title
    start = article.body.start
    cut = " …" * (len(article.text) > start + _OPENING)
    return f"“{' '.join(article.text[start : start + _OPENING].split())}{cut}”"
