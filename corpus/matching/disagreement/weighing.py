"""How sure it is that two values stand for one thing, by what is told around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Literal, NamedTuple

from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.words import Word
from corpus.texts import Span

Kind = Literal["number", "date", "name", "contrary"]
"""What differs; a column of the table each."""

KINDS: tuple[Kind, ...] = ("number", "date", "name", "contrary")

_LEAD = 4
"""Words beside a value among which one that tells something leads to it."""
_NEAR, _AROUND, _CLOSE = 4, 8, 3
"""Words on either side of a value."""


class Rivals(NamedTuple):
    """Two values, one of either statement, that may be told of one thing."""

    one: Span
    two: Span
    told: Mapping[str, float]
    """The evidence that they are; what is not there is nought."""


@cache
def weights(kind: Kind) -> Mapping[str, float]:
    """What each piece of evidence counts, in log odds; `bias` is there in any case.

    Learned, see the table: its first line names the kinds.
    """
    table = Path(__file__).with_name("weights.tsv").read_text("utf-8")
    head, *rows = [line.split("\t") for line in table.splitlines()]
    column = head.index(kind)
    return {row[0]: float(row[column]) for row in rows if row[column]}


def odds(kind: Kind, told: Mapping[str, float]) -> float:
    """The log odds of a conflict that is worth its claim, from nought on."""
    learned = weights(kind)
    return learned["bias"] + sum(learned.get(name, 0) * told[name] for name in told)


def surest(kind: Kind, rivals: Iterable[Rivals]) -> list[tuple[Span, Span]]:
    """Choose the values that conflict: each is the surest rival of the other."""
    weighed = [(odds(kind, both.told), both) for both in rivals]
    best: dict[tuple[int, Span], float] = {}
    for sure, both in weighed:
        for place in ((0, both.one), (1, both.two)):
            best[place] = max(best.get(place, 0.0), sure)
    return [
        (both.one, both.two)
        for sure, both in weighed
        if sure == best[0, both.one] == best[1, both.two] and sure > 0
    ]


def tell_beside(pair: StatementPair, one: Span, two: Span) -> dict[str, float]:
    """How much of what stands around two values is the same.

    Args:
        pair: Two statements.
        one: Where a value of the left one stands.
        two: Where one of the right one stands.
    """
    ours = pair.left.before(one)[::-1], pair.left.after(one)
    theirs = pair.right.before(two)[::-1], pair.right.after(two)
    sides = list(zip(ours, theirs, strict=True))
    mine, other = _keys(ours, _CLOSE), _keys(theirs, _CLOSE)
    foreign = len(mine - pair.right.keys) + len(other - pair.left.keys)
    kept = frozenset[str]().union(*(_all(a) & _all(b) for a, b in sides))
    return {
        "lead": float(_nearest(ours[0]) == _nearest(theirs[0]) != ""),
        "before": _same_word(*sides[0]),
        "after": _same_word(*sides[1]),
        "near": _likeness(_keys(ours, _NEAR), _keys(theirs, _NEAR)),
        "around": _likeness(_keys(ours, _AROUND), _keys(theirs, _AROUND)),
        "order": len(kept) / max(1, len(pair.common)),
        "foreign": foreign / max(1, len(mine) + len(other)),
    }


def _nearest(words: Sequence[Word]) -> str:
    """The key of the first word beside a value that tells something."""
    return next((word.key for word in words[:_LEAD] if word.key), "")


def _same_word(ours: Sequence[Word], theirs: Sequence[Word]) -> float:
    return float(bool(ours and theirs) and ours[0].lower == theirs[0].lower)


def _all(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.key for word in words) - {""}


def _keys(sides: Sequence[Sequence[Word]], reach: int) -> frozenset[str]:
    """What so many words on either side of a value tell."""
    return _all([*chain.from_iterable(words[:reach] for words in sides)])


def _likeness(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """The measure of Dice (1945)."""
    return 2 * len(ours & theirs) / max(1, len(ours) + len(theirs))
