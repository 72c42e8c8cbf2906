"""Where two passages that make one statement disagree: numbers, dates, names, "not"."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.matching.datings import (
    UNDATED,
    Published,
    are_of_two_times,
    days_of,
    find_dates_apart,
)
from corpus.matching.days import DAY_NAMES
from corpus.matching.denials import find_denial, may_turn
from corpus.matching.figures import find_amounts_apart
from corpus.matching.renamings import find_other_name
from corpus.matching.statements import Pair, key_of, pair_statements
from corpus.matching.vocabulary import WORD
from corpus.models import Difference, DifferenceKind, Span
from corpus.words.numbers import number_of

_MOST_OWN = 8
"""Telling words that only one passage has, if a name is all that differs."""


def find_differences(
    left: str, right: str, published: Published = UNDATED
) -> tuple[Difference, ...]:
    """List what disagrees between two passages.

    Only the same measure, day or name of the same statement is compared: better to
    miss a disagreement than to claim one.

    Args:
        left: One passage.
        right: The other.
        published: The days that the articles speak from.
    """
    if not _may_differ(left, right):
        return ()
    found = [
        difference
        for pair in pair_statements(left, right)
        for difference in (*_denial(pair), *_values(pair, published))
    ]
    return tuple(dict.fromkeys(found))


def _may_differ(left: str, right: str) -> bool:
    """Whether it is worth while to read two passages word by word."""
    ours, theirs = (
        {word.lower().replace("’", "'") for word in WORD.findall(text)}
        for text in (left, right)
    )
    if _tells_values(ours - theirs) and _tells_values(theirs - ours):
        return True
    if any(map(may_turn, ours)) != any(map(may_turn, theirs)):
        return True
    own = {key_of(word) for word in ours}, {key_of(word) for word in theirs}
    return max(len(own[0] - own[1]), len(own[1] - own[0])) <= _MOST_OWN


def _tells_values(words: set[str]) -> bool:
    return any(
        word[0].isdigit() or number_of(word) or word in DAY_NAMES for word in words
    )


def _denial(pair: Pair) -> Iterator[Difference]:
    denial = find_denial(pair)
    if denial is not None:
        yield _difference(pair, "negation", *denial)


def _values(pair: Pair, published: Published) -> Iterator[Difference]:
    days = days_of(pair, published)
    spans = [day.span for day in days[0]], [day.span for day in days[1]]
    name = find_other_name(pair)
    dates = find_dates_apart(pair, days)
    amounts = find_amounts_apart(pair, days)
    # Where more than one of them differs, they tell of two things.
    if (name is not None) + bool(dates) + bool(amounts) != 1:
        return
    if name is not None:
        yield _difference(pair, "name", *name)
    elif not pair.opposed(spans):
        for one, two in dates:
            yield _difference(pair, "date", one, two)
        if amounts and are_of_two_times(pair, days):
            return
        for one, two in amounts:
            yield _difference(pair, "number", one, two)


def _difference(
    pair: Pair, kind: DifferenceKind, one: Span | None, two: Span | None
) -> Difference:
    left = pair.left.text[one.start : one.end] if one else ""
    right = pair.right.text[two.start : two.end] if two else ""
    return Difference(kind, left, right)
