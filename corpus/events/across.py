"""Which tellings in different languages may tell of one event.

Words say nothing there; days, people, numbers and what they count do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Sequence
from typing import Final, NamedTuple

from corpus.events.likeness import words_told
from corpus.events.pairing import Pair, Weighed, sharing
from corpus.stopping import checked
from corpus.words.quantities import find_quantities
from corpus.words.tolls import tolls_in

_LARGE: Final = 10
"""From here on a number is seldom that of something else on one day."""
_FOR_A_PERSON: Final = 1.5
_FOR_ANOTHER: Final = 0.75
"""For a place or a body; of several one counts."""
_FOR_LARGE: Final = 2.0
_FOR_SMALL: Final = 0.75
_FOR_A_TOLL: Final = 1.0
"""For the same that befell people: they died, were saved or arrested."""
_FOR_OPENINGS: Final = 0.5
_ENOUGH: Final = 2.5
_ENOUGH_IN_A_STORY: Final = 2.0
_A_STORY: Final = 2
"""People, places, bodies and large numbers that two articles must share at least."""
_ONE_STORY: Final = 3
"""The same where they surely tell one story."""


class _Facts(NamedTuple):
    """What a telling tells in any language."""

    people: frozenset[str]
    others: frozenset[str]
    """Places and bodies."""
    numbers: frozenset[float]
    tolls: frozenset[str]

    @property
    def rare(self) -> frozenset[Hashable]:
        """What tells articles of one story from others."""
        large = (number for number in self.numbers if number >= _LARGE)
        return self.people | self.others | frozenset(large)


def across_languages(sides: Sequence[Weighed]) -> Iterator[Pair]:
    """Yield pairs in different languages that tell of one day and agree in enough."""
    languages = [side.telling.article.language or "en" for side in sides]
    if len(set(languages)) < 2:
        return
    facts = [_facts(side) for side in checked(sides, 50)]
    stories: defaultdict[str, set[Hashable]] = defaultdict(set)
    for side, told in zip(sides, facts, strict=True):
        stories[side.telling.article.id] |= told.rare
    for one, two, _ in checked(sharing(list(map(_keys, sides, facts))), 100):
        if languages[one] == languages[two]:
            continue
        here, there = (sides[n].telling.article.id for n in (one, two))
        common = len(stories[here] & stories[there])
        least = _ENOUGH_IN_A_STORY if common >= _ONE_STORY else _ENOUGH
        score = _score(facts[one], facts[two])
        score += _FOR_OPENINGS * (sides[one].opens and sides[two].opens)
        if common >= _A_STORY and score >= least:
            yield -score, one, two


def _keys(side: Weighed, told: _Facts) -> set[tuple[Hashable, Hashable]]:
    """The day of a telling with all that may lead to another."""
    day = side.telling.day
    found: Collection[Hashable] = told.people | told.numbers if day else ()
    return {(day, fact) for fact in found}


def _facts(side: Weighed) -> _Facts:
    telling = side.telling
    article, passage, date = telling.article, telling.passage, telling.mention
    language = None if article.language == "en" else article.language
    text = article.text[passage.start : passage.end]
    numbers = frozenset(
        found.value
        for found in find_quantities(text, language)
        if found.value > 1
        and found.unit != "percent"
        and not date.start <= found.span.start + passage.start < date.end
    )
    people = side.roles.people
    return _Facts(
        people,
        frozenset(side.roles.actors) - people,
        numbers,
        tolls_in(words_told(telling), article.language),
    )


def _score(one: _Facts, two: _Facts) -> float:
    """How much two tellings of one day agree in; a person alone does much on a day."""
    numbers = one.numbers & two.numbers
    if not numbers and one.tolls.isdisjoint(two.tolls):
        return 0.0
    return (
        _FOR_A_PERSON * len(one.people & two.people)
        + _FOR_ANOTHER * (not one.others.isdisjoint(two.others))
        + sum(_FOR_LARGE if n >= _LARGE else _FOR_SMALL for n in numbers)
        + _FOR_A_TOLL * (not one.tolls.isdisjoint(two.tolls))
    )
