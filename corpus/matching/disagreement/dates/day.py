"""A day, a month or a year that a statement tells."""

from __future__ import annotations

from typing import NamedTuple

from corpus.texts import Span


class Day(NamedTuple):
    """A day, month or year; what the words do not tell is `None`."""

    span: Span
    date: tuple[int, int] | None = None
    """Month and day."""
    weekday: int | None = None
    """0 is Monday."""
    year: int | None = None
    month: int | None = None
    """1 to 12, only where no day of it is told."""
    named: bool = False
    """Whether its weekday alone is printed, so that two may be one by the week."""
    third: int | None = None
    """Of a month: 0 is early, 1 the middle, 2 late."""

    def agrees(self, other: Day) -> bool | None:
        """Whether two days may be one; `None` if nothing tells."""
        if self.named and other.named and self.weekday == other.weekday:
            return True
        if _same(self.year, other.year) is False:
            return False
        if self.month is not None or other.month is not None:
            same = _same(self._month, other._month)
            return _same(self.third, other.third) is not False if same else same
        for ours, theirs in (
            (self.date, other.date),
            (self.year, other.year),
            (self.weekday, other.weekday),
        ):
            if (same := _same(ours, theirs)) is not None:
                return same
        return None

    def is_slip_of(self, other: Day) -> bool:
        """Whether two days have their month or their day of it in common.

        Those of which the weekday is printed have it by the calendar.
        """
        if self.date is None or other.date is None or self.named or other.named:
            return False
        return any(
            ours == theirs for ours, theirs in zip(self.date, other.date, strict=True)
        )

    @property
    def _month(self) -> int | None:
        return self.date[0] if self.date is not None else self.month


def _same(ours: object, theirs: object) -> bool | None:
    """Whether two parts of a day are one; `None` if either is not told."""
    return None if ours is None or theirs is None else ours == theirs
