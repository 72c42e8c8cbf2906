"""Which two tellings may tell of the same event, and how alike they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from corpus.events.cast import Roles
from corpus.events.likeness import (
    Content,
    Vector,
    Weights,
    content_of,
    cosine,
    numbers_in,
    words_told,
)
from corpus.events.tellings import Telling
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.tenses import GOING_ON

_ALIKE = 0.22
"""Least cosine of the words of two tellings; less by what follows."""
_ALIKE_IN_ALL = 0.1
"""Least cosine whatever follows."""
_ALIKE_BY_ONE_WORD = 0.16
"""The same where they share but one word that is no name."""
_ALIKE_IN_OPENINGS = 0.06
"""The same where two articles on one story open with them, names counted too."""
_FOR_OPENINGS = 0.08
_OPENING = 400
"""Characters from the beginning of an article's body."""
_OF_ONE_STORY = 0.12
"""Least cosine of two articles that tell one story."""
_FOR_THE_STORY = 0.3
"""How much of the likeness of their articles counts as well."""
_FOR_AN_ACTOR = 0.04
_OTHER_DOERS = 0.06
"""Less is counted where others are named as doing it."""
_WITHIN = 0.08
"""More is asked for of two passages of one article."""
_ALIKE_THOUGH_DATED_APART = 0.6
_SHARED_THOUGH_DATED_APART = 3
_APART = 60
"""Days by which two sources may differ."""
_COMMON = 300
"""Tellings above which a word they share leads to no pairs."""

Pair = tuple[float, int, int]
"""A score, negative so that the best comes first, and two places."""


class _Weighed(NamedTuple):
    """A telling, and all that it is weighed by."""

    telling: Telling
    roles: Roles
    content: Content
    vector: Vector
    opens: bool
    """Whether its article begins with it."""


def same_day(
    tellings: Sequence[Telling], roles: Sequence[Roles], weights: Weights
) -> Iterator[Pair]:
    """Yield pairs that tell of one day in like words, names alone not enough.

    Fewer words do where articles and actors have more in common, and where two
    articles on one story open with them: it is what both are about.
    """
    sides = list(_weigh(tellings, roles, weights, attrgetter("passage")))
    keys = [
        {
            (side.telling.when, word)
            for word in (side.content.concepts if side.opens else side.content.plain)
        }
        for side in sides
    ]
    for one, two, _ in checked(_sharing(keys), 100):
        score = _likeness(sides[one], sides[two], weights)
        if score is not None:
            yield -score, one, two


def _weigh(
    tellings: Sequence[Telling],
    roles: Sequence[Roles],
    weights: Weights,
    part: Callable[[Telling], Span],
) -> Iterator[_Weighed]:
    """Weigh tellings by the words of some part of each."""
    for telling, role in checked(zip(tellings, roles, strict=True), 50):
        content = content_of(telling, part(telling), role.named)
        opens = telling.passage.start < telling.article.body.start + _OPENING
        yield _Weighed(telling, role, content, weights.vector(content), opens)


def _likeness(one: _Weighed, two: _Weighed, weights: Weights) -> float | None:
    """How alike two tellings of one day are; `None` if not enough."""
    score = cosine(one.vector, two.vector)
    if score < _ALIKE_IN_OPENINGS:
        return None
    within = one.telling.article is two.telling.article
    open_both = one.opens and two.opens and not within
    alike = score >= _least(one.content, two.content)
    if not (open_both or alike):
        return None
    story = weights.story(one.telling, two.telling)
    if open_both and story >= _OF_ONE_STORY:
        score += _FOR_OPENINGS
    elif not alike:
        return None
    score += _FOR_THE_STORY * story + _for_actors(one.roles, two.roles)
    return score if score >= _ALIKE + within * (_FOR_THE_STORY + _WITHIN) else None


def _least(one: Content, two: Content) -> float:
    """The least cosine by how many words that are no names two tellings share."""
    shared = len(one.plain & two.plain)
    return (1.0, _ALIKE_BY_ONE_WORD, _ALIKE_IN_ALL)[min(shared, 2)]


def _for_actors(one: Roles, two: Roles) -> float:
    if one.doers and two.doers and one.doers.isdisjoint(two.doers):
        return -_OTHER_DOERS
    return 0.0 if set(one.actors).isdisjoint(two.actors) else _FOR_AN_ACTOR


def dated_apart(
    tellings: Sequence[Telling], roles: Sequence[Roles], weights: Weights
) -> Iterator[Pair]:
    """Yield pairs whose clauses say the same and give different days for it."""
    sides = list(_weigh(tellings, roles, weights, attrgetter("clause")))
    keys = [side.content.plain for side in sides]
    for one, two, shared in checked(_sharing(keys), 100):
        if shared < _SHARED_THOUGH_DATED_APART:
            continue
        score = cosine(sides[one].vector, sides[two].vector)
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
