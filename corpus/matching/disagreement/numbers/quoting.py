"""Numbers as one quotes them: with their sign, and with the noun both sides count."""

from __future__ import annotations

import re

from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.statements import Statement
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.concepts import stem
from corpus.words.counted import MEASURES as COUNTED
from corpus.words.measured import MEASURES
from corpus.words.numbers import UNIT_WORDS
from corpus.words.numerals import counters
from corpus.words.stop_words import stop_words

_LONGEST = 3
"""Words of a noun: `400 young miners`."""
_BEFORE = re.compile(r"[A-Z]{0,2}[$€£₽]\s?\Z")
_AFTER = re.compile(r"\s?%|[\s-]p(?:er\s?cent|ct)\b")
_COMPOUND = re.compile(r"[\s-]year[\s-]old\b|(?:-\w+)+")
"""What is one word with its number: `33-year-old`, `24-hour`."""
_MEASURES = COUNTED | MEASURES
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
    return Span(start, span.end if before else _end_of_noun(statement, amount, other))


def _is_counter(word: str) -> bool:
    """Whether a sign is all that is quoted with a number: 三人."""
    return word in counters()


def _end_of_noun(statement: Statement, amount: Amount, other: Amount) -> int:
    """Where the noun ends that both numbers count; at the number, if there is none.

    What one side alone says of it stands between: `seven billion Canadian dollars`.
    """
    if compound := _COMPOUND.match(statement.text, amount.span.end):
        return compound.end()
    shared = amount.units & other.units
    words = amount.after[: min(_LONGEST, len(amount.units))]
    for word in words:
        if word.lower in UNIT_WORDS:
            return word.span.end
        # A verb may follow: thirty sailors drowned.
        ends = _ends_a_noun(statement, word)
        if ends and (word.key or stem(word.lower)) in shared:
            return word.span.end
        if ends:
            break
    return amount.span.end


def _ends_a_noun(statement: Statement, word: Word) -> bool:
    """Whether a word is no part of a longer noun: `four-star`, `power plants`."""
    if word.lower.endswith("s") or word.lower in _MEASURES or _is_counter(word.text):
        return True
    following = statement.after(word.span)[:1]
    gap = statement.text[word.span.end : following[0].span.start] if following else "."
    if gap.isspace():
        small = following[0].lower in stop_words(statement.language or "en")
        return small or _is_german_noun(statement, word, following[0])
    return not gap.startswith(("-", "/"))


def _is_german_noun(statement: Statement, word: Word, following: Word) -> bool:
    """Whether a capital tells a noun from what follows: `drei Menschen ums Leben`."""
    in_german = statement.language == "de"
    return in_german and word.text[:1].isupper() and following.text[:1].islower()
