"""Which tellings, of different articles or of one, tell of the same event."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Sequence

from corpus.events.cast import Roles
from corpus.events.likeness import (
    Weights,
    content_of,
    cosine,
    numbers_in,
    words_told,
)
from corpus.events.tellings import Telling
from corpus.stopping import checked
from corpus.words.tenses import GOING_ON

_ALIKE = 0.22
"""Least cosine of the words of two tellings; less by what follows."""
_ALIKE_IN_ALL = 0.1
"""Least cosine whatever follows."""
_ALIKE_BY_ONE_WORD = 0.16
"""The same where they share but one word that is no name."""
_FOR_THE_STORY = 0.3
"""How much of the likeness of their articles counts as well."""
_FOR_AN_ACTOR = 0.04
_OTHER_DOERS = 0.06
"""Less is counted where others are named as doing it."""
_WITHIN = 0.08
"""More is asked for of two passages of one article."""
_APART_IN_ONE = 3
"""What two unlike passages of one article count for, against two of different ones."""
_ALIKE_THOUGH_DATED_APART = 0.6
_SHARED_THOUGH_DATED_APART = 3
_APART = 60
"""Days by which two sources may differ."""
_COMMON = 300
"""Tellings above which a word they share leads to no pairs."""

_Pair = tuple[float, int, int]
"""A score, negative so that the best comes first, and two places."""


def group_tellings(
    tellings: Sequence[Telling], roles: Sequence[Roles], weights: Weights
) -> list[list[int]]:
    """Group tellings that tell of one event.

    The same day and the same words, not names alone (on one day the same people
    do many things); fewer words do where articles and actors have more in common.
    Tellings of different days are joined only if they come from different articles
    and say the same of what they date.

    Args:
        tellings: In the order of articles and places.
        roles: The actors in each telling.
        weights: Of the words of their articles.

    Returns:
        Places in `tellings`; every one in exactly one group.
    """
    pairs = sorted(
        [*_same_day(tellings, roles, weights), *_dated_apart(tellings, weights)]
    )
    linked = {(one, two) for _, one, two in pairs}
    groups = [[n] for n in range(len(tellings))]
    of = list(range(len(tellings)))
    for _, left, right in checked(pairs, 10):
        one, two = of[left], of[right]
        if one != two and _belong(groups[one], groups[two], linked, tellings):
            for member in groups[two]:
                of[member] = one
            groups[one] += groups[two]
            groups[two] = []
    return [sorted(group) for group in groups if group]


def _belong(
    one: list[int],
    two: list[int],
    linked: set[tuple[int, int]],
    tellings: Sequence[Telling],
) -> bool:
    """Whether the members of two groups are alike, pair by pair, as often as not.

    Passages of one article that are unlike count more: it tells of two things.
    """
    alike = apart = 0
    for a in one:
        for b in two:
            if (min(a, b), max(a, b)) in linked:
                alike += 1
            else:
                same = tellings[a].article is tellings[b].article
                apart += _APART_IN_ONE if same else 1
    return alike >= apart


def _same_day(
    tellings: Sequence[Telling], roles: Sequence[Roles], weights: Weights
) -> Iterator[_Pair]:
    contents = [content_of(t, t.passage) for t in checked(tellings, 50)]
    vectors = [weights.vector(content) for content in contents]
    keys = [
        {(telling.when, word) for word in content.plain}
        for telling, content in zip(tellings, contents, strict=True)
    ]
    for one, two, shared in checked(_sharing(keys), 100):
        score = cosine(vectors[one], vectors[two])
        if score < (_ALIKE_IN_ALL if shared > 1 else _ALIKE_BY_ONE_WORD):
            continue
        score += _FOR_THE_STORY * weights.story(tellings[one], tellings[two])
        score += _for_actors(roles[one], roles[two])
        within = tellings[one].article is tellings[two].article
        if score >= _ALIKE + within * (_FOR_THE_STORY + _WITHIN):
            yield -score, one, two


def _for_actors(one: Roles, two: Roles) -> float:
    if one.doers and two.doers and one.doers.isdisjoint(two.doers):
        return -_OTHER_DOERS
    return 0.0 if set(one.actors).isdisjoint(two.actors) else _FOR_AN_ACTOR


def _dated_apart(tellings: Sequence[Telling], weights: Weights) -> Iterator[_Pair]:
    """Pairs whose clauses say the same and give different days for it."""
    contents = [content_of(t, t.clause) for t in checked(tellings, 50)]
    vectors = [weights.vector(content) for content in contents]
    keys = [content.plain for content in contents]
    for one, two, shared in checked(_sharing(keys), 100):
        if shared < _SHARED_THOUGH_DATED_APART:
            continue
        score = cosine(vectors[one], vectors[two])
        if score >= _ALIKE_THOUGH_DATED_APART and _may_differ(
            tellings[one], tellings[two]
        ):
            yield -score, one, two


def _may_differ(one: Telling, two: Telling) -> bool:
    """Whether two articles give days for one thing, not too far apart.

    What goes on from day to day, or is told with other numbers, is two things.
    """
    if one.article is two.article or one.day is None or two.day is None:
        return False
    if not 0 < abs((one.day - two.day).days) <= _APART:
        return False
    left, right = words_told(one), words_told(two)
    if not GOING_ON.isdisjoint(left | right):
        return False
    here, there = numbers_in(left), numbers_in(right)
    return not here or not there or not here.isdisjoint(there)


def _sharing(keys: Sequence[Collection[Hashable]]) -> Iterator[tuple[int, int, int]]:
    """Yield the pairs that share a key, and how many they share.

    Keys that very many have are passed over, so that the time grows hardly faster
    than the number of tellings.
    """
    holders: defaultdict[Hashable, list[int]] = defaultdict(list)
    for n, mine in enumerate(checked(keys)):
        shared = Counter[int]()
        for key in mine:
            others = holders[key]
            if len(others) <= _COMMON:
                shared.update(others)
            others.append(n)
        yield from ((other, n, count) for other, count in shared.items())
