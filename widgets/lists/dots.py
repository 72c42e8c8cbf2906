"""How often each article has something: a dot an article, or a share of many texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from widgets.lines.cells import Line, flush_right

_MOST_DOTS = 6
"""Articles up to which dots are drawn; with more, `5/12` takes their place."""
_OFTEN = 3
"""The count from which a dot is a large one."""
_COPY = ("=", "faint")
"""In the place of a dot: what has the text of another bears no witness of its own."""


@dataclass(frozen=True)
class Counts:
    """How often each article has something; only those that have it are stored."""

    articles: int
    """How many there are."""
    found: tuple[tuple[int, int], ...] = ()
    """Those that have it, by their place from 0, and how often."""
    copies: frozenset[int] = frozenset()
    """The places of those that have the text of one before them."""

    @cached_property
    def total(self) -> int:
        """How often all of them together have it, each text once."""
        return sum(count for place, count in self.found if place not in self.copies)

    @property
    def share(self) -> tuple[int, int]:
        """How many texts have it, and how many there are."""
        having = sum(place not in self.copies for place, _ in self.found)
        return having, self.articles - len(self.copies)

    def each(self) -> list[int]:
        """A number for every article, in their order."""
        found = dict(self.found)
        return [found.get(place, 0) for place in range(self.articles)]


def count(
    articles: Iterable[str],
    places: Mapping[str, int],
    copies: frozenset[int] = frozenset(),
) -> Counts:
    """Count in which articles something is.

    Args:
        articles: The id of the article, once for each occurrence.
        places: The articles that count, with their places from 0.
        copies: The places of those that have the text of one before them.
    """
    found: dict[int, int] = {}
    for article in articles:
        if (place := places.get(article)) is not None:
            found[place] = found.get(place, 0) + 1
    return Counts(len(places), tuple(sorted(found.items())), copies)


def dot_width(articles: int) -> int:
    """The cells that the dots, or the share, of so many articles take."""
    if articles > _MOST_DOTS:
        return 2 * len(str(articles)) + 1
    return max(2 * articles - 1, 0)


def dots(counts: Counts) -> Line:
    """One dot an article: `●` often, `•` once or twice, `·` never."""
    if counts.articles > _MOST_DOTS:
        share = "/".join(map(str, counts.share))
        return [(flush_right(share, dot_width(counts.articles)), "faint")]
    line: Line = []
    for place, often in enumerate(counts.each()):
        sign, part = _COPY if often and place in counts.copies else _dot(often)
        line.append((f" {sign}" if line else sign, part))
    return line


def dot_heads(articles: int) -> str:
    """What stands above the dots: the numbers of the articles."""
    if articles > _MOST_DOTS:
        return flush_right("in", dot_width(articles))
    return " ".join(str(number) for number in range(1, articles + 1))


def _dot(count: int) -> tuple[str, str]:
    if count >= _OFTEN:
        return "●", "strong"
    return ("•", "strong") if count else ("·", "faint")


def tally(counts: Counts, width: int) -> Line:
    """The dots and, flush right in `width` more cells, the sum."""
    return [*dots(counts), (flush_right(str(counts.total), width), "faint")]
