"""A number of a statement: how exact it is, and what it measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.calendar import MONTHS
from corpus.words.concepts import concept
from corpus.words.measured import (
    AFTER_A_BASE,
    BEFORE_A_BASE,
    MEASURES,
    PERIODS,
    WITHIN,
)
from corpus.words.numbers import UNIT_SIGNS, number_of
from corpus.words.rounding import Printed, is_hedge

HEDGE_WORDS = 4
"""Words before a number among which `about` stands."""
AROUND = 5
"""Words around a number among which the month or year stands that it is of."""
_ROLES = frozenset({"from"})
"""What tells of a change which of its numbers one is."""
_COMPARED = 4
"""Words after a number among which `more` stands that is said of it."""
_BASE = 3
"""Words around a number among which `against` or `ago` stands."""
_ADDED = frozenset({"other", "others"})
_WHOLES = frozenset(
    {"the", "them", "whom", "which", "those", "these", "its", "his", "her", "their"}
)
_MONTHS = 12
_YEARS = range(1500, 2100)
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
        for word in self.before[: -HEDGE_WORDS - 1 : -1]:
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
    def lowers(self) -> frozenset[str]:
        """The words before it, lower-cased."""
        return frozenset(word.lower for word in self.before)

    @property
    def beside_lower(self) -> frozenset[str]:
        """The words right beside it, lower-cased."""
        return frozenset(word.lower for word in (*self.before[-2:], *self.after[:1]))

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
    def is_age(self) -> bool:
        """Whether it tells how old somebody is: a 40-year-old woman."""
        return [word.lower for word in self.after[1:2]] == ["old"] and self.is_time

    @property
    def adds(self) -> bool:
        """Whether it is added to whoever is named before: his mother and ten others."""
        return any(word.lower in _ADDED for word in self.after[:2]) and not any(
            number_of(word.lower) is not None for word in self.before
        )

    @property
    def is_part(self) -> bool:
        """Whether it counts some of those told of: two of them."""
        return (
            not self.is_measure
            and any(word.lower == "of" for word in self.after[:1])
            and any(word.lower in _WHOLES for word in self.after[1:2])
        )

    @property
    def is_period(self) -> bool:
        """Whether it is the time spoken of: `over the first nine days`."""
        led = any(word.lower in WITHIN for word in self.before[-1:])
        return led and self.is_time

    @cached_property
    def is_base(self) -> bool:
        """Whether another number is held against it: up from 40, 40 a week ago."""
        before = {word.lower for word in self.before[-_BASE:]}
        after = {word.lower for word in self.after[:_BASE]}
        return not (before.isdisjoint(BEFORE_A_BASE) and after.isdisjoint(AFTER_A_BASE))

    @cached_property
    def moment(self) -> int:
        """The month, 1 to 12, or the year that stands nearest to it; 0 if none does."""
        for near in (self.after, self.before[: -AROUND - 1 : -1]):
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
