"""Where a number is told of: in one town, or in two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.statements import Statement, Word
from corpus.words.numbers import number_of

_LEADS = frozenset({"in", "at", "near", "outside"})
"""What stands before a place."""
_JOINS = frozenset({"and", "the"})
"""What may stand between a place and the next of a list."""


def is_part_of_whole(
    left: Statement, one: Amount, right: Statement, two: Amount
) -> bool:
    """Whether the smaller of two counts is of some of the places of the greater one.

    Those killed in Orlo are fewer than those killed in Orlo and Tarn.

    Args:
        left: The statement of the first number.
        one: A number.
        right: The statement of the second one.
        two: Another number.
    """
    if one.is_measure or two.is_measure:
        return False
    ours, theirs = _places(left, one), _places(right, two)
    if one.value < two.value:
        return bool(ours) and ours < theirs
    return bool(theirs) and theirs < ours


def _places(statement: Statement, amount: Amount) -> frozenset[str]:
    """The keys of the places told beside a number, up to the next number."""
    ahead = _until_a_number(statement.after(amount.span))
    behind = [*_until_a_number(reversed(amount.before))][::-1]
    return _named(statement, [*ahead]) or _named(statement, behind)


def _until_a_number(words: Iterable[Word]) -> Iterable[Word]:
    for word in words:
        if word.text[0].isdigit() or number_of(word.lower) is not None:
            return
        yield word


def _named(statement: Statement, words: Sequence[Word]) -> frozenset[str]:
    """The keys of the names after a word that leads to a place, and of their list."""
    found: set[str] = set()
    led = False
    for word in words:
        name = word.text[0].isupper() and word.key in statement.anchors
        if name and led:
            found.add(word.key)
        led = word.lower in _LEADS or (led and (name or word.lower in _JOINS))
    return frozenset(found)
