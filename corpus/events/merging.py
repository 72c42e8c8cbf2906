"""Which tellings, of different articles or of one, tell of the same event."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.events.cast import Roles
from corpus.events.likeness import Content, Weights, content_of, cosine
from corpus.events.tellings import Telling

_ALIKE = 0.32
"""Least cosine of the words of two tellings; less by what follows."""
_FOR_THE_STORY = 0.3
"""How much of the likeness of their articles counts as well."""
_FOR_AN_ACTOR = 0.04
_OTHER_DOERS = 0.08
"""Less is counted where others are named as doing it."""
_WITHIN = 0.12
"""More is asked for of two passages of one article."""
_DATED_APART = 0.25
"""More is asked for of two that give different days."""
_SHARED = 2
_SHARED_THOUGH_DATED_APART = 4
_APART = 10
"""Days by which two sources may differ."""
_COMMON = 300
"""Tellings of one day above which a word they share leads to no pairs."""


@dataclass(frozen=True, slots=True)
class _Pair:
    score: float
    one: int
    two: int


def group_tellings(
    tellings: Sequence[Telling], roles: Sequence[Roles], weights: Weights
) -> list[list[int]]:
    """Group tellings that tell of one event.

    The same day and the same words, and not names alone (on one day the same people
    do many things); fewer words do where articles and actors have more in common.
    Tellings of different days are joined only if they come from different articles
    and say almost the same.

    Args:
        tellings: In the order of articles and places.
        roles: The actors in each telling.
        weights: Of the words of their articles.

    Returns:
        Places in `tellings`; every one in exactly one group.
    """
    contents = [content_of(telling) for telling in tellings]
    pairs = sorted(
        _pairs(tellings, roles, contents, weights),
        key=lambda pair: (-pair.score, pair.one, pair.two),
    )
    linked = {(pair.one, pair.two) for pair in pairs}
    groups = [[n] for n in range(len(tellings))]
    of = list(range(len(tellings)))
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
    roles: Sequence[Roles],
    contents: Sequence[Content],
    weights: Weights,
) -> Iterator[_Pair]:
    vectors = [weights.vector(content.concepts) for content in contents]
    for one, two in _candidates(tellings, contents):
        shared = len(contents[one].plain & contents[two].plain)
        score = cosine(vectors[one], vectors[two])
        if shared < _SHARED and score < _ALIKE:
            continue
        score += _FOR_THE_STORY * weights.story(tellings[one], tellings[two])
        score += _for_actors(roles[one], roles[two])
        if score >= _needed(tellings[one], tellings[two], shared):
            yield _Pair(score, one, two)


def _for_actors(one: Roles, two: Roles) -> float:
    if one.doers and two.doers and one.doers.isdisjoint(two.doers):
        return -_OTHER_DOERS
    return 0.0 if set(one.actors).isdisjoint(two.actors) else _FOR_AN_ACTOR


def _needed(one: Telling, two: Telling, shared: int) -> float:
    """How alike two tellings must be to tell of one event."""
    if one.article is two.article:
        itself = _ALIKE + _FOR_THE_STORY + _WITHIN
        return itself if one.when == two.when else 9
    if one.when == two.when:
        return _ALIKE
    return _ALIKE + _DATED_APART if shared >= _SHARED_THOUGH_DATED_APART else 9


def _candidates(
    tellings: Sequence[Telling], contents: Sequence[Content]
) -> Iterator[tuple[int, int]]:
    """Pairs of one day that share a word, and of days near each other that share more.

    Words that very many tellings of a day have are passed over, so that the time
    grows hardly faster than the number of tellings.
    """
    holders: defaultdict[tuple[dt.date | str, str], list[int]] = defaultdict(list)
    for n, telling in enumerate(tellings):
        for day in _days_around(telling.when):
            shared = Counter[int]()
            for word in contents[n].plain:
                others = holders.get((day, word), ())
                shared.update(others if len(others) <= _COMMON else ())
            least = 1 if day == telling.when else _SHARED_THOUGH_DATED_APART - 1
            yield from ((other, n) for other, k in shared.items() if k >= least)
        for word in contents[n].plain:
            holders[telling.when, word].append(n)


def _days_around(day: dt.date | str) -> list[dt.date | str]:
    if isinstance(day, str):
        return [day]
    away = range(-_APART, _APART + 1)
    return [day + dt.timedelta(days) for days in away if _within_calendar(day, days)]


def _within_calendar(day: dt.date, days: int) -> bool:
    return 1 <= day.toordinal() + days <= dt.date.max.toordinal()
