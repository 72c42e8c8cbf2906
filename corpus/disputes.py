"""The disputes of a match of a comparison, and where their values are printed."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.comparison import Comparison
from corpus.disputed_values import (
    Dispute,
    differences_of,
    find_value,
    gather_disputes,
)
from corpus.models import Group
from corpus.texts import Span, join_spans, outermost


def disputes_of(known: Comparison, group: Group) -> list[Dispute]:
    """The values in which the passages of a match disagree.

    Args:
        known: Holds the articles.
        group: The match.
    """
    passages = ((p.article, known.quote(p)) for p in group.passages)
    return gather_disputes(differences_of(group.matches), passages)


def find_disputed(known: Comparison, group: Group) -> dict[str, tuple[Span, ...]]:
    """Where the values in which a match disagrees are printed, by article.

    Args:
        known: Holds the articles.
        group: The match.

    Returns:
        Disjoint spans in order.
    """
    found: dict[str, list[Span]] = {}
    for dispute in disputes_of(known, group):
        for value, articles in dispute.printed.items():
            for article in articles:
                places = _places(known, group, article, value)
                found.setdefault(article, []).extend(places)
    return {article: tuple(join_spans(spans)) for article, spans in found.items()}


def _places(
    known: Comparison, group: Group, article: str, value: str
) -> Iterator[Span]:
    """Where each passage of an article first prints a value."""
    for passage in outermost(group.passages_in(article)):
        span = find_value(known.quote(passage), value)
        if span:
            yield span.moved(passage.start)
