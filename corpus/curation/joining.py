"""Actors merged because the reader says that they are one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from corpus.actors.aliases.forms import ranked
from corpus.actors.aliases.partition import Partition
from corpus.curation.decisions import Decision, Merge
from corpus.curation.naming import Directory, forms_of
from corpus.models import Actor


@dataclass(frozen=True, slots=True)
class Joining:
    """Which actors are one, by their places in a list."""

    sets: tuple[tuple[int, ...], ...]
    """Every place once; the one that the others are merged into comes first."""
    heeded: frozenset[Decision]


def find_joined(directory: Directory, count: int, merges: Iterable[Merge]) -> Joining:
    """Find out which actors are one.

    If one is merged into another, and that into a third, all are the third.
    """
    partition = Partition(count)
    heads: set[int] = set()
    others: set[int] = set()
    heeded: set[Decision] = set()
    for merge in merges:
        into = list(directory.find(merge.into))
        joined = [at for who in merge.others for at in directory.find(who)]
        if len({*into, *joined}) > 1:
            partition.join_all([*into, *joined])
            heads.update(into)
            others.update(at for at in joined if at not in into)
            heeded.add(merge)
    sets = (
        tuple(sorted(s, key=lambda at: (at not in heads, at in others, at)))
        for s in partition.sets().values()
    )
    return Joining(tuple(sets), frozenset(heeded))


def joined(actors: Sequence[Actor]) -> Actor:
    """One actor of several; name, type and, if it has one, role are the first one's."""
    if len(actors) == 1:
        return actors[0]
    mentions = sorted(mention for actor in actors for mention in actor.mentions)
    return replace(
        actors[0],
        aliases=ranked(forms_of(mentions)),
        mentions=tuple(mentions),
        role=next((actor.role for actor in actors if actor.role), None),
    )
