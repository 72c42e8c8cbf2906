"""Where a row of one pane lies in another: the map that linked scrolling follows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

Anchor = tuple[int, int]
"""A row here and the row there that says the same."""

_STEEPEST = 6
"""Rows there for one row here, at most; a steeper map would make a pane jump."""


class RowMap:
    """A rising, piecewise linear map of rows through anchors.

    Articles tell things in different order, so anchors cross. The longest chain that
    rises on both sides is kept, always through `through`. Within `plateau` rows of an
    anchor both panes move at the same speed, so that what is aligned stays aligned for
    a while. The first rows correspond to each other.
    """

    def __init__(
        self,
        anchors: Iterable[Anchor],
        rows: Anchor,
        *,
        plateau: int = 0,
        through: Anchor | None = None,
    ) -> None:
        """Lay the map.

        Args:
            anchors: In any order.
            rows: How many rows each side has.
            plateau: Rows of equal speed before and after each anchor.
            through: An anchor that must be kept: the current match.
        """
        # Both begin together, whatever their first rows say: so a pane that has not
        # followed yet stands where it would stand after following.
        begin = through if through is not None and 0 in through else (0, 0)
        chain = _rising(sorted(set(anchors)), through)
        later = [anchor for anchor in chain if anchor[0] > begin[0]]
        points = [*_gentle([begin, *later], through), rows]
        self._here: list[float] = []
        self._there: list[float] = []
        for here, there in _with_plateaus(points, plateau):
            if self._here and here <= self._here[-1]:
                continue
            self._here.append(here)
            self._there.append(max(there, self._there[-1]) if self._there else there)

    def __call__(self, row: float) -> float:
        """The row there; beyond the ends both sides move at the same speed."""
        here, there = self._here, self._there
        if row <= here[0]:
            return there[0] + row - here[0]
        if row >= here[-1]:
            return there[-1] + row - here[-1]
        at = bisect_right(here, row) - 1
        slope = (there[at + 1] - there[at]) / (here[at + 1] - here[at])
        return there[at] + (row - here[at]) * slope


def _rising(anchors: list[Anchor], through: Anchor | None) -> list[Anchor]:
    """The longest chain that rises strictly on both sides; O(n log n)."""
    if through is not None:
        before = [a for a in anchors if a[0] < through[0] and a[1] < through[1]]
        after = [a for a in anchors if a[0] > through[0] and a[1] > through[1]]
        return [*_rising(before, None), through, *_rising(after, None)]
    # Of anchors with the same row here only one may be taken: the highest there first.
    ordered = sorted(anchors, key=lambda anchor: (anchor[0], -anchor[1]))
    tails: list[int] = []
    ends: list[int] = []
    before_of: list[int] = []
    for index, (_, there) in enumerate(ordered):
        length = bisect_left(tails, there)
        before_of.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(there)
            ends.append(index)
        else:
            tails[length], ends[length] = there, index
    chain: list[Anchor] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(ordered[at])
        at = before_of[at]
    return chain[::-1]


def _gentle(chain: list[Anchor], through: Anchor | None) -> list[Anchor]:
    """The chain without anchors that would make a pane jump; the first one stays."""
    kept = chain[:1]
    for anchor in chain[1:]:
        if _too_steep(kept[-1], anchor):
            if anchor != through:
                continue
            while kept[1:] and _too_steep(kept[-1], anchor):
                kept.pop()
        kept.append(anchor)
    return kept


def _too_steep(first: Anchor, second: Anchor) -> bool:
    return second[1] - first[1] > _STEEPEST * (second[0] - first[0])


def _with_plateaus(points: list[Anchor], plateau: int) -> list[tuple[float, float]]:
    """Each anchor with a point before and after it at slope one."""
    out: list[tuple[float, float]] = []
    for at, (here, there) in enumerate(points):
        inner = 0 < at < len(points) - 1
        if inner and (reach := _reach(points[at - 1], points[at], plateau)) >= 1:
            out.append((here - reach, there - reach))
        out.append((here, there))
        if inner and (reach := _reach(points[at], points[at + 1], plateau)) >= 1:
            out.append((here + reach, there + reach))
    return out


def _reach(first: Anchor, second: Anchor, plateau: int) -> float:
    """The reach of a plateau: less than half the way to the next anchor."""
    gap = min(second[0] - first[0], second[1] - first[1])
    return min(plateau, gap / 2.2)
