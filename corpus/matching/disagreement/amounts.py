"""Numbers of a statement: how exact they are, and what they measure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from corpus.matching.disagreement.clocks import is_clock
from corpus.matching.disagreement.statements import Statement, Word
from corpus.texts import Span
from corpus.words.calendar import MONTHS
from corpus.words.concepts import concept, stem
from corpus.words.measured import MEASURES, PERIODS, WITHIN
from corpus.words.numbers import UNIT_SIGNS, number_of
from corpus.words.quantities import Quantity
from corpus.words.rounding import Printed, bound_of, is_hedge
from corpus.words.stop_words import stop_words

_MOST = 24
"""Numbers of one statement; a sentence with more is a table."""
_UNIT_WORDS = 3
"""Words after a number among which its noun stands: `2,400 young miners`."""
_HEDGE_WORDS = 4
"""Words before a number among which `about` stands."""
_ROLES = frozenset({"from"})
"""What tells of a change which of its numbers one is."""
_COMPARED = 4
"""Words after a number among which `more` stands that is said of it."""
_AROUND = 5
"""Words around a number among which the month or year stands that it is of."""
_MONTHS = 12
_YEARS = range(1500, 2100)
_SMALL = stop_words("en") - {"other", "more"}
"""What ends the noun after a number: `six other sailors` are sailors."""
_WIDEST = 3.0
"""Times that the end of a range is its beginning, at most: `five to twelve` rises."""
_RANGE = re.compile(r"\s(?:to|(and))\s[$€£₽]?|\s?[-–]\s?")
_RANGE_ABROAD = re.compile(
    r"\s(?:to|bis|à|a|tot|do|до|(and|und|et|y|e|en|и|та|i))\s|\s?[-–]\s?"
)
"""The same in other languages; a group of what needs `between` before it."""
_BETWEEN = frozenset(
    ("between", "zwischen", "entre", "tra", "fra", "tussen", "между", "між", "między")
)
_CLASS = re.compile(r"-(?:way|time|th(?:ird)?s?|\w+ths)\b")
"""What follows a number that is part of a word: `two-thirds`, `two-way trade`."""
_COMPARING = frozenset({"more", "less", "fewer", "higher", "lower", "better", "worse"})
_MEASURES = frozenset(map(concept, MEASURES)) | UNIT_SIGNS


@dataclass(frozen=True)
class Amount:
    """A number of a statement."""

    span: Span
    printed: Printed
    least: float
    """Its value; the lower one of a range, `nine to ten`, whose value is the upper."""
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
        for word in self.before[: -_HEDGE_WORDS - 1 : -1]:
            if word.key:
                return word.key
            if not is_hedge(word.lower):
                break
        return " ".join(word.lower for word in self.before[-2:])

    @property
    def role(self) -> str:
        """`from` or `by` right before it; empty for any other word."""
        word = self.before[-1].lower if self.before else ""
        return word if word in _ROLES else ""

    @cached_property
    def beside(self) -> frozenset[str]:
        """The keys of the telling words around it."""
        near = (*self.before[-_AROUND:], *self.after)
        return frozenset(word.key for word in near) - {""}

    @cached_property
    def lowers(self) -> frozenset[str]:
        """The words before it, lower-cased."""
        return frozenset(word.lower for word in self.before)

    @cached_property
    def is_measure(self) -> bool:
        """Whether it is a share, a sum or an amount, and counts no things."""
        if self.printed[1] < 1 or self.is_time:
            return True
        return not _MEASURES.isdisjoint(self.units)

    @property
    def is_time(self) -> bool:
        """Whether it counts days, months, years."""
        return any(word.lower in PERIODS for word in self.after[:1])

    @property
    def is_period(self) -> bool:
        """Whether it is the time spoken of: `over the first nine days`."""
        led = any(word.lower in WITHIN for word in self.before[-1:])
        return led and self.is_time

    @cached_property
    def moment(self) -> int:
        """The month, 1 to 12, or the year that stands nearest to it; 0 if none does."""
        for near in (self.after, self.before[: -_AROUND - 1 : -1]):
            for word in near:
                if number := _moment(word):
                    return number
                if word.text[0].isdigit():
                    break
        return 0

    def is_of_other_time(self, other: Amount) -> bool:
        """Whether another month or year stands beside another number."""
        ours, theirs = self.moment, other.moment
        told = ours > 0 and theirs > 0 and (ours > _MONTHS) == (theirs > _MONTHS)
        return told and ours != theirs

    @property
    def compares(self) -> bool:
        """Whether it says by how much something is more or less."""
        after = [word.lower for word in self.after]
        return any(
            word in _COMPARING and _compares(after, k)
            for k, word in enumerate(after[:_COMPARED])
        )


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
    bound = bound_of([word.lower for word in before[-_HEDGE_WORDS:]])
    units = frozenset(_units(statement, span, after))
    if found.unit in UNIT_SIGNS:
        units = frozenset({found.unit})
    printed = found.value, found.grain, bound
    return Amount(span, printed, found.value, units, before, after[:_AROUND])


def _compares(after: Sequence[str], k: int) -> bool:
    """Whether the comparing word at a place after a number is said of it.

    "Eight more ships" compares nothing, nor does "eight ships and more than ten boats".
    """
    than = after[k + 1 : k + 2] == ["than"]
    counted = all(number_of(word) for word in after[k + 2 : k + 3])
    bounds = than and counted and is_hedge(after[k])
    return not bounds and (k > 0 or than)


def _moment(word: Word) -> int:
    if word.text.isdecimal() and len(word.text) == 4 and int(word.text) in _YEARS:
        return int(word.text)
    return MONTHS.get(word.lower, 0) if word.text[0].isupper() else 0


def _units(statement: Statement, span: Span, after: Sequence[Word]) -> list[str]:
    """The words that follow a number at once, up to the first small one."""
    text, small = statement.text, _SMALL
    if statement.language is not None:
        small = stop_words(statement.language)
    units: list[str] = []
    place = span.end
    for word in after[:_UNIT_WORDS]:
        if text[place : word.span.start].strip(" -\u00a0") or word.lower in small:
            break
        # A verb of speech is a noun here: nine states, three reports.
        units.append(word.key or stem(word.lower))
        place = word.span.end
    return units
