"""What a match disagrees in: the values, who prints which, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from corpus.comparison import Comparison
from corpus.models import Group
from corpus.texts import Span, join_spans, outermost
from corpus.words.concepts import UNSPACED

Claim: TypeAlias = tuple[str, str]
"""The id of an article, and the value it prints, nothing where a word is missing."""


class Dispute(NamedTuple):
    """One disagreement."""

    kind: str
    """See `corpus.kinds.DifferenceKind`."""
    printed: dict[str, set[str]]
    """The values, each with the ids of the articles that print it."""


def gather_disputes(
    differences: Iterable[tuple[str, Claim, Claim]],
    passages: Iterable[tuple[str, str]],
) -> list[Dispute]:
    """Tell each disagreement of a match once.

    An article that was not held against any of the other value prints one of the two
    all the same. A denial is more than its words, and is not looked for.

    Args:
        differences: Kind and both sides of each.
        passages: All that the match has: the id of an article, and the text.
    """
    found: dict[tuple[str, frozenset[str]], Dispute] = {}
    for kind, *claims in differences:
        key = kind, frozenset(value for _, value in claims)
        dispute = found.setdefault(key, Dispute(kind, {}))
        for article, value in claims:
            dispute.printed.setdefault(value, set()).add(article)
    texts = list(passages)
    disputes = _merged(found.values())
    for dispute in disputes:
        if dispute.kind != "negation":
            _add_others(dispute, texts)
    return disputes


def _merged(disputes: Iterable[Dispute]) -> list[Dispute]:
    """Disputes as one where an article prints one value against two others."""
    merged: list[Dispute] = []
    for dispute in disputes:
        joined = [known for known in merged if _share_claim(known, dispute)]
        whole = Dispute(dispute.kind, {})
        for part in (*joined, dispute):
            for value, articles in part.printed.items():
                whole.printed.setdefault(value, set()).update(articles)
        at = merged.index(joined[0]) if joined else len(merged)
        merged = [known for known in merged if known not in joined]
        merged.insert(at, whole)
    return merged


def _share_claim(one: Dispute, two: Dispute) -> bool:
    """Whether some article prints one value in both."""
    return one.kind == two.kind and any(
        not articles.isdisjoint(two.printed.get(value, ()))
        for value, articles in one.printed.items()
    )


def _add_others(dispute: Dispute, passages: Iterable[tuple[str, str]]) -> None:
    heard = set[str]().union(*dispute.printed.values())
    for article, text in passages:
        said = [value for value in dispute.printed if find_value(text, value)]
        if article not in heard and len(said) == 1:
            dispute.printed[said[0]].add(article)


def disputes_of(known: Comparison, group: Group) -> list[Dispute]:
    """What the passages of a match disagree in.

    Args:
        known: Holds the articles.
        group: The match.
    """
    differences = (
        (d.kind, (match.left.article, d.left), (match.right.article, d.right))
        for match in group.matches
        for d in match.differs
    )
    passages = ((p.article, known.quote(p)) for p in group.passages)
    return gather_disputes(differences, passages)


def find_disputed(known: Comparison, group: Group) -> dict[str, tuple[Span, ...]]:
    """Where the values stand that a match disagrees in, by article.

    Args:
        known: Holds the articles.
        group: The match.

    Returns:
        Spans in order and apart.
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
    """Where each passage of an article prints a value first."""
    for passage in outermost(group.passages_in(article)):
        span = find_value(known.quote(passage), value)
        if span:
            yield span.moved(passage.start)


def find_value(text: str, value: str) -> Span | None:
    """Where a text prints a value first, as a word of its own.

    A sign of a script without spaces may stand beside it.
    """
    letter = rf"(?![{UNSPACED}])\w"
    hit = re.search(rf"(?<!(?={letter}).){re.escape(value)}(?!{letter})", text)
    return Span(*hit.span()) if hit and value else None
