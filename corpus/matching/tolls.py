"""Links between short sentences that count the dead, the hurt, the rescued."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

import numpy as np

from corpus.matching.disagreement.dates.days import find_days
from corpus.matching.disagreement.numbers.amount import Amount
from corpus.matching.disagreement.numbers.amounts import amounts_of
from corpus.matching.disagreement.numbers.tolls import are_one_toll, toll_of
from corpus.matching.disagreement.statements import statements_of
from corpus.matching.links.find import Link
from corpus.matching.one_language import language_of_both
from corpus.matching.units import Units
from corpus.words.rounding import agree
from corpus.words.tolls import tolling

_SCORE = 0.5
_FARTHEST = 5.0
"""Times that one toll is another, at most; beyond they are of a place and a land."""
_MOST = 12
"""Tolls of one article; one with more tells of many events."""


class Toll(NamedTuple):
    """A number of an article that counts the dead, the hurt, the rescued."""

    unit: int
    kind: str
    amount: Amount


def link_tolls(units: Units, links: Sequence[Link]) -> list[Link]:
    """Link what linked articles tell of one toll, in order.

    Such a sentence says little beside its number, "Twelve people died", so that its
    words do not tell that it is of the same event; but the articles are linked, and
    each tells one such toll.

    Args:
        units: The sentences.
        links: Those that are known.
    """
    linked = {(one, two) for one, two, _ in links}
    pairs = sorted({(int(units.article[a]), int(units.article[b])) for a, b in linked})
    telling = _telling(units, {article for pair in pairs for article in pair})

    @cache
    def tolls_of(article: int, language: str | None) -> list[Toll]:
        return _tolls_of(units, telling[article], language)

    found = {
        link
        for one, two in pairs
        if one in telling and two in telling
        for link in _between(units, one, two, tolls_of)
    }
    return [(*link, _SCORE) for link in sorted(found - linked)]


def _telling(units: Units, articles: Collection[int]) -> Mapping[int, list[int]]:
    """The units of some articles in which words may tell a toll and its number."""
    languages = {language for a in units.articles if (language := a.language)} | {"en"}
    iswanted = np.zeros(len(units.concepts), np.bool_)
    iswanted[tolling(units.concepts, languages)] = True
    places = np.flatnonzero(iswanted[units.bag])
    holders: list[int] = (np.searchsorted(units.ptr, places, side="right") - 1).tolist()
    found: defaultdict[int, list[int]] = defaultdict(list)
    for unit in dict.fromkeys(holders):
        article = int(units.article[unit])
        if article not in articles:
            continue
        # Numbers of other languages may be no concept by themselves.
        if units.articles[article].language != "en" or _has_figures(units, unit):
            found[article].append(unit)
    return found


def _has_figures(units: Units, unit: int) -> bool:
    return any(units.concepts[named][0].isdigit() for named in units.bag_of(unit))


def _between(
    units: Units,
    one: int,
    two: int,
    known: Callable[[int, str | None], Sequence[Toll]],
) -> Iterator[tuple[int, int]]:
    """The pairs of units of two articles that tell of one toll.

    Args:
        units: The sentences.
        one: The number of an article.
        two: That of the other.
        known: Tells the tolls of an article in a language.
    """
    language = language_of_both(units.articles[one], units.articles[two])
    ours, theirs = (known(article, language) for article in (one, two))
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST:
        return
    for kind in sorted({toll.kind for toll in ours}):
        mine, other = (
            [toll for toll in side if toll.kind == kind] for side in (ours, theirs)
        )
        yield from _pairs_of_one(units, mine, other, language)


def _pairs_of_one(
    units: Units, ours: Sequence[Toll], theirs: Sequence[Toll], language: str | None
) -> Iterator[tuple[int, int]]:
    """The units of two articles that tell one toll: the same, or each one other."""
    pairs = [
        (one, two)
        for one, two in product(ours, theirs)
        if are_one_toll(one.amount, two.amount, (one.kind, two.kind), language)
    ]
    same = [both for both in pairs if agree(*(toll.amount.printed for toll in both))]
    alone = all(
        len({toll.amount.value for toll in side}) == 1 for side in (ours, theirs)
    )
    near = [both for both in pairs if _are_near(*both)] if alone else []
    if same or near:
        best = max(
            same or near,
            key=lambda both: len(units.common(both[0].unit, both[1].unit)),
        )
        yield best[0].unit, best[1].unit


def _are_near(one: Toll, two: Toll) -> bool:
    """Whether two numbers are so near that they may be reports of one toll."""
    low, high = sorted((one.amount.value, two.amount.value))
    return high <= low * _FARTHEST


def _tolls_of(units: Units, telling: Sequence[int], language: str | None) -> list[Toll]:
    """The tolls that some units of one article tell."""
    return [
        Toll(unit, kind, amount)
        for unit in telling
        for statement in statements_of(_printed(units, unit), language)
        if statement.tolls and statement.has_figures
        for amount in amounts_of(statement, [day.span for day in find_days(statement)])
        if (kind := toll_of(statement, amount))
    ]


def _printed(units: Units, unit: int) -> str:
    span = units.span(unit)
    return units.articles[int(units.article[unit])].text[span.start : span.end]
