"""Linked sentences of many articles gathered into clusters that say one thing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from corpus.matching.links.find import Link
from corpus.matching.units import Units
from corpus.stopping import checked

# Two clusters become one if this share of their pairs of sentences is linked.
_LINKED = 0.5


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
    linked = {(one, two) for one, two, _ in ordered}
    home: dict[int, list[int]] = {}
    alone: list[Link] = []
    kept: list[Link] = []
    for link in checked(ordered, 1000):
        one = home.setdefault(link[0], [link[0]])
        two = home.setdefault(link[1], [link[1]])
        if one is not two:
            if not _close(units, one, two, linked):
                alone.append(link)
                continue
            one.extend(two)
            home.update(dict.fromkeys(two, one))
        kept.append(link)
    return join_neighbours(units, _clusters(home, kept, alone))


def _close(
    units: Units, one: list[int], two: list[int], linked: set[tuple[int, int]]
) -> bool:
    pairs = found = 0
    for a in one:
        for b in two:
            if units.article[a] != units.article[b]:
                pairs += 1
                found += ((a, b) if a < b else (b, a)) in linked
    return found >= _LINKED * pairs


def _clusters(
    home: dict[int, list[int]], kept: list[Link], alone: list[Link]
) -> list[Cluster]:
    gathered: dict[int, list[Link]] = {}
    for link in checked(kept, 1000):
        gathered.setdefault(min(home[link[0]]), []).append(link)
    clusters = [_cluster(links) for links in checked(gathered.values(), 500)]
    return sorted([*clusters, *(_cluster([link]) for link in alone)], key=_place)


def _cluster(links: Iterable[Link]) -> Cluster:
    ordered = tuple(sorted(set(links)))
    members = {unit for one, two, _ in ordered for unit in (one, two)}
    return Cluster(tuple(sorted(members)), ordered)


def _place(cluster: Cluster) -> tuple[tuple[int, ...], tuple[Link, ...]]:
    return cluster.units, cluster.links


def join_neighbours(units: Units, clusters: list[Cluster]) -> list[Cluster]:
    """Join clusters of the same articles that follow each other directly in each.

    What they say once more elsewhere comes with them.
    """
    by_start: dict[int, list[Cluster]] = {}
    for cluster in checked(clusters, 200):
        for start in _edges(units, cluster)[0]:
            by_start.setdefault(start, []).append(cluster)
    joined: list[Cluster] = []
    taken: set[int] = set()
    for cluster in checked(clusters, 200):
        if id(cluster) in taken:
            continue
        taken.add(id(cluster))
        grown = cluster
        while following := _following(units, grown, by_start, taken):
            taken.add(id(following))
            grown = _cluster([*grown.links, *following.links])
        joined.append(grown)
    return joined


def _following(
    units: Units, cluster: Cluster, by_start: dict[int, list[Cluster]], taken: set[int]
) -> Cluster | None:
    """The first cluster not taken that goes on where another ends, in all articles."""
    after = {end + 1 for end in _edges(units, cluster)[1]}
    owners = _owners(units, cluster.units)
    first = min(owners)
    starts = (start for start in sorted(after) if start in by_start)
    for start in (unit for unit in starts if units.article[unit] == first):
        for other in by_start[start]:
            if id(other) in taken or _owners(units, other.units) != owners:
                continue
            if _owners(units, after & {*_edges(units, other)[0]}) == owners:
                return other
    return None


def _owners(units: Units, members: Iterable[int]) -> set[int]:
    """The numbers of the articles that some units are of."""
    return {int(units.article[unit]) for unit in members}


def _edges(units: Units, cluster: Cluster) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """First and last unit of every run of neighbouring units."""
    starts: list[int] = []
    ends: list[int] = []
    for unit in cluster.units:
        if ends and unit == ends[-1] + 1 and _together(units, ends[-1], unit):
            ends[-1] = unit
        else:
            starts.append(unit)
            ends.append(unit)
    return tuple(starts), tuple(ends)


def _together(units: Units, one: int, two: int) -> bool:
    return bool(units.article[one] == units.article[two])


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
