"""Which tellings, of different articles or of one, tell of the same event."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.events.likeness import Vector, content_of, cosine, weigh
from corpus.events.tellings import Telling

Actors = Mapping[Telling, frozenset[str]]

_ALIKE = 0.34
_ALIKE_WITH_ACTOR = 0.22
_ALIKE_WITHIN = 0.5
_ALIKE_THOUGH_DATED_APART = 0.62
_SHARED = 2
_SHARED_THOUGH_DATED_APART = 4
_APART = dt.timedelta(10)


@dataclass(frozen=True, slots=True)
class _Pair:
    score: float
    one: int
    two: int


def group_tellings(
    tellings: Sequence[Telling], actors: Sequence[frozenset[str]]
) -> list[list[int]]:
    """Group tellings that tell of one event.

    The same day and the same words (names set apart: on one day the same people do
    many things), with an actor in common where the words alone are few. Tellings of
    different days are joined only if they come from different articles and say
    almost the same.

    Args:
        tellings: In the order of articles and places.
        actors: Ids of the actors in each telling.

    Returns:
        Places in `tellings`; every one in exactly one group.
    """
    vectors = weigh([content_of(telling) for telling in tellings])
    groups = [[n] for n in range(len(tellings))]
    of = list(range(len(tellings)))
    pairs = sorted(
        _pairs(tellings, vectors, actors), key=lambda p: (-p.score, p.one, p.two)
    )
    linked = {(pair.one, pair.two) for pair in pairs}
    for pair in pairs:
        one, two = of[pair.one], of[pair.two]
        if one != two and _belong(groups[one], groups[two], linked):
            for member in groups[two]:
                of[member] = one
            groups[one] += groups[two]
            groups[two] = []
    return [sorted(group) for group in groups if group]


def _belong(one: list[int], two: list[int], linked: set[tuple[int, int]]) -> bool:
    """Whether at least half of the members of two groups are alike, pair by pair."""
    alike = sum((min(a, b), max(a, b)) in linked for a in one for b in two)
    return alike * 2 >= len(one) * len(two)


def _pairs(
    tellings: Sequence[Telling],
    vectors: Sequence[Vector],
    actors: Sequence[frozenset[str]],
) -> Iterator[_Pair]:
    for one, two in _candidates(tellings, vectors):
        shared = vectors[one].keys() & vectors[two].keys()
        if len(shared) < _SHARED:
            continue
        score = cosine(vectors[one], vectors[two])
        common = bool(actors[one] & actors[two])
        if score >= _needed(tellings[one], tellings[two], len(shared), common):
            yield _Pair(score, one, two)


def _needed(one: Telling, two: Telling, shared: int, common: bool) -> float:
    """How alike two tellings must be to tell of one event."""
    if one.when != two.when:
        near = one.day is not None and two.day is not None
        near = near and abs(one.day - two.day) <= _APART  # type: ignore[operator]
        enough = shared >= _SHARED_THOUGH_DATED_APART and near and common
        return _ALIKE_THOUGH_DATED_APART if enough and one.article != two.article else 2
    if one.article is two.article:
        return _ALIKE_WITHIN
    return _ALIKE_WITH_ACTOR if common else _ALIKE


def _candidates(
    tellings: Sequence[Telling], vectors: Sequence[Vector]
) -> Iterator[tuple[int, int]]:
    """Pairs of one day, and pairs that share several rare words."""
    by_day: defaultdict[dt.date | str, list[int]] = defaultdict(list)
    for n, telling in enumerate(tellings):
        by_day[telling.when].append(n)
    for day, members in by_day.items():
        near = _days_after(day)
        others = [n for other in near for n in by_day.get(other, ())]
        for at, one in enumerate(members):
            for two in (*members[at + 1 :], *others):
                yield min(one, two), max(one, two)


def _days_after(day: dt.date | str) -> list[dt.date]:
    if isinstance(day, str):
        return []
    return [day + dt.timedelta(days) for days in range(1, _APART.days + 1)]
