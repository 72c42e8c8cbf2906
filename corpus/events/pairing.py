"""Which two tellings may tell of the same event, and how alike they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from corpus.dates.extent import Days, days_of
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
from corpus.events.telling import Telling
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
_LENGTHS_APART = 10
"""The same for months and years, in times as long."""
_ALIKE_THOUGH_WIDER = 0.3
_SHARED_THOUGH_WIDER = 2
_STORIES = 100_000
"""Pairs of articles whose likeness is known once it was looked for."""
_COMMON = 300
"""Tellings above which a word they share leads to no pairs."""

Pair = tuple[float, int, int]
"""A score, negative so that the best comes first, and two places."""


class Weighed(NamedTuple):
    """A telling, and all that it is weighed by."""

    telling: Telling
    roles: Roles
    content: Content
    vector: Vector
    opens: bool
    """Whether its article begins with it."""


def weigh_tellings(
    tellings: Sequence[Telling], roles: Sequence[Roles], weights: Weights
) -> list[Weighed]:
    """Weigh each telling by the words of its passage."""
    return [
        _weighed(telling, role, weights, telling.passage)
        for telling, role in checked(zip(tellings, roles, strict=True), 50)
    ]


def _weighed(telling: Telling, role: Roles, weights: Weights, part: Span) -> Weighed:
    """A telling, weighed by the words of some part of it."""
    content = content_of(telling, part, role.named)
    opens = telling.passage.start < telling.article.body.start + _OPENING
    return Weighed(telling, role, content, weights.vector(content), opens)


def same_day(sides: Sequence[Weighed], weights: Weights) -> Iterator[Pair]:
    """Yield pairs that tell of one day in like words, names alone not enough.

    Fewer words do where articles and actors have more in common, and where two
    articles on one story open with them: it is what both are about.
    """
    story = lru_cache(_STORIES)(weights.story)
    for one, two, _ in checked(sharing(list(map(_keys, sides))), 100):
        score = _likeness(sides[one], sides[two], story)
        if score is not None:
            yield -score, one, two


def _keys(side: Weighed) -> set[tuple[Hashable, str]]:
    """The day of a telling with each word that may lead to another."""
    when = side.telling.when
    words = side.content.concepts if side.opens else side.content.plain
    return {(when, word) for word in words}


def _likeness(
    one: Weighed, two: Weighed, story_of: Callable[[str, str], float]
) -> float | None:
    """How alike two tellings of one day are; `None` if not enough.

    Args:
        one: A telling.
        two: Another.
        story_of: Tells how alike their articles are, by their ids.
    """
    score = cosine(one.vector, two.vector)
    if score < _ALIKE_IN_OPENINGS:
        return None
    within = one.telling.article is two.telling.article
    open_both = one.opens and two.opens and not within
    alike = score >= _least(one.content, two.content)
    if not (open_both or alike):
        return None
    story = story_of(one.telling.article.id, two.telling.article.id)
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


def dated_apart(weighed: Sequence[Weighed], weights: Weights) -> Iterator[Pair]:
    """Yield pairs whose clauses say the same and give different times for it.

    Less likeness does where one time lies in the other: `in March`, `on 5 March`.
    """
    sides = [_by_clause(side, weights) for side in checked(weighed, 50)]
    tellings = [side.telling for side in sides]
    keys = [side.content.plain for side in sides]
    times = [(one.wide, days_of(one.mention.value)) for one in tellings]

    @cache
    def told(number: int) -> frozenset[str]:
        return words_told(tellings[number])

    for one, two, shared in checked(sharing(keys), 100):
        least = _least_apart(times[one], times[two], shared)
        if least is None or tellings[one].article is tellings[two].article:
            continue
        score = cosine(sides[one].vector, sides[two].vector)
        if score >= least and _may_be_one(told(one), told(two)):
            yield -score, one, two


def _by_clause(side: Weighed, weights: Weights) -> Weighed:
    """A telling weighed by its clause alone."""
    telling = side.telling
    if telling.clause == telling.passage:
        return side
    return _weighed(telling, side.roles, weights, telling.clause)


_Time = tuple[bool, Days | None]
"""Whether it is wider than a day, and its days."""


def _least_apart(one: _Time, two: _Time, shared: int) -> float | None:
    """The least cosine of two clauses by their times; `None` if these are too far off.

    Args:
        one: A time.
        two: Another.
        shared: Words that both clauses have and that are no names.
    """
    here, there = one[1], two[1]
    if shared < _SHARED_THOUGH_WIDER or here is None or there is None or here == there:
        return None
    wide = one[0] or two[0]
    if wide and here.meets(there):
        return _ALIKE_THOUGH_WIDER
    if shared < _SHARED_THOUGH_DATED_APART:
        return None
    longest = max(here.length, there.length) if wide else 0
    apart = abs(here.first - there.first)
    near = apart <= _APART + _LENGTHS_APART * longest
    return _ALIKE_THOUGH_DATED_APART if apart and near else None


def _may_be_one(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether the words of two tellings may be of one thing with two days.

    What goes on from day to day, or is told with other numbers, is two things.
    """
    if not GOING_ON.isdisjoint(left | right):
        return False
    here, there = numbers_in(left), numbers_in(right)
    return not here or not there or not here.isdisjoint(there)


def sharing(keys: Sequence[Collection[Hashable]]) -> Iterator[tuple[int, int, int]]:
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
