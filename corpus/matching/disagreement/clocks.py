"""Times of day in figures: "3:52 a.m.", "1500 GMT"."""

from __future__ import annotations

import re

from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import Statement
from corpus.texts import Span

_CLOCK = re.compile(
    r"\s?(?:[ap]\.?\s?m\b|(?:gmt|est|edt|utc|cet|o['’]clock)\b)", re.IGNORECASE
)


def clocks_of(statement: Statement) -> frozenset[str]:
    """The times of day that a statement tells, in figures."""
    return frozenset(
        word.text.lstrip("0")
        for word in statement.words
        if word.text[0].isdigit() and is_clock(statement.text, word.span)
    )


def are_of_two_hours(pair: StatementPair) -> bool:
    """Whether both statements tell a time of day, and none that is the same."""
    ours, theirs = clocks_of(pair.left), clocks_of(pair.right)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def is_clock(text: str, span: Span) -> bool:
    """Whether a number is a time of day."""
    return _CLOCK.match(text, span.end) is not None
