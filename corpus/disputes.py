"""The values in which a match disagrees: who prints which, where, against whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import permutations
from typing import NamedTuple

from corpus.models import Group, Match
from corpus.texts import Passage, Span, join_spans, outermost
from corpus.words.calendar import MONTHS
from corpus.words.concepts import UNSPACED

Claim = tuple[str, str]
"""The id of an article, and the value it prints; empty if a word is missing."""
TextOf = Callable[[Passage], str]
"""Gives the words of a passage."""
_LETTER = rf"(?![{UNSPACED}])\w"


class Dispute(NamedTuple):
    """One disagreement of a match."""

    kind: str
    """A `corpus.kinds.DifferenceKind`."""
    printed: dict[str, set[str]]
    """The values, each with the ids of the articles that print it."""


def gather_disputes(
    differences: Iterable[tuple[str, Claim, Claim]],
    passages: Iterable[tuple[str, str]],
) -> list[Dispute]:
    """Gather the differences of a match into disputes, each once.

    An article that was not compared with any that prints the other value is added if
    its passage prints one of the values. That is not done for denials, which are more
    than the words that differ.

    Args:
        differences: The kind and both sides of each difference.
        passages: All passages of the match: the id of the article, and the text.
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
    """Join disputes in which the same article prints the same value."""
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
    """Whether some article prints the same value in both."""
    return one.kind == two.kind and any(
        not articles.isdisjoint(two.printed.get(value, ()))
        for value, articles in one.printed.items()
    )


def differences_of(matches: Iterable[Match]) -> Iterable[tuple[str, Claim, Claim]]:
    """The differences of matches: the kind and both sides of each."""
    return (
        (d.kind, (match.left.article, d.left), (match.right.article, d.right))
        for match in matches
        for d in match.differs
    )


def disputes_of(group: Group, quote: TextOf) -> list[Dispute]:
    """The values in which the passages of a match disagree.

    Args:
        group: The match.
        quote: Gives the words of a passage.
    """
    passages = ((passage.article, quote(passage)) for passage in group.passages)
    return gather_disputes(differences_of(group.matches), passages)


def find_disputed(group: Group, quote: TextOf) -> dict[str, tuple[Span, ...]]:
    """Where the values in which a match disagrees are printed, by article.

    Args:
        group: The match.
        quote: Gives the words of a passage.

    Returns:
        Disjoint spans in order.
    """
    found: dict[str, list[Span]] = {}
    for dispute in disputes_of(group, quote):
        for value, articles in dispute.printed.items():
            for article in articles:
                passages = group.passages_in(article)
                places = _places(outermost(passages), value, quote)
                found.setdefault(article, []).extend(places)
    return {article: tuple(join_spans(spans)) for article, spans in found.items()}


def _places(passages: Iterable[Passage], value: str, quote: TextOf) -> Iterator[Span]:
    """Where each of some passages first prints a value."""
    for passage in passages:
        if span := find_value(quote(passage), value):
            yield span.moved(passage.start)


def opponents_of(group: Group, quote: TextOf) -> Mapping[Passage, frozenset[str]]:
    """The ids of the articles that each passage of a match contradicts.

    Those are the articles in conflict with it, and all that print another of the values
    in dispute. A passage that contradicts none is left out.

    Args:
        group: The match.
        quote: Gives the words of a passage.
    """
    conflicts = [match for match in group.matches if match.kind == "conflict"]
    if not conflicts:
        return {}
    texts = {passage: quote(passage) for passage in group.passages}
    told = ((passage.article, text) for passage, text in texts.items())
    disputes = gather_disputes(differences_of(conflicts), told)
    found: dict[Passage, frozenset[str]] = {}
    for passage, text in texts.items():
        against = group.against(passage)
        for dispute in disputes:
            against |= _denied_by(dispute, text)
        if others := against - {passage.article}:
            found[passage] = others
    return found


def _denied_by(dispute: Dispute, text: str) -> frozenset[str]:
    """The articles that print another value than a text, if it prints exactly one."""
    if dispute.kind == "negation":
        return frozenset()
    said = [value for value in dispute.printed if find_value(text, value)]
    others = (dispute.printed[value] for value in dispute.printed if value not in said)
    return frozenset().union(*others) if len(said) == 1 else frozenset()


def _add_others(dispute: Dispute, passages: Iterable[tuple[str, str]]) -> None:
    heard = set[str]().union(*dispute.printed.values())
    for article, text in passages:
        said = [value for value in dispute.printed if find_value(text, value)]
        if article not in heard and len(said) == 1:
            dispute.printed[said[0]].add(article)


def find_value(text: str, value: str) -> Span | None:
    """Where a text first prints a value, as whole words; `14 April` is `April 14`.

    In a script without spaces, other signs may stand beside it.
    """
    if not value:
        return None
    for pattern in (re.escape(value), *_other_orders(value)):
        hit = re.search(rf"(?<!(?={_LETTER}).){pattern}(?!{_LETTER})", text)
        if hit:
            return Span(*hit.span())
    return None


def _other_orders(value: str) -> Iterable[str]:
    """Patterns of a day with its month, and year, in all orders they are written in."""
    words = value.replace(",", " ").split()
    figures = [word for word in words if word.isdecimal()]
    if len(words) in (2, 3) and len(figures) == len(words) - 1:
        (month,) = (word for word in words if not word.isdecimal())
        if month.lower() in MONTHS:
            for order in permutations(words):
                yield r",?\s+".join(map(re.escape, order))
