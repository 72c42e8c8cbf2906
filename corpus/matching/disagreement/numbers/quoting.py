"""Numbers as one quotes them: with their sign, and with the noun both sides count."""

from __future__ import annotations

import re

from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.statements import Statement
from corpus.texts import Span
from corpus.words.concepts import stem
from corpus.words.counted import MEASURES
from corpus.words.numbers import UNIT_WORDS
from corpus.words.numerals import counters

_LONGEST = 3
"""Words of a noun: `400 young miners`."""
_BEFORE = re.compile(r"[A-Z]{0,2}[$€£₽]\s?\Z")
_AFTER = re.compile(r"\s?%|[\s-]p(?:er\s?cent|ct)\b")
_SIGN = 4
"""Characters before a number among which its sign stands: `US$ 40`."""


def quote(statement: Statement, amount: Amount, other: Amount) -> Span:
    """Where a number stands with what belongs to it.

    Args:
        statement: The sentence that it stands in.
        amount: The number.
        other: The one it is held against, of another statement.
    """
    text, span = statement.text, amount.span
    before = _BEFORE.search(text, max(0, span.start - _SIGN), span.start)
    after = _AFTER.match(text, span.end)
    start = before.start() if before else span.start
    if after:
        return Span(start, after.end())
    return Span(start, span.end if before else _end_of_noun(amount, other))


def _is_counter(word: str) -> bool:
    """Whether a sign is all that is quoted with a number: 三人."""
    return word in counters()


def _end_of_noun(amount: Amount, other: Amount) -> int:
    """Where the noun ends that both numbers count; at the number, if there is none."""
    end, shared = amount.span.end, amount.units & other.units
    for word in amount.after[:_LONGEST]:
        if word.lower in UNIT_WORDS:
            return word.span.end
        if (word.key or stem(word.lower)) not in shared:
            break
        end = word.span.end
        # A verb may follow: thirty sailors drowned.
        if word.lower.endswith("s") or word.lower in MEASURES or _is_counter(word.text):
            break
    return end
