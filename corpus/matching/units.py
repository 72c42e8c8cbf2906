"""Sentences of many articles as arrays: where they stand, which words they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from corpus.article import Article
from corpus.texts import Passage, Span

if TYPE_CHECKING:  # it takes five milliseconds that comparing waits for
    from numpy.typing import NDArray

Ints: TypeAlias = "NDArray[np.int64]"
Floats: TypeAlias = "NDArray[np.float32]"
Bools: TypeAlias = "NDArray[np.bool_]"


@dataclass(frozen=True, slots=True)
class Units:
    """The sentences of a set of articles, in order of article and place.

    A unit's number is its place in every array; `bag[ptr[u]:ptr[u + 1]]` are the
    numbers of the concepts it names, ascending and each once.
    """

    articles: tuple[Article, ...]
    concepts: tuple[str, ...]
    article: Ints
    start: Ints
    end: Ints
    ptr: Ints
    bag: Ints
    quoted: Bools
    """Whether a unit holds a quotation mark."""
    codes: tuple[str, ...]
    """Every word of a unit, stop words too, as one character each."""

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def sizes(self) -> Ints:
        """How many concepts each unit names."""
        return np.diff(self.ptr)

    def bag_of(self, unit: int) -> frozenset[int]:
        """The numbers of the concepts that a unit names."""
        return frozenset(self.bag[self.ptr[unit] : self.ptr[unit + 1]].tolist())

    def common(self, one: int, two: int) -> set[str]:
        """The concepts that two units both name."""
        return {self.concepts[n] for n in self.bag_of(one) & self.bag_of(two)}

    def towards(self, unit: Ints, other: Ints) -> Ints:
        """Units and the articles of others, each two as one number."""
        return unit * len(self.articles) + self.article[other]

    def coded(self, members: Ints) -> list[str]:
        """The codes of some units."""
        numbers: list[int] = members.tolist()
        return [self.codes[number] for number in numbers]

    def span(self, unit: int) -> Span:
        """Where a unit stands in its article."""
        return Span(int(self.start[unit]), int(self.end[unit]))

    def passage(self, unit: int) -> Passage:
        """A unit as a passage of its article."""
        article = self.articles[int(self.article[unit])]
        return Passage(article.id, int(self.start[unit]), int(self.end[unit]))


def among(numbers: Ints, others: Ints) -> Bools:
    """Whether each number is one of the others, as `np.isin` tells it.

    That loads a part of numpy that nothing else here needs.
    """
    known = np.append(np.sort(others), np.iinfo(np.int64).max)
    return known[np.searchsorted(known[:-1], numbers)] == numbers
