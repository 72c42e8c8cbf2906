"""Where two passages that make one statement disagree: numbers, dates, names, "not"."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.kinds import DifferenceKind
from corpus.matching.disagreement.datings import (
    UNDATED,
    Published,
    are_of_two_times,
    days_of,
    find_dates_apart,
)
from corpus.matching.disagreement.denials import find_denial, may_turn
from corpus.matching.disagreement.figures import find_amounts_apart
from corpus.matching.disagreement.renamings import find_other_name
from corpus.matching.disagreement.statements import Pair, pair_statements, statements_of
from corpus.models import Difference
from corpus.stopping import checked
from corpus.texts import Span


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
    found = [
        difference
        for pair in checked(pair_statements(statements_of(left), statements_of(right)))
        if _may_differ(pair)
        for difference in (*_denial(pair), *_values(pair, published))
    ]
    return tuple(dict.fromkeys(found))


def _may_differ(pair: Pair) -> bool:
    """Whether it is worth while to read two statements word by word."""
    ours, theirs = pair.left, pair.right
    if ours.values - theirs.values and theirs.values - ours.values:
        return True
    if ours.capitals - theirs.keys and theirs.capitals - ours.keys:
        return True
    return any(map(may_turn, ours.lowers)) != any(map(may_turn, theirs.lowers))


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
