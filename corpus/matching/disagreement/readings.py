"""Two statements read word by word: their days, their numbers, what that tells."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from corpus.matching.disagreement.dates.datings import (
    UNDATED,
    Days,
    Published,
    are_of_two_times,
    days_between,
    days_of,
)
from corpus.matching.disagreement.kinship import Kinship
from corpus.matching.disagreement.numbers.figures import Figures, figures_of
from corpus.matching.disagreement.pairs import StatementPair
from corpus.texts import Span


@dataclass(frozen=True)
class Reading:
    """Two statements, their days and their numbers."""

    pair: StatementPair
    days: Days
    figures: Figures
    kinship: Kinship
    """How close the articles are that they stand in."""
    published: Published = UNDATED
    """The days that these speak from."""

    @cached_property
    def told(self) -> Mapping[str, float]:
        """What speaks for two statements of one thing, whatever value differs."""
        pair, figures = self.pair, self.figures
        shorter = min(len(pair.left.keys), len(pair.right.keys))
        return {
            "named": self.kinship.named,
            "series": self.kinship.series,
            "figures": self.kinship.figures,
            "alike": pair.likeness,
            "names": math.log1p(sum(map(len, pair.names_apart))),
            "length": math.log1p(shorter),
            "agreed": math.log1p(figures.agreed),
            "apart": math.log1p(figures.apart),
            "measured": float(figures.measured),
            "forecast": float(pair.forecast),
            "set apart": float(pair.set_apart),
            "both named": float(all(pair.names_apart)),
            "times": float(self.of_two_times),
        }

    @property
    def days_between(self) -> int:
        """How many days lie between the articles."""
        return days_between(self.published)

    @cached_property
    def of_two_times(self) -> bool:
        """Whether the two tell of two times, as far as one can see."""
        return are_of_two_times(self.pair, self.days)

    @cached_property
    def opposed(self) -> bool:
        """Whether something but their days tells that they speak of two things."""
        ours, theirs = ([day.span for day in side] for side in self.days)
        return self.pair.opposed((ours, theirs))

    def told_elsewhere(self, one: Span, two: Span) -> float:
        """How many of two values the article of the other prints too, as another thing.

        Args:
            one: Where a value of the left statement stands.
            two: Where one of the right statement stands.
        """
        ours, theirs = self.kinship.texts
        left = self.pair.left.text[one.start : one.end]
        right = self.pair.right.text[two.start : two.end]
        return float(_is_in(left, theirs)) + float(_is_in(right, ours))


def _is_in(value: str, article: str) -> bool:
    """Whether an article prints a value as a word of its own."""
    if value not in article:
        return False
    return bool(re.search(rf"(?<![\w.,]){re.escape(value)}(?![.,]?\w)", article))


def read(pair: StatementPair, published: Published, kinship: Kinship) -> Reading:
    """Read two statements.

    Args:
        pair: The statements.
        published: The days that their articles speak from.
        kinship: How close these articles are.
    """
    days = days_of(pair, published)
    return Reading(pair, days, figures_of(pair, days), kinship, published)
