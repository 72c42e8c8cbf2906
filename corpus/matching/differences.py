"""Where two passages that make one statement disagree: numbers, dates, names, "not"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.matching.diff import WordChange
from corpus.models import Difference, DifferenceKind, Span
from corpus.words.numbers import NEGATIONS, Quantity, find_quantities

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_YEARS = range(1500, 2200)


def find_differences(
    left: str, right: str, changes: Sequence[WordChange], likeness: float
) -> tuple[Difference, ...]:
    """List what disagrees between two aligned passages.

    Only words that stand in the same place of the same statement are compared:
    better to miss a disagreement than to claim one.

    Args:
        left: One passage.
        right: The other.
        changes: How their words align.
        likeness: Share of the words they have in common, 0 to 1.
    """
    found: list[Difference] = []
    ours, theirs = find_quantities(left), find_quantities(right)
    shared = {q.value for q in ours} & {q.value for q in theirs}
    for before, change, after in _in_place(changes):
        if not before and not after:
            continue
        one = _inside(ours, change.left, shared)
        two = _inside(theirs, change.right, shared)
        if len(one) == len(two) == 1 and _comparable(one[0], two[0]):
            found.append(_difference("number", left, right, one[0].span, two[0].span))
    if likeness >= _SURE:
        found.extend(_negations(left, right, changes))
    return tuple(found)


_SURE = 0.75


def _in_place(
    changes: Sequence[WordChange],
) -> Iterator[tuple[bool, WordChange, bool]]:
    """Replacements, and whether equal words stand before and after them."""
    for at, change in enumerate(changes):
        if change.tag == "replace":
            before = at > 0 and changes[at - 1].tag == "equal"
            after = at + 1 < len(changes) and changes[at + 1].tag == "equal"
            yield before, change, after


def _inside(
    quantities: Sequence[Quantity], span: Span, shared: set[float]
) -> list[Quantity]:
    return [q for q in quantities if span.overlaps(q.span) and q.value not in shared]


def _comparable(one: Quantity, two: Quantity) -> bool:
    years = [q.value in _YEARS and not q.unit for q in (one, two)]
    return one.unit == two.unit and years[0] == years[1]


def _difference(
    kind: DifferenceKind, left: str, right: str, one: Span, two: Span
) -> Difference:
    return Difference(kind, left[one.start : one.end], right[two.start : two.end])


def _negations(
    left: str, right: str, changes: Sequence[WordChange]
) -> Iterator[Difference]:
    """A negation that only one side has, between words that both have."""
    for at, change in enumerate(changes):
        around = [
            changes[k].tag == "equal" for k in (at - 1, at + 1) if 0 <= k < len(changes)
        ]
        if change.tag == "equal" or len(around) < 2 or not all(around):
            continue
        ours = left[change.left.start : change.left.end]
        theirs = right[change.right.start : change.right.end]
        if (
            _negates(ours) != _negates(theirs)
            and len(change.left) + len(change.right) < 30
        ):
            yield Difference("negation", ours, theirs)


def _negates(text: str) -> bool:
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    return any(word in NEGATIONS or word.endswith("n't") for word in words)
