"""How often each article has something: a dot an article, or a share of many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from widgets.lines.cells import Line, flush_right

_MOST_DOTS = 6
"""With more articles than these, `5/12` takes the place of the dots."""
_OFTEN = 3
"""From how many on the dot is a large one."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each article has something: most of many articles never."""

    articles: int
    """How many there are."""
    found: tuple[tuple[int, int], ...] = ()
    """Those that have it, by their place from 0, and how often."""

    @property
    def total(self) -> int:
        """How often all of them together have it."""
        return sum(count for _, count in self.found)

    def each(self) -> list[int]:
        """A number for every article, in their order."""
        found = dict(self.found)
        return [found.get(place, 0) for place in range(self.articles)]


def count(articles: Iterable[str], places: Mapping[str, int]) -> Counts:
    """Count in which articles something stands.

    Args:
        articles: The id of one for each time.
        places: Those that count, and their places from 0.
    """
    found: dict[int, int] = {}
    for article in articles:
        if (place := places.get(article)) is not None:
            found[place] = found.get(place, 0) + 1
    return Counts(len(places), tuple(sorted(found.items())))


def dot_width(articles: int) -> int:
    """The cells that the dots, or the share, of so many articles take."""
    if articles > _MOST_DOTS:
        return 2 * len(str(articles)) + 1
    return max(2 * articles - 1, 0)


def dots(counts: Counts) -> Line:
    """One dot an article: `●` often, `•` once or twice, `·` never."""
    if counts.articles > _MOST_DOTS:
        share = f"{len(counts.found)}/{counts.articles}"
        return [(flush_right(share, dot_width(counts.articles)), "faint")]
    line: Line = []
    for sign, part in map(_dot, counts.each()):
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
