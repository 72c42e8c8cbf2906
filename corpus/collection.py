"""The articles that are compared with one another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.article import Article
from corpus.reading import Source, read
from corpus.texts import Problem


@dataclass(frozen=True, slots=True, init=False)
class Corpus:
    """Articles in the order they were given, and the sources that failed."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()

    def __init__(
        self, articles: Iterable[Article] = (), problems: Iterable[Problem] = ()
    ) -> None:
        object.__setattr__(self, "articles", tuple(articles))
        object.__setattr__(self, "problems", tuple(problems))

    @classmethod
    def load(cls, sources: Iterable[Source]) -> Corpus:
        """Read files, folders and `-`, standard input, to the end."""
        found = list(read(sources))
        return cls(
            (item for item in found if isinstance(item, Article)),
            (item for item in found if isinstance(item, Problem)),
        )
