"""Things that are put together, two by two, because they are one."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.stopping import checked


class Partition:
    """Disjoint sets of numbers 0 … n-1, joined two by two.

    The least number of a set stands for it, so that what comes out does not hang on
    the order of joins.
    """

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, item: int) -> int:
        """The number that stands for the set of `item`."""
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Put the sets of two items together."""
        low, high = sorted((self.root(one), self.root(other)))
        self._parent[high] = low

    def join_all(self, items: Iterable[int]) -> None:
        """Put the sets of all items together."""
        first: int | None = None
        for item in items:
            if first is None:
                first = item
            self.join(first, item)

    def sets(self) -> dict[int, list[int]]:
        """Every set by the number that stands for it, in rising order."""
        members: dict[int, list[int]] = {}
        for item in checked(range(len(self._parent)), 2000):
            members.setdefault(self.root(item), []).append(item)
        return members
