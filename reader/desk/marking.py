"""What is marked in an article: a function of what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus import Span
from corpus.comparison import Comparison
from widgets.panes.marks import Mark


def marks_of(
    known: Comparison,
    article: str,
    *,
    found: Iterable[Span] = (),
    kept: Iterable[Span] = (),
    dimmed: bool = True,
) -> tuple[Mark, ...]:
    """Everything to be shown in one article, matches before names and hits."""
    return (
        *(_boilerplate(known, article) if dimmed else ()),
        *_dates(known, article),
        *_matches(known, article),
        *_actors(known, article),
        *(Mark(span.start, span.end, "excerpt") for span in kept),
        *(Mark(span.start, span.end, "found") for span in found),
    )


def _boilerplate(known: Comparison, article: str) -> Iterator[Mark]:
    for part in known[article].boilerplate:
        yield Mark(part.start, part.end, "boilerplate")


def _dates(known: Comparison, article: str) -> Iterator[Mark]:
    for date in known.dates.get(article, ()):
        if date.value is not None:
            yield Mark(date.start, date.end, "date")


def _matches(known: Comparison, article: str) -> Iterator[Mark]:
    for passage, group in known.groups_in(article):
        kind = known.kind_of(passage, group)
        yield Mark(passage.start, passage.end, kind, group.number)


def _actors(known: Comparison, article: str) -> Iterator[Mark]:
    for mention in known.mentions_in(article):
        yield Mark(mention.start, mention.end, "actor")
