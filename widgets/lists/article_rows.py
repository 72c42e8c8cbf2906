"""Rows of the list of articles, and which of them fit what is typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from corpus.article import Article
from corpus.folding import folded_text
from corpus.timeline import full_date
from widgets.wording.naming import outlet_of, title_of

_ALIKE = 75.0
"""The least likeness of a word typed to one in a title, 0 to 100."""


@dataclass(frozen=True)
class ArticleRow:
    """An article in the list."""

    id: str
    number: int
    """0 for an article outside the story that the reader is in."""
    title: str
    outlet: str
    published: dt.date | None
    matches: int = 0
    """How many of its passages others have, as its head counts them."""
    shown: bool = False
    """Whether a pane shows it."""
    note: str = ""
    """What is told before its title: `same text as 3`."""

    @cached_property
    def said(self) -> str:
        """Folded: all by which it is found."""
        day = self.published.isoformat() if self.published else ""
        date = f"{day} {full_date(day)}"
        return folded_text(
            f"{self.number} {self.note} {self.title} {self.outlet} {self.id} {date}"
        )


def article_row(
    article: Article,
    number: int = 0,
    *,
    matches: int = 0,
    shown: Collection[str] = (),
    note: str = "",
) -> ArticleRow:
    """The row of one article; where it has no title, its source stands for it."""
    return ArticleRow(
        article.id,
        number,
        title_of(article),
        outlet_of(article),
        article.published,
        matches,
        article.id in shown,
        note,
    )


def listed_articles(rows: Iterable[ArticleRow], query: str) -> tuple[ArticleRow, ...]:
    """The rows that hold every word of a query, or one spelt like it, best first."""
    words = folded_text(query).split()
    if not words:
        return tuple(rows)
    scored = [(likeness(words, row.said), row) for row in rows]
    kept = [(score, row) for score, row in scored if score]
    return tuple(row for _, row in sorted(kept, key=_best_first))


def _best_first(scored: tuple[float, ArticleRow]) -> float:
    return -scored[0]


def likeness(words: Iterable[str], said: str) -> float:
    """How well a folded text holds folded words: 0 if it lacks one, up to 100.

    The word that fits least decides; one that is only spelt alike counts less than one
    that is there.
    """
    from rapidfuzz import fuzz

    fits = min(
        100.0
        if word in said
        else min(fuzz.partial_ratio(word, said, score_cutoff=_ALIKE), 99.0)
        for word in words
    )
    return fits if fits >= _ALIKE else 0.0
