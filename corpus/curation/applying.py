"""The reader's decisions applied to the actors that were found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from corpus.actors.aliases.merging import place_in_list
from corpus.curation.decisions import (
    Decision,
    Decisions,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    in_order,
)
from corpus.curation.joining import find_joined, joined
from corpus.curation.naming import Directory
from corpus.curation.splitting import Texts, part
from corpus.models import Actor


@dataclass(frozen=True)
class Curated:
    """The actors that result from decisions, and how."""

    actors: tuple[Actor, ...]
    """All actors, hidden ones included, the most often named first."""
    found: tuple[Actor, ...]
    """The actors before any decision."""
    parts: Mapping[str, tuple[Actor, ...]] = field(
        default_factory=dict[str, tuple[Actor, ...]]
    )
    """The actors, split but not merged, that each one consists of, by its id; the one
    that gives it its name comes first."""
    heeded: frozenset[Decision] = frozenset()
    """The decisions that apply to somebody who is named in these articles."""

    def who(self, id: str) -> Who:
        """The name and type by which decisions refer to an actor."""
        return Who.of(self.parts[id][0])

    def meant(self, who: Who) -> frozenset[str]:
        """Ids of the parts that a decision refers to."""
        people, directory = self._called
        return frozenset(people[at].id for at in directory.find(who))

    def is_of(self, found: Actor, split: Split) -> bool:
        """Whether a split takes mentions off an actor that was found."""
        return any(
            self.found[at].id == found.id
            for at in Directory(self.found).find(split.who)
        )

    @cached_property
    def _called(self) -> tuple[tuple[Actor, ...], Directory]:
        every = tuple(part for parts in self.parts.values() for part in parts)
        return every, Directory(every)


def curate_actors(
    actors: Iterable[Actor], decisions: Decisions, texts: Texts | None = None
) -> Curated:
    """Apply decisions to the actors that were found.

    First mentions are split off, then actors are merged, then renamed, retyped and
    hidden. The order of actors and of decisions makes no difference.

    Args:
        actors: The actors that were found.
        decisions: Those that apply to none of them are ignored.
        texts: By article, for mentions that are split off one by one.

    Returns:
        Actors; every mention belongs to exactly one of them.
    """
    found = tuple(sorted(actors, key=place_in_list))
    decisions = in_order(decisions)
    splits = [d for d in decisions if isinstance(d, Split)]
    parted = part(found, splits, texts or {})
    directory = Directory(parted.actors)
    merges = [d for d in decisions if isinstance(d, Merge)]
    joining = find_joined(directory, len(parted.actors), merges)
    own = _by_place(directory, decisions)
    heeded: set[Decision] = {*parted.heeded, *joining.heeded}
    made: list[Actor] = []
    parts: dict[str, tuple[Actor, ...]] = {}
    for places in joining.sets:
        members = [parted.actors[at] for at in places]
        settled = own.get(places[0], [])
        changed = len(members) > 1 or members[0].id in parted.touched
        actor = _settled(joined(members), settled, changed=changed)
        heeded.update(settled)
        parts[actor.id] = tuple(members)
        made.append(actor)
    made.sort(key=place_in_list)
    return Curated(tuple(made), found, parts, frozenset(heeded))


_Own = Rename | Retype | Hide


def _by_place(directory: Directory, decisions: Decisions) -> dict[int, list[_Own]]:
    """The decisions on each actor, by its place; of each kind, the first counts."""
    own: dict[int, list[_Own]] = {}
    for decision in decisions:
        if isinstance(decision, Rename | Retype | Hide):
            for at in directory.find(decision.who):
                before = own.setdefault(at, [])
                if all(type(other) is not type(decision) for other in before):
                    before.append(decision)
    return own


def _settled(actor: Actor, own: Iterable[_Own], *, changed: bool) -> Actor:
    for decision in own:
        changed = True
        match decision:
            case Rename():
                actor = replace(actor, name=decision.to)
            case Retype():
                actor = replace(actor, type=decision.to)
            case Hide():
                actor = replace(actor, hidden=True)
    return replace(actor, curated=True) if changed else actor
