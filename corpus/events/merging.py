"""Which tellings, of different articles or of one, tell of the same event."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from corpus.events.across import across_languages
from corpus.events.cast import Roles
from corpus.events.likeness import Weights
from corpus.events.pairing import dated_apart, same_day, weigh_tellings
from corpus.events.telling import Telling
from corpus.stopping import checked

_APART_IN_ONE = 3
"""What two unlike passages of one article count for, against two of different ones."""


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
    sides = weigh_tellings(tellings, roles, weights)
    found = (
        same_day(sides, weights),
        dated_apart(sides, weights),
        across_languages(sides),
    )
    pairs = sorted(chain.from_iterable(found))
    linked = {(one, two) for _, one, two in pairs}
    groups = [[n] for n in range(len(tellings))]
    of = list(range(len(tellings)))
    refused: set[tuple[int, ...]] = set()
    for _, left, right in checked(pairs, 10):
        one, two = of[left], of[right]
        # Reprints lead to the same two groups again and again.
        state = one, two, len(groups[one]), len(groups[two])
        if one == two or state in refused:
            continue
        if not _belong(groups[one], groups[two], linked, tellings):
            refused.add(state)
        else:
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
