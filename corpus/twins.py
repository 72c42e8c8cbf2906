"""Articles with the same text under several names: together they are one witness."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.article import Article
from corpus.texts import Placed


class Twins:
    """Which articles have exactly the same text.

    Their titles, dates and outlets may differ all the same.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        """Sort articles by their texts; the order of the articles is kept."""
        firsts: dict[str, str] = {}
        self._firsts: dict[str, str] = {}
        for article in articles:
            first = firsts.setdefault(article.text, article.id)
            if first != article.id:
                self._firsts[article.id] = first

    def __len__(self) -> int:
        """How many articles have the text of one before them."""
        return len(self._firsts)

    def __contains__(self, article: str) -> bool:
        """Whether an article, by its id, has the text of one before it."""
        return article in self._firsts

    def first(self, article: str) -> str:
        """The id of the first article that has the same text."""
        return self._firsts.get(article, article)

    def are_one(self, one: str, other: str) -> bool:
        """Whether two articles, by their ids, have the same text."""
        return self.first(one) == self.first(other)

    def places(self, articles: Iterable[str]) -> frozenset[int]:
        """Where in a row of articles, from 0, those of a text told before stand."""
        return frozenset(at for at, article in enumerate(articles) if article in self)

    def texts(self, articles: Iterable[str]) -> frozenset[str]:
        """The different texts of articles, each as the id of the first that has it."""
        return frozenset(map(self.first, articles))

    def are_several(self, passages: Iterable[Placed]) -> bool:
        """Whether passages are from more than one text."""
        return len(self.texts(passage.article for passage in passages)) > 1

    def others(self, article: str) -> list[str]:
        """The ids of the other articles that have the same text."""
        first = self.first(article)
        alike = (first, *(a for a, other in self._firsts.items() if other == first))
        return [other for other in alike if other != article]
