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
    left_out: tuple[Problem, ...] = ()
    """What was not read and is not missed: it is not an article."""

    def __init__(
        self, articles: Iterable[Article] = (), problems: Iterable[Problem] = ()
    ) -> None:
        told = tuple(problems)
        grave = tuple(problem for problem in told if not problem.minor)
        minor = tuple(problem for problem in told if problem.minor)
        object.__setattr__(self, "articles", tuple(articles))
        object.__setattr__(self, "problems", grave)
        object.__setattr__(self, "left_out", minor)

    @classmethod
    def load(cls, sources: Iterable[Source]) -> Corpus:
        """Read files, folders and `-`, standard input, to the end."""
        found = list(read(sources))
        return cls(
            (item for item in found if isinstance(item, Article)),
            (item for item in found if isinstance(item, Problem)),
        )
