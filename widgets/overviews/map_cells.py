"""The cells of a coverage map: one sentence each, or several where room is short."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from corpus.texts import Span
from widgets.lines.cells import Piece

HEIGHTS = "▂▄▆█"
"""In up to a third of the other articles, up to two thirds, in more, in all."""
_ONLY_HERE = "·"
_CONFLICT = "≠"
_BOILERPLATE = " "


@dataclass(frozen=True, slots=True)
class MapSentence:
    """One sentence of an article."""

    start: int
    end: int
    others: int = 0
    """How many other articles have it."""
    conflict: bool = False
    boilerplate: bool = False
    found: bool = False
    """Whether a search hit lies in it."""
    named: bool = False
    """Whether it names the chosen actor."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, eq=False)
class MapRow:
    """An article, whose sentences are worked out when it is drawn."""

    id: str
    number: int
    name: str
    count: int
    """How many sentences it has."""
    articles: int
    """How many are compared."""
    look: Callable[[], tuple[MapSentence, ...]]

    @cached_property
    def sentences(self) -> tuple[MapSentence, ...]:
        """In order."""
        return self.look()

    @property
    def alone(self) -> float:
        """The share of its sentences that no other article has, 0 to 1."""
        story = [s for s in self.sentences if not s.boilerplate]
        return sum(not s.others for s in story) / len(story) if story else 0.0


def bins(
    sentences: Sequence[MapSentence], longest: int, room: int
) -> list[Sequence[MapSentence]]:
    """The sentences of each cell: one, or as many as make the longest row fit.

    Args:
        sentences: The sentences of one article.
        longest: How many sentences the longest article has.
        room: Cells of the longest row, at most.
    """
    count = len(sentences)
    cells = count if longest <= room else -(-count * room // longest)
    edges = [at * count // cells for at in range(cells + 1)] if cells else []
    return [sentences[one:other] for one, other in pairwise(edges)]


def shade(cell: Sequence[MapSentence], articles: int) -> Piece:
    """What a cell shows: a conflict, or in how many of the others it stands."""
    if any(sentence.conflict for sentence in cell):
        return _CONFLICT, "conflict"
    story = [sentence.others for sentence in cell if not sentence.boilerplate]
    if not story:
        return _BOILERPLATE, ""
    mean = sum(story) / len(story) / max(articles - 1, 1)
    if not mean:
        return _ONLY_HERE, "faint"
    *some, full = HEIGHTS
    height = full if mean == 1 else some[min(int(mean * len(some) - 1e-9), 2)]
    return height, "match-sign"


def sign(cell: Sequence[MapSentence]) -> Piece:
    """What stands under a cell: a search hit, or the chosen actor."""
    if any(sentence.found for sentence in cell):
        return "╱", "date"
    return ("•", "strong") if any(sentence.named for sentence in cell) else (" ", "")
