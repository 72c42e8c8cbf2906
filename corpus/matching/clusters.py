"""Linked sentences of many articles gathered into clusters that say one thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, product
from typing import NamedTuple

import numpy as np

from corpus.matching.links.find import Link
from corpus.matching.piles import Piles
from corpus.matching.units import Ints, Units
from corpus.stopping import checked, checkpoint


class Cluster(NamedTuple):
    """Units that say the same and the links that say so, both in order."""

    units: tuple[int, ...]
    links: tuple[Link, ...]


def cluster_links(units: Units, links: Iterable[Link]) -> list[Cluster]:
    """Gather links into clusters, best links first, by average linkage.

    A link between clusters that have little in common stays on its own, so that
    a chain of weak likenesses never runs through a whole set of articles.
    """
    ordered = sorted(links, key=lambda link: (-link[2], link[0], link[1]))
    piles = Piles(units.article.tolist(), ((one, two) for one, two, _ in ordered))
    alone: list[Link] = []
    kept: list[Link] = []
    for link in checked(ordered, 1000):
        (kept if piles.join(link[0], link[1]) else alone).append(link)
    gathered: dict[int, list[Link]] = {}
    for link in checked(kept, 1000):
        gathered.setdefault(piles.of[link[0]], []).append(link)
    clusters = [_cluster(links) for links in checked(gathered.values(), 500)]
    clusters += [_cluster([link]) for link in checked(alone, 500)]
    return join_neighbours(units, sorted(clusters, key=_place))


def _cluster(links: Iterable[Link]) -> Cluster:
    ordered = tuple(sorted(set(links)))
    members = {unit for one, two, _ in ordered for unit in (one, two)}
    return Cluster(tuple(sorted(members)), ordered)


def _place(cluster: Cluster) -> tuple[tuple[int, ...], tuple[Link, ...]]:
    return cluster.units, cluster.links


class _Runs:
    """Where the runs of neighbouring units of a growing cluster begin and end."""

    def __init__(self, home: Sequence[int], units: Iterable[int]) -> None:
        """Find the runs of a cluster.

        Args:
            home: The number of the article of every unit.
            units: Those of the cluster.
        """
        self._home = home
        self._units = set(units)
        self.owners = frozenset(home[unit] for unit in self._units)
        self.starts = [unit for unit in self._units if not self._has(unit, unit - 1)]
        """Those of the cluster before it grows."""
        self._ends = {unit for unit in self._units if not self._has(unit, unit + 1)}

    def _has(self, unit: int, beside: int) -> bool:
        return beside in self._units and self._home[beside] == self._home[unit]

    def grow(self, units: Iterable[int]) -> None:
        """Take the units of a cluster that goes on where this one ends."""
        self._units.update(units)
        self._ends.update(units)
        beside = (unit - step for unit in units for step in (0, 1))
        self._ends.difference_update(u for u in beside if self._has(u, u + 1))

    def after(self) -> list[int]:
        """The units of the first article before which a run ends, in order."""
        first, size = min(self.owners), len(self._home)
        after = (end + 1 for end in self._ends if end + 1 < size)
        return sorted(unit for unit in after if self._home[unit] == first)

    def goes_on(self, other: _Runs) -> bool:
        """Whether a cluster of the same articles goes on where this ends, in all."""
        if other.owners != self.owners:
            return False
        begun = (start for start in other.starts if start - 1 in self._ends)
        return frozenset(self._home[start] for start in begun) == self.owners


def join_neighbours(units: Units, clusters: list[Cluster]) -> list[Cluster]:
    """Join clusters of the same articles that follow each other directly in each.

    What they say once more elsewhere comes with them.
    """
    home = _parts_of(units).tolist()
    runs = [_Runs(home, cluster.units) for cluster in checked(clusters, 200)]
    begun: dict[int, list[int]] = {}
    for number, run in enumerate(checked(runs, 200)):
        for start in run.starts:
            begun.setdefault(start, []).append(number)
    joined: list[Cluster] = []
    taken: set[int] = set()
    for number, cluster in enumerate(checked(clusters, 200)):
        if number in taken:
            continue
        taken.add(number)
        links = [cluster.links]
        while (following := _following(runs, number, begun, taken)) is not None:
            taken.add(following)
            links.append(clusters[following].links)
            runs[number].grow(clusters[following].units)
        joined.append(_cluster(chain(*links)) if len(links) > 1 else cluster)
    return joined


def _following(
    runs: Sequence[_Runs], number: int, begun: Mapping[int, list[int]], taken: set[int]
) -> int | None:
    """The first cluster not taken that goes on where another ends, in all articles."""
    checkpoint()
    for start in runs[number].after():
        for other in begun.get(start, ()):
            if other not in taken and runs[number].goes_on(runs[other]):
                return other
    return None


def _parts_of(units: Units) -> Ints:
    """A number for the head or the story of an article, of each unit of it.

    They are one where nothing stands between: no passage reaches over who wrote it,
    and when.
    """
    bodies = np.array([article.body.start for article in units.articles], np.int64)
    told = units.start >= bodies[units.article]
    borders = np.flatnonzero(~told[:-1] & told[1:])
    parted = np.zeros(len(bodies), np.bool_)
    for last in borders.tolist():
        parted[units.article[last]] |= _is_parted(units, last)
    return 2 * units.article + (told & parted[units.article])


def _is_parted(units: Units, last: int) -> bool:
    """Whether something is left out between a unit and the story that follows it."""
    article = units.articles[int(units.article[last])]
    between = article.text[int(units.end[last]) : article.body.start]
    return not between.isspace()


def pair_runs(units: Units, cluster: Cluster) -> list[list[Link]]:
    """The links of each two articles, cut into runs of neighbouring sentences."""
    waiting = {(one, two): score for one, two, score in cluster.links}
    runs: list[list[Link]] = []
    for one, two, _ in cluster.links:
        if (one, two) in waiting:
            runs.append(_take_run(units, waiting, (one, two)))
    return runs


def _take_run(
    units: Units, waiting: dict[tuple[int, int], float], start: tuple[int, int]
) -> list[Link]:
    """Take all links that neighbour each other, from one on, out of those waiting."""
    run: list[Link] = []
    reached = [(start, waiting.pop(start))]
    while reached:
        (one, two), score = reached.pop()
        run.append((one, two, score))
        for here, there in product((one - 1, one, one + 1), (two - 1, two, two + 1)):
            near = here, there
            if near in waiting and _touch(units, (one, two), near):
                reached.append((near, waiting.pop(near)))
    return sorted(run)


def _together(units: Units, one: int, two: int) -> bool:
    """Whether two neighbours are of one article, and nothing parts them as a head."""
    if units.article[one] != units.article[two]:
        return False
    first, last = sorted((one, two))
    body = units.articles[int(units.article[one])].body.start
    is_border = units.start[first] < body <= units.start[last]
    return not (is_border and _is_parted(units, first))


def _touch(units: Units, link: tuple[int, int], near: tuple[int, int]) -> bool:
    """Whether a link continues another; two that share a side, if it is split."""
    if not all(_together(units, *side) for side in zip(link, near, strict=True)):
        return False
    if link[0] == near[0]:
        return _is_split(units, link[0], link[1], near[1])
    return link[1] != near[1] or _is_split(units, link[1], link[0], near[0])


def _is_split(units: Units, unit: int, one: int, two: int) -> bool:
    """Whether neighbours tell parts of a unit; in two paragraphs, each one of its own.

    A heading tells nothing of the lead below it that the lead does not tell.
    """
    if _in_paragraph(units, one, two):
        return True
    whole, first, second = (units.bag_of(n) for n in (unit, one, two))
    return bool(whole & first - second) and bool(whole & second - first)


def _in_paragraph(units: Units, one: int, two: int) -> bool:
    first, last = sorted((one, two))
    text = units.articles[int(units.article[one])].text
    return "\n\n" not in text[int(units.end[first]) : int(units.start[last])]
