"""Keys made from all that decides what is found: the articles, and our code."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from corpus.article import Article
from corpus.stopping import checked


def key_of(articles: Iterable[Article], *settings: str) -> str:
    """A hash of all that decides what is found in articles, in any order.

    Args:
        articles: All articles that are looked at together.
        settings: What is looked for, and how.
    """
    return key_of_marks(marks_of(articles), *settings)


def key_of_marks(marks: Iterable[str], *settings: str) -> str:
    """The same from the marks of articles, in order of their ids."""
    known = json.dumps([code_version(), *settings, *marks])
    return hashlib.sha256(known.encode()).hexdigest()


def marks_of(articles: Iterable[Article]) -> dict[str, Article]:
    """Articles in order of their ids, each under a hash of all that matters in it."""
    return {
        _mark(article): article
        for article in checked(sorted(articles, key=lambda article: article.id), 20)
    }


@lru_cache(maxsize=8_192)
def _mark(article: Article) -> str:
    hidden = [(b.start, b.end, b.reason) for b in article.boilerplate]
    day = article.published and article.published.isoformat()
    parts = (
        *(article.id, article.text, article.title, article.outlet),
        *(day, article.language, hidden),
    )
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


@cache
def code_version() -> str:
    """A hash of all code, tables and models: other versions find other things."""
    known = hashlib.sha256()
    for name, file in sorted(_files_in(files("corpus"), "")):
        known.update(f"{name}\n".encode())
        known.update(file.read_bytes())
    return known.hexdigest()


def _files_in(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_file():
            yield f"{name}/{entry.name}", entry
        elif entry.name != "__pycache__":
            yield from _files_in(entry, f"{name}/{entry.name}")
