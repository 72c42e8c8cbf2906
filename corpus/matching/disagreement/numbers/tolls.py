"""Which numbers of a statement count the dead, the hurt, the rescued."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.statements import EDGE, Statement
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.numbers import number_of
from corpus.words.numerals import is_numeral
from corpus.words.stop_words import stop_words
from corpus.words.tolls import counts_people, toll_at

_REACH = 6
"""Words on either side of a number among which stands what happened to so many."""
_JOINED = frozenset({"and", "while"})
_WHOLE = 3
"""Words before a number among which stands the part that is taken of it."""


def toll_of(statement: Statement, amount: Amount) -> str:
    """What happened to so many: "dead", "hurt"; nothing where a number tells no toll.

    It is told in the clause of the number, with no other number in between.

    Args:
        statement: The sentence.
        amount: A number of it.
    """
    if amount.is_measure or _is_whole(statement, amount):
        return ""
    before, after = amount.before, statement.after(amount.span)
    found = [
        *_tolls(statement, after[:_REACH], amount.span, ahead=True),
        *_tolls(statement, before[-_REACH:], amount.span, ahead=False),
    ]
    return min(found, key=lambda told: told[0])[1] if found else ""


def are_one_toll(
    one: Amount, two: Amount, tolls: tuple[str, str], language: str | None
) -> bool:
    """Whether two numbers tell of one toll, and of any people or of the same.

    Args:
        one: A number.
        two: One of another statement.
        tolls: What happened to so many.
        language: That of both statements.
    """
    if tolls[0] != tolls[1] or not tolls[0]:
        return False
    if one.units & two.units:
        return True
    return any(_counts_any(amount, language) for amount in (one, two))


def _counts_any(amount: Amount, language: str | None) -> bool:
    """Whether it is said of no special people: nine died, nine persons died."""
    first = amount.after[0].lower if amount.after and amount.units else ""
    return (
        not first
        or counts_people(first, language)
        or bool(toll_at([w.lower for w in amount.after], 0, language))
    )


def _tolls(
    statement: Statement, words: tuple[Word, ...], number: Span, *, ahead: bool
) -> Iterator[tuple[int, str]]:
    """How far from a number stands the nearest word on a side that tells a toll.

    Args:
        statement: The sentence.
        words: Those on that side, in order.
        number: Where the number stands.
        ahead: Whether they stand after it.
    """
    lowers = [word.lower for word in words]
    edge = number
    order = range(len(words)) if ahead else range(len(words) - 1, -1, -1)
    for far, k in enumerate(order):
        word = words[k]
        first, second = sorted((edge, word.span))
        if EDGE.search(statement.text, first.end, second.start) or _counts(
            word, statement.language
        ):
            return
        if ahead and k and lowers[k - 1] in _JOINED and word.lower.endswith("ing"):
            return  # "and injuring" tells of the next number
        if toll := toll_at(lowers, k, statement.language):
            # Of "two dead and 40 families" the dead are counted.
            if ahead or not k or not _counts(words[k - 1], statement.language):
                yield far, toll
            return
        edge = word.span


def _counts(word: Word, language: str | None) -> bool:
    lower = word.lower
    return (
        lower[0].isdigit()
        or number_of(lower) is not None
        or is_numeral(lower, language)
    )


def _is_whole(statement: Statement, amount: Amount) -> bool:
    """Whether it is that of which another number is a part: twelve of the thirty."""
    small = stop_words(statement.language or "en")
    for word in amount.before[: -_WHOLE - 1 : -1]:
        if _counts(word, statement.language):
            return not EDGE.search(statement.text, word.span.end, amount.span.start)
        if word.lower not in small:
            return False
    return False
