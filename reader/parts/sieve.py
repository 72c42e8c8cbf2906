"""Which matches are shown: from which score on, and with which flags."""

from __future__ import annotations

from corpus.kinds import Flag
from reader.desk.desk import Desk
from reader.desk.whereabouts import Whereabouts

_SIFTED = frozenset((Flag.QUOTE, Flag.CREDIT, Flag.BOILERPLATE))
"""Flags of matches whose words are not those of the reporters."""


class Sieve:
    """The commands that show fewer matches, or more."""

    def __init__(self, desk: Desk, where: Whereabouts) -> None:
        self._desk = desk
        self._where = where

    # Commands: the table calls them by name.

    def tighten(self, by: int) -> None:
        """Hide weak matches, or show them again."""
        known, weakest = self._desk.known, self._weakest()
        floor = min(max((known.floor or weakest) + by, 0), 100)
        if by < 0 and floor <= weakest:
            floor = 0
        self._desk.floor = floor
        self._apply(
            f"matches that score {floor:.0f} or more" if floor else "all matches"
        )

    def sift(self) -> None:
        """Hide what is quoted, credited or reaches into boilerplate, or show it."""
        less = not self._desk.without
        self._desk.without = _SIFTED if less else frozenset()
        self._apply("without quotes and credits" if less else "all matches")

    def _apply(self, told: str) -> None:
        self._desk.know(self._desk.scope.whole)
        self._desk.say(f"{told} · {self._desk.known.shown.hidden:,} hidden")
        self._where.refresh()

    def _weakest(self) -> float:
        return min((match.score for match in self._desk.known.matches), default=0)
