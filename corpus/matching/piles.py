"""Sentences gathered into piles, two of which become one if they are linked enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

# Two piles become one if this share of their pairs of sentences is linked.
_LINKED = 0.5


class Piles:
    """Sentences that say the same, in piles that grow by average linkage.

    How many links there are between two piles is counted on, and never counted anew:
    a folder may hold hundreds of articles that all have the same sentences.
    """

    def __init__(self, home: Sequence[int], pairs: Iterable[tuple[int, int]]) -> None:
        """Make a pile of each sentence that is linked.

        Args:
            home: The number of the article of every sentence.
            pairs: The sentences that are linked, of two articles each.
        """
        self.of: dict[int, int] = {}
        """The pile that each sentence is in, named by one of its sentences."""
        self._units: dict[int, list[int]] = {}
        self._articles: dict[int, dict[int, int]] = {}
        """Of each pile, how many sentences each article has in it."""
        self._links: dict[int, dict[int, int]] = {}
        """Of each pile, how many links it has with each other one."""
        for pair in set(pairs):
            for one, two in (pair, pair[::-1]):
                if one not in self.of:
                    self.of[one], self._units[one] = one, [one]
                    self._articles[one], self._links[one] = {home[one]: 1}, {}
                self._links[one][two] = 1

    def join(self, unit: int, other: int) -> bool:
        """Make one of the piles of two linked sentences, if they are linked enough.

        Returns:
            Whether both are in one pile.
        """
        one, two = self.of[unit], self.of[other]
        if one == two:
            return True
        if not self._are_close(one, two):
            return False
        if self._size(one) < self._size(two):
            one, two = two, one
        self._pour(two, one)
        return True

    def _are_close(self, one: int, two: int) -> bool:
        few, many = sorted((self._articles[one], self._articles[two]), key=len)
        within = sum(times * many.get(article, 0) for article, times in few.items())
        pairs = len(self._units[one]) * len(self._units[two]) - within
        return self._links[one][two] >= _LINKED * pairs

    def _size(self, pile: int) -> int:
        return len(self._units[pile]) + len(self._links[pile])

    def _pour(self, pile: int, into: int) -> None:
        """Put what is in one pile into another."""
        units = self._units.pop(pile)
        self._units[into] += units
        self.of.update(dict.fromkeys(units, into))
        _add(self._articles[into], self._articles.pop(pile))
        links = self._links.pop(pile)
        del links[into]
        for other, times in links.items():
            known = self._links[other]
            del known[pile]
            known[into] = known.get(into, 0) + times
        del self._links[into][pile]
        _add(self._links[into], links)


def _add(counts: dict[int, int], others: dict[int, int]) -> None:
    for key, times in others.items():
        counts[key] = counts.get(key, 0) + times
