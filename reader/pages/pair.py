"""What two articles share, line by line, and which was probably first with it."""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len

from corpus.comparison import Comparison
from corpus.copying import Copied, Copies
from corpus.counting import noun_of
from corpus.coverage import Share
from widgets.lines.cells import Line, cropped
from widgets.wording.naming import name_of

NOTHING = Share(0.0, 0, 0)
"""What two articles without a match share."""
_ONE = " have the same text: one witness"


class PairPage:
    """Tells of any two articles of a comparison."""

    def __init__(
        self, known: Comparison, shares: Mapping[tuple[str, str], Share]
    ) -> None:
        self._known = known
        self._shares = shares
        self._copies: Copies | None = None

    def share(self, here: str, there: str) -> Share:
        """How much of one article is in another."""
        return self._shares.get((here, there), NOTHING)

    def lines(self, here: str, there: str, width: int) -> list[Line]:
        """What two articles, by their ids, share: each way, and how much is copied.

        Args:
            here: The one that comes first.
            there: The other.
            width: In cells.
        """
        forth = self.share(here, there)
        self._copies = self._copies or Copies(self._known)
        copied = self._copies.between(here, there)
        matches = noun_of(forth.matches, "match", "matches")
        conflicts = f", {forth.conflicts} in conflict" * bool(forth.conflicts)
        alike = f", {copied.passages} word for word or edited" * bool(copied.passages)
        return [
            *self._parts(here, there, width),
            [(f"{forth.matches:4} ", "strong"), (f"{matches}{conflicts}{alike}", "")],
            *(self._origin(copied, width) if copied.passages else []),
        ]

    def _parts(self, here: str, there: str, width: int) -> list[Line]:
        room = (width - len(" 100% of  is in ")) // 2
        known = self._known
        numbers = ((str(known.number_of(name)), name) for name in (here, there))
        one, other = (
            cropped(f"{number} {name_of(known[name])}", room)
            if room > len(number) + 1
            else number
            for number, name in numbers
        )
        if self._known.twins.are_one(here, there):
            return [[(f" {one} and {other}", ""), (_ONE, "strong")]]
        return [
            [(f"{share.part:4.0%} ", "strong"), (f"of {whose} is in {where}", "")]
            for share, whose, where in (
                (self.share(here, there), one, other),
                (self.share(there, here), other, one),
            )
        ]

    def _origin(self, copied: Copied, width: int) -> list[Line]:
        """Which was probably first with what both print, and why.

        A reason for which the line has no room stands below it.
        """
        if not copied.first:
            return [[("     cannot tell who printed it first", "faint")]]
        (name, count), *others = copied.first
        told = f"probably first in {self._known.number_of(name)}"
        more = [f"{n} in {self._known.number_of(other)}" for other, n in others]
        said = ", ".join([told, *more])
        reason = "  ".join(copied.evidence)
        line: Line = [(f"{count:4} ", "strong"), (f"{said}  ", "")]
        if cell_len(reason) <= width - cell_len(said) - 7:
            return [[*line, (reason, "faint")]]
        return [line, [(" " * 5, ""), (cropped(reason, max(width - 5, 0)), "faint")]]
