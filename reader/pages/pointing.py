"""What is marked in the passages of a match: what differs, or what is shared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from corpus.comparison import Comparison
from corpus.disputes import find_disputed
from corpus.matching import compare_words
from corpus.models import Group
from corpus.shared_words import find_shared
from corpus.texts import Passage, Span

_MOST_DIFFERING = 2 / 3
"""The share of a passage up to which what differs is marked; above, what is shared."""

Chosen = Literal["differs", "shared"]
Marked = tuple[Span, Literal["differs", "shared", "disputed"]]
"""A span of a passage's text, and how it is marked."""


class Pointing(NamedTuple):
    """What is marked in passages."""

    chosen: Chosen
    marks: list[tuple[Marked, ...]]
    """For each passage, in order, without overlaps."""


def point_out(known: Comparison, group: Group, passages: Sequence[Passage]) -> Pointing:
    """Mark what differs; where nearly everything does, mark what is shared.

    Values that contradict each other are marked in either case.

    Args:
        known: Holds the articles.
        group: The match.
        passages: All of its passages; the one that the reader is on comes first.
    """
    texts = [known.quote(p) for p in passages]
    chosen: Chosen = "differs"
    spans = differing(texts[0], texts[1:])
    if sum(map(len, spans[0])) > _MOST_DIFFERING * len(texts[0]):
        chosen, spans = "shared", point_shared(known, passages)
    contradicted = find_disputed(group, known.quote)
    disputed = _inside(passages, [contradicted.get(p.article, ()) for p in passages])
    laid = zip(spans, disputed, strict=True)
    return Pointing(chosen, [tuple(_lay(some, chosen, above)) for some, above in laid])


def point_shared(
    known: Comparison, passages: Sequence[Passage]
) -> list[tuple[Span, ...]]:
    """For each passage, what a passage of another article says too."""
    return _inside(passages, find_shared(known, passages))


def _inside(
    passages: Sequence[Passage], spans: Iterable[Iterable[Span]]
) -> list[tuple[Span, ...]]:
    """Turn spans of articles into spans of passages; what lies outside is left out."""
    return [
        tuple(span.moved(-p.start) for span in some if p.span.covers(span))
        for p, some in zip(passages, spans, strict=True)
    ]


def _lay(
    spans: Iterable[Span], part: Chosen, disputed: Sequence[Span]
) -> Iterator[Marked]:
    """Spans and disputed spans in order; where both overlap, the disputed ones win."""
    marks: list[Marked] = [(span, "disputed") for span in disputed]
    for span in spans:
        start = span.start
        for hole in disputed:
            if span.overlaps(hole):
                marks.append((Span(start, hole.start), part))
                start = hole.end
        marks.append((Span(start, span.end), part))
    return iter(sorted(mark for mark in marks if mark[0].start < mark[0].end))


def differing(first: str, others: Sequence[str]) -> list[tuple[Span, ...]]:
    """Mark in the first what no other has, in each other what the first lacks.

    Returns:
        For the first and then each of the others, spans in order.
    """
    changes = [compare_words(first, other) for other in others]
    alone: list[list[Span]] = [
        [change.left for change in those if change.tag in ("replace", "delete")]
        for those in changes
    ]
    added = [
        tuple(change.right for change in those if change.tag in ("replace", "insert"))
        for those in changes
    ]
    return [tuple(_common(alone)), *added]


def _common(lists: Sequence[Sequence[Span]]) -> list[Span]:
    """What lies inside a span of every list."""
    if not lists:
        return []
    common = list(lists[0])
    for spans in lists[1:]:
        common = [
            Span(max(one.start, other.start), min(one.end, other.end))
            for one in common
            for other in spans
            if one.overlaps(other)
        ]
    return common
