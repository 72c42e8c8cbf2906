"""Two passages that match, before it is told how."""

from __future__ import annotations

from typing import NamedTuple

from corpus.article import Article
from corpus.texts import Passage, Span


class Finding(NamedTuple):
    """A match whose kind is not told yet."""

    left: Article
    one: Span
    right: Article
    two: Span
    score: float
    """0 to 100."""
    group: int

    @property
    def texts(self) -> tuple[str, str]:
        """Both passages in words."""
        one, two = self.one, self.two
        return self.left.text[one.start : one.end], self.right.text[two.start : two.end]

    @property
    def sides(self) -> tuple[Passage, Passage]:
        """Both passages, the left one first."""
        return (
            Passage(self.left.id, self.one.start, self.one.end),
            Passage(self.right.id, self.two.start, self.two.end),
        )
