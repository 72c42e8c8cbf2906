"""Numbers of a statement: how exact they are, and what they measure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from corpus.matching.disagreement.statements import Statement, Word
from corpus.matching.vocabulary import stem
from corpus.texts import Span
from corpus.words.numbers import UNIT_SIGNS, Quantity, find_quantities
from corpus.words.rounding import Printed, bound_of
from corpus.words.stop_words import stop_words

_MOST = 24
"""Numbers of one statement; a sentence with more is a table."""
_UNIT_WORDS = 3
"""Words after a number among which its noun stands: `2,400 young miners`."""
_HEDGE_WORDS = 4
"""Words before a number among which `about` stands."""
_COMPARED = 4
"""Words after a number among which `more` stands that is said of it."""
_SMALL = stop_words("en")
_COMPARING = frozenset({"more", "less", "fewer", "higher", "lower", "better", "worse"})
_CLOCK = re.compile(
    r"\s?(?:[ap]\.?\s?m\b|(?:gmt|est|edt|utc|cet|o['’]clock)\b)", re.IGNORECASE
)


@dataclass(frozen=True)
class Amount:
    """A number of a statement."""

    span: Span
    printed: Printed
    units: frozenset[str]
    """Keys of the nouns after it, or the one sign beside it."""
    before: tuple[Word, ...]
    """All words of the statement before it."""
    after: tuple[Word, ...]
    """The words after it, as far as they may tell of it."""

    @property
    def value(self) -> float:
        return self.printed[0]

    @cached_property
    def lead(self) -> str:
        """The key of the telling word right before it, else the two words there."""
        near = self.before[-2:]
        telling = [word.key for word in near if word.key]
        return telling[-1] if telling else " ".join(word.lower for word in near)

    @cached_property
    def lowers(self) -> frozenset[str]:
        """The words before it, lower-cased."""
        return frozenset(word.lower for word in self.before)

    @property
    def compares(self) -> bool:
        """Whether it says by how much something is more or less."""
        return any(word.lower in _COMPARING for word in self.after)


def amounts_of(statement: Statement, taken: Sequence[Span]) -> list[Amount]:
    """The numbers of a statement; none if it has so many that it is a table.

    Args:
        statement: One sentence.
        taken: What is no number: days and years.
    """
    start, end = statement.span.start, statement.span.end
    found = find_quantities(statement.text[start:end])
    if len(found) > _MOST:
        return []
    spans = [Span(q.span.start + start, q.span.end + start) for q in found]
    return [
        _amount(statement, quantity, span)
        for quantity, span in zip(found, spans, strict=True)
        if not is_clock(statement.text, span) and not any(map(span.overlaps, taken))
    ]


def clocks_of(statement: Statement) -> frozenset[str]:
    """The times of day that a statement tells, in figures."""
    return frozenset(
        word.text.lstrip("0")
        for word in statement.words
        if word.text[0].isdigit() and is_clock(statement.text, word.span)
    )


def is_clock(text: str, span: Span) -> bool:
    """Whether a number is a time of day."""
    return _CLOCK.match(text, span.end) is not None


def _amount(statement: Statement, found: Quantity, span: Span) -> Amount:
    before, after = statement.before(span), statement.after(span)
    bound = bound_of([word.lower for word in before[-_HEDGE_WORDS:]])
    units = frozenset(_units(statement.text, span, after))
    if found.unit in UNIT_SIGNS:
        units = frozenset({found.unit})
    printed = found.value, found.grain, bound
    return Amount(span, printed, units, before, after[:_COMPARED])


def _units(text: str, span: Span, after: Sequence[Word]) -> list[str]:
    """The words that follow a number at once, up to the first small one."""
    units: list[str] = []
    place = span.end
    for word in after[:_UNIT_WORDS]:
        if text[place : word.span.start].strip(" -\u00a0") or word.lower in _SMALL:
            break
        # A verb of speech is a noun here: nine states, three reports.
        units.append(word.key or stem(word.lower))
        place = word.span.end
    return units
