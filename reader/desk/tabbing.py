"""Which articles are out of view, and which of them have what the reader is on."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from corpus.comparison import Comparison
from widgets.panes.row_painter import Lit
from widgets.panes.tabs import Tab
from widgets.wording.naming import name_of

MOST = 64
"""Articles out of view up to which each has a tab; of more, only those with a stop."""


def tabs_of(
    known: Comparison,
    in_view: Collection[str],
    lits: Mapping[str, Lit],
    elsewhere: Collection[str],
) -> tuple[tuple[Tab, ...], int]:
    """The tabs of articles out of view, and how many of these have none.

    Args:
        known: What is compared.
        in_view: Ids of the articles that panes show.
        lits: What the reader is on, by article.
        elsewhere: Ids of articles that have other stops of the walk.
    """
    having = {**dict.fromkeys(elsewhere, Lit()), **lits}
    out = len(known.articles) - len(in_view)
    rest = known.articles if out <= MOST else [known[article] for article in having]
    tabs = [
        Tab(known.number_of(article.id), name_of(article), _sign(having, article.id))
        for article in rest
        if article.id not in in_view
    ]
    tabs = sorted(tabs, key=lambda tab: tab.number)[:MOST]
    return tuple(tabs), out - len(tabs)


def _sign(having: Mapping[str, Lit], article: str) -> str:
    return having[article].label if article in having else ""
