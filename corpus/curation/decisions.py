"""What a reader may decide about actors; each decision holds for all articles."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from corpus.kinds import ActorType
from corpus.models import Actor


@dataclass(frozen=True, slots=True, order=True)
class Who:
    """An actor as it is found: one of its names, and its type.

    Never a name or type that the reader gave: each decision can be understood without
    the others.
    """

    name: str
    type: ActorType

    @classmethod
    def of(cls, actor: Actor) -> Who:
        """The name and type of an actor that was found."""
        return cls(actor.name, actor.type)


@dataclass(frozen=True, slots=True, order=True)
class Wording:
    """A single mention: its words, and the words around it."""

    name: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decided:
    note: str = ""
    """Why, in the reader's words."""
    decided: dt.datetime | None = field(default=None, compare=False)
    """The time of the decision, with a time zone."""


@dataclass(frozen=True, slots=True)
class Rename(_Decided):
    """An actor gets another name."""

    who: Who
    to: str


@dataclass(frozen=True, slots=True)
class Retype(_Decided):
    """An actor gets another type."""

    who: Who
    to: ActorType


@dataclass(frozen=True, slots=True)
class Hide(_Decided):
    """An actor is hidden: it is not an actor, or does not matter."""

    who: Who


@dataclass(frozen=True, slots=True)
class Merge(_Decided):
    """Several actors are one, with the name and type of `into`, hidden if that is."""

    into: Who
    others: tuple[Who, ...]
    """In order; `into` is not among them."""

    @property
    def all(self) -> tuple[Who, ...]:
        return (self.into, *self.others)


@dataclass(frozen=True, slots=True)
class Split(_Decided):
    """Some mentions of an actor belong to another."""

    who: Who
    to: str
    """The name of the other actor, of the same type; a new one, if there is none."""
    names: tuple[str, ...] = ()
    """All mentions by one of these names, in order."""
    mentions: tuple[Wording, ...] = ()
    """Single mentions, in order."""


Decision = Rename | Retype | Hide | Merge | Split
Decisions = tuple[Decision, ...]
"""Each once, in the order of `in_order`."""

KINDS: tuple[type[Decision], ...] = (Rename, Merge, Split, Hide, Retype)


def in_order(decisions: set[Decision] | Decisions) -> Decisions:
    """Decisions sorted by kind and name, without repetitions."""
    return tuple(sorted(set(decisions), key=_order))


def _order(decision: Decision) -> tuple[int, str, str, str]:
    who = decision.into if isinstance(decision, Merge) else decision.who
    return KINDS.index(type(decision)), who.name.casefold(), who.type, repr(decision)
