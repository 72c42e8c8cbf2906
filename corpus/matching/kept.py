"""A set of articles whose matches were kept, which others can join."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.matching.arrays import load_numpy
from corpus.models import Match
from corpus.stopping import Check, checkpoint, load

if TYPE_CHECKING:
    from corpus.matching.cache import MatchCache
    from corpus.matching.compared import Compared

_PARTS = (
    "corpus.matching.units",
    "corpus.matching.scoring",
    "corpus.matching.disagreement.differences",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """Articles compared by another run of the program, and what it found."""

    cache: MatchCache
    profile: str
    articles: tuple[Article, ...]
    """In order of their ids."""
    matches: tuple[Match, ...]

    def joined_by(self, articles: list[Article], check: Check) -> Compared | None:
        """The same set with the articles that it lacks: as if it were compared here.

        It is cut anew, a quarter of the work of comparing it, and not linked anew.

        Args:
            articles: All that the set shall have.
            check: Called many times a second; may raise to stop the work.

        Returns:
            None if they must be compared at once.
        """
        if not set(self.articles) < set(articles):
            return None
        links = self.cache.load_links(self.articles, self.profile)
        if not links:
            return None
        load_comparing()
        from corpus.matching.compared import take_up

        compared = take_up(self.articles, links, self.matches, check)
        return compared and compared.joined_by(articles, check)


def load_comparing() -> None:
    """Load what compares, with the first comparison, long after the screen is drawn.

    Step by step, so that nobody waits for all of it at once; numpy comes whole.
    """
    load_numpy()
    checkpoint()
    load(*_PARTS)
