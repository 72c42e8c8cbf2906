"""Which articles tell of one event, story by story, in words."""

from __future__ import annotations

from collections import Counter

from corpus.comparison import Comparison
from corpus.counting import listed
from corpus.export.citing import day
from corpus.stories import Account, accounts
from reader.plain.witnesses import in_articles
from reader.plain.wording import Paragraph, so_many
from widgets.wording.naming import title_of


def stories(known: Comparison) -> list[Paragraph]:
    """Each story that two articles or more tell, the largest first."""
    return [_story(known, at, one) for at, one in enumerate(accounts(known), 1)]


def _story(known: Comparison, place: int, account: Account) -> Paragraph:
    told_by = in_articles(known, (article.id for article in account.articles))
    outlets = Counter(a.outlet for a in account.articles if a.outlet).most_common()
    shared = so_many(account.matches, "match", "matches")
    told = [
        f"Story {place}, told by {told_by}: {shared}, "
        f"{so_many(account.conflicts, 'conflict')}.",
        f"Title: {title_of(account.articles[0])}",
    ]
    if outlets:
        told.append(f"Outlets: {listed(name for name, _ in outlets)}.")
    if account.first and account.last:
        days = dict.fromkeys((day(account.first), day(account.last)))
        told.append(f"Published: {' to '.join(days)}.")
    return told
