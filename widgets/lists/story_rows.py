"""Rows of the list of stories, and which of them fit what is typed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.article import Article
from corpus.folding import folded_text
from corpus.stories import Account
from corpus.timeline import full_date, spoken_date
from widgets.lists.article_rows import likeness
from widgets.wording.naming import outlet_of, title_of


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story in the list; or all articles, which take a row like one."""

    id: str
    """The id of its most central article; empty for all articles."""
    articles: int
    title: str
    """The title of its most central article."""
    outlets: tuple[str, ...] = ()
    """Who tells it, as far as that is known, the commonest first."""
    days: str = ""
    """When it was printed: `05–09 Jan 2022`; empty where no article says so."""
    matches: int = 0
    conflicts: int = 0
    said: str = ""
    """All that it can be found by, folded."""


def story_row(account: Account) -> StoryRow:
    """The row of a story."""
    first, *_ = account.articles
    outlets = Counter(a.outlet for a in account.articles if a.outlet)
    return StoryRow(
        id=first.id,
        articles=len(account.articles),
        title=title_of(first),
        outlets=tuple(name for name, _ in outlets.most_common()),
        days=_days(account.first, account.last),
        matches=account.matches,
        conflicts=account.conflicts,
        said=folded_text("\n".join(map(_said_of, account.articles))),
    )


def listed_stories(rows: Iterable[StoryRow], query: str) -> tuple[StoryRow, ...]:
    """The rows of which an article holds every word of a query, or one spelt like it.

    They stay in their order, but those that are only spelt alike come last.
    """
    words = folded_text(query).split()
    if not words:
        return tuple(rows)
    scored = [(likeness(words, row.said), row) for row in rows if row.said]
    found = [(score, row) for score, row in scored if score]
    return tuple(row for _, row in sorted(found, key=lambda each: -each[0]))


def _said_of(article: Article) -> str:
    day = article.published.isoformat() if article.published else ""
    return f"{title_of(article)} {outlet_of(article)} {article.id} {full_date(day)}"


def _days(first: dt.date | None, last: dt.date | None) -> str:
    if first is None or last is None:
        return ""
    if first.year != last.year:
        return f"{first.year}–{last.year}"
    both = first.isoformat() if first == last else f"{first}/{last}"
    return f"{spoken_date(both)} {last.year}"
