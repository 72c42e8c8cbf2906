"""The values in which the sides of an excerpt disagree, and which prints which."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from corpus.disputes import find_value
from corpus.excerpts.models import Excerpt, QuotedPassage
from corpus.kinds import DifferenceKind


class KeptDispute(NamedTuple):
    """One disagreement of an excerpt."""

    kind: DifferenceKind
    values: tuple[tuple[str, tuple[QuotedPassage, ...]], ...]
    """Both values as they are printed, each with one passage of every article that
    prints it, the excerpt's own value first. Empty if a word is missing."""


def disputes_kept(excerpt: Excerpt) -> Iterator[KeptDispute]:
    """Each disagreement that an excerpt was kept with, once."""
    told: set[tuple[DifferenceKind, frozenset[str]]] = set()
    for differs in excerpt.differs:
        values = (differs.left, differs.right)
        key = differs.kind, frozenset(values)
        if key not in told:
            told.add(key)
            printed = [(value, _printing(excerpt, value)) for value in values]
            own_first = sorted(printed, key=lambda one: excerpt not in one[1])
            yield KeptDispute(differs.kind, tuple(own_first))


def _printing(excerpt: Excerpt, value: str) -> tuple[QuotedPassage, ...]:
    """The passages that print a value, the first of each article."""
    found: dict[str, QuotedPassage] = {}
    for side in excerpt.sides:
        if find_value(side.quote, value):
            found.setdefault(side.article, side)
    return tuple(found.values())
