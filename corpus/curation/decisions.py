"""What a reader may decide about actors; each decision holds for all articles."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TypeAlias

from corpus.kinds import ActorType
from corpus.models import Actor


@dataclass(frozen=True, slots=True, order=True)
class Who:
    """An actor as it is found: by its name, or one of its names, and its type.

    Neither a name nor a type that the reader gave is meant, so that a decision is
    understood without the others.
    """

    name: str
    type: ActorType

    @classmethod
    def of(cls, actor: Actor) -> Who:
        """Whom an actor is that was found."""
        return cls(actor.name, actor.type)


@dataclass(frozen=True, slots=True, order=True)
class Wording:
    """A single mention, by its words and those around it."""

    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decided:
    note: str = ""
    """Why, in the reader's words."""
    decided: dt.datetime | None = field(default=None, compare=False)
    """When; with a time zone."""


@dataclass(frozen=True, slots=True)
class Rename(_Decided):
    """Somebody is called otherwise than they are found."""

    who: Who
    to: str


@dataclass(frozen=True, slots=True)
class Retype(_Decided):
    """Something is taken for another kind of thing."""

    who: Who
    to: ActorType


@dataclass(frozen=True, slots=True)
class Hide(_Decided):
    """Something is no actor, or none that matters."""

    who: Who


@dataclass(frozen=True, slots=True)
class Merge(_Decided):
    """Several are one; its name, type and hiding are those of `into`."""

    into: Who
    others: tuple[Who, ...]
    """In order; `into` is not among them."""

    @property
    def all(self) -> tuple[Who, ...]:
        return (self.into, *self.others)


@dataclass(frozen=True, slots=True)
class Split(_Decided):
    """Some of an actor's mentions name somebody else."""

    who: Who
    to: str
    """Who they name: another actor of the same type, or a new one."""
    names: tuple[str, ...] = ()
    """Every mention by one of these, in order."""
    mentions: tuple[Wording, ...] = ()
    """Single ones, in order."""


Decision: TypeAlias = Rename | Retype | Hide | Merge | Split
Decisions: TypeAlias = tuple[Decision, ...]
"""Each once, in the order of `in_order`."""

KINDS: tuple[type[Decision], ...] = (Rename, Merge, Split, Hide, Retype)


def in_order(decisions: set[Decision] | Decisions) -> Decisions:
    """Decisions once each, by kind and by name, so that the same ones read the same."""
    return tuple(sorted(set(decisions), key=_order))


def _order(decision: Decision) -> tuple[int, str, str, str]:
    who = decision.into if isinstance(decision, Merge) else decision.who
    return KINDS.index(type(decision)), who.name.casefold(), who.type, repr(decision)
