"""Things gathered by how alike they are on the average."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from corpus.stopping import checkpoint

Pair = tuple[int, int, float]
"""Two numbers from 0, the smaller first, and how alike they are."""


def average_link(size: int, pairs: Iterable[Pair], least: float) -> list[list[int]]:
    """Join the two likest clusters again and again, while they are alike enough.

    Two clusters are as alike as their members are on the average, so that none grows
    by a chain of members of which only neighbours are alike.

    Args:
        size: How many there are to gather.
        pairs: Each once; what is not among them is not alike at all.
        least: The likeness that two clusters must have.

    Returns:
        All clusters, those too that have one member only.

    Source:
        Sokal, Michener, A statistical method for evaluating systematic relationships,
        1958.
    """
    members = [[number] for number in range(size)]
    alike: list[dict[int, float]] = [{} for _ in range(size)]
    for one, two, likeness in pairs:
        alike[one][two] = alike[two][one] = likeness
    heap = [
        (-likeness, one, two)
        for one, near in enumerate(alike)
        for two, likeness in near.items()
        if one < two and likeness >= least
    ]
    heapify(heap)
    while heap:
        checkpoint()
        _, one, two = heappop(heap)
        if not (members[one] and members[two]):
            continue  # one of them has been joined to another since
        joined = len(members)
        members.append(members[one] + members[two])
        members[one], members[two] = [], []
        alike.append(_join(alike, one, two, joined))
        for other, total in alike[joined].items():
            mean = total / (len(members[joined]) * len(members[other]))
            if mean >= least:
                heappush(heap, (-mean, other, joined))
    return [cluster for cluster in members if cluster]


def _join(
    alike: list[dict[int, float]], one: int, two: int, joined: int
) -> dict[int, float]:
    """What two clusters together have in common with others, who now know them by one.

    Args:
        alike: Of each cluster the sum of its members' likeness to those of others.
        one: The number of a cluster.
        two: That of another.
        joined: That of both together.
    """
    near, other_near = alike[one], alike[two]
    del near[two], other_near[one]
    total = dict(near)
    for other, likeness in other_near.items():
        total[other] = total.get(other, 0.0) + likeness
    for other, likeness in total.items():
        alike[other].pop(one, None)
        alike[other].pop(two, None)
        alike[other][joined] = likeness
    alike[one], alike[two] = {}, {}
    return total
