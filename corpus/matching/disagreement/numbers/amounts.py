"""The numbers of a statement, ranges as one, with what they count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.matching.disagreement.clocks import is_clock
from corpus.matching.disagreement.numbers.amount import AROUND, HEDGE_WORDS, Amount
from corpus.matching.disagreement.statements import Statement
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.concepts import stem
from corpus.words.numbers import UNIT_SIGNS
from corpus.words.quantities import Quantity
from corpus.words.rounding import bound_of
from corpus.words.stop_words import stop_words

_MOST = 24
"""Numbers of one statement; a sentence with more is a table."""
_UNIT_WORDS = 3
"""Words after a number among which its noun stands: `2,400 young miners`."""
_SMALL = stop_words("en") - {"other", "more"}
"""What ends the noun after a number: `six other sailors` are sailors."""
_WIDEST = 3.0
"""Times that the end of a range is its beginning, at most: `five to twelve` rises."""
_RANGE = re.compile(r"\s(?:to|or|(and))\s[$€£₽]?|\s?[-–]\s?")
_RANGE_ABROAD = re.compile(
    r"\s(?:to|bis|à|a|tot|do|до|(and|und|et|y|e|en|и|та|i))\s|\s?[-–]\s?"
)
"""The same in other languages; a group of what needs `between` before it."""
_BETWEEN = frozenset(
    ("between", "zwischen", "entre", "tra", "fra", "tussen", "между", "між", "między")
)
_CLASS = re.compile(r"-(?:way|time|th(?:ird)?s?|\w+ths)\b")
"""What follows a number that is part of a word: `two-thirds`, `two-way trade`."""


def amounts_of(statement: Statement, taken: Sequence[Span]) -> list[Amount]:
    """The numbers of a statement; none if it has so many that it is a table.

    Args:
        statement: One sentence.
        taken: What is no number: days and years.
    """
    start = statement.span.start
    found = statement.quantities
    if len(found) > _MOST:
        return []
    amounts: list[Amount] = []
    for quantity in found:
        span = Span(quantity.span.start + start, quantity.span.end + start)
        if _is_none(statement, span) or any(map(span.overlaps, taken)):
            continue
        amount = _amount(statement, quantity, span)
        if amounts and (whole := _joined(statement, amounts[-1], amount)):
            amounts[-1] = whole
        else:
            amounts.append(amount)
    return amounts


def _is_none(statement: Statement, span: Span) -> bool:
    """Whether a number is a time of day, part of a word, or a name: Group of Five."""
    text, before = statement.text, statement.before(span)[-1:]
    named = text[span.start].isupper() and any(w.text.islower() for w in before)
    return named or is_clock(text, span) or _CLASS.match(text, span.end) is not None


def _joined(statement: Statement, low: Amount, high: Amount) -> Amount | None:
    """The range that two numbers make: `2.3 to 2.6 million`, `between nine and ten`."""
    abroad = statement.language is not None
    gap = statement.text[low.span.end : high.span.start]
    link = (_RANGE_ABROAD if abroad else _RANGE).fullmatch(gap)
    if not link or low.least < low.value:
        return None
    lead = low.before[-1].lower if low.before else ""
    least = low.value
    while least and least < high.value / 100:
        least *= 1000  # the scale is told once: 2.3 to 2.6 million
    told = lead in _BETWEEN if link[1] else abroad or lead != "from"
    if not told or not least < high.value <= least * _WIDEST:
        return None
    start = low.before[-1].span.start if link[1] else low.span.start
    span = Span(start, high.span.end)
    return replace(high, span=span, least=least, before=low.before)


def _amount(statement: Statement, found: Quantity, span: Span) -> Amount:
    before, after = statement.before(span), statement.after(span)
    bound = bound_of([word.lower for word in before[-HEDGE_WORDS:]])
    place = span.end
    if found.least is not None and after and after[0].lower == "of":
        place, after = after[0].span.end, after[1:]
    units = frozenset(_units(statement, place, after))
    if found.unit in UNIT_SIGNS:
        units = frozenset({found.unit})
    printed = found.value, found.grain, bound
    least = found.value if found.least is None else found.least
    return Amount(span, printed, least, units, before, after[:AROUND])


def _units(statement: Statement, place: int, after: Sequence[Word]) -> list[str]:
    """The words that follow a place at once, up to the first small one."""
    text, small = statement.text, _SMALL
    if statement.language is not None:
        small = stop_words(statement.language)
    units: list[str] = []
    for word in after[:_UNIT_WORDS]:
        if text[place : word.span.start].strip(" -\u00a0") or word.lower in small:
            break
        # A verb of speech is a noun here: nine states, three reports.
        units.append(word.key or stem(_plain(word.lower, statement.language)))
        place = word.span.end
    return units


def _plain(lower: str, language: str | None) -> str:
    """A word without the one letter that leads to it in other languages: d'euros."""
    return lower[2:] if language is not None and lower[1:2] == "'" else lower
