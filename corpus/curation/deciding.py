"""What the reader does to actors, turned into decisions.

Each function takes the decisions so far and the actors they result in, and returns the
new decisions. A `CurationError` says in one line why something is not possible.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import replace

from corpus.curation.applying import Curated
from corpus.curation.decisions import (
    Decision,
    Decisions,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    Wording,
    in_order,
)
from corpus.curation.naming import form_of, forms_of, key
from corpus.curation.splitting import Texts, wording_of
from corpus.errors import CurationError
from corpus.gate import clean_line
from corpus.kinds import ActorType
from corpus.models import Actor, Mention


def rename(decided: Decisions, curated: Curated, id: str, to: str) -> Decisions:
    """Give an actor another name; the name it was found under removes that again."""
    who, name = curated.who(id), clean_line(to, limit=None)
    if not name:
        raise CurationError("type a name")
    new = Rename(who, name, decided=_now()) if name != who.name else None
    return _instead(decided, curated, id, Rename, new)


def retype(decided: Decisions, curated: Curated, id: str, to: ActorType) -> Decisions:
    """Give an actor another type; the type it was found with removes that again."""
    who = curated.who(id)
    new = Retype(who, to, decided=_now()) if to != who.type else None
    return _instead(decided, curated, id, Retype, new)


def hide(
    decided: Decisions, curated: Curated, id: str, *, hidden: bool = True
) -> Decisions:
    """Hide an actor, or show it again."""
    new = Hide(curated.who(id), decided=_now()) if hidden else None
    return _instead(decided, curated, id, Hide, new)


def _instead(
    decided: Decisions,
    curated: Curated,
    id: str,
    kind: type[Rename | Retype | Hide],
    new: Decision | None,
) -> Decisions:
    """The decisions with one on an actor replaced, or removed."""
    head = curated.parts[id][0].id
    kept: set[Decision] = {
        decision
        for decision in decided
        if not (isinstance(decision, kind) and head in curated.meant(decision.who))
    }
    return in_order(kept if new is None else {*kept, new})


def merge(
    decided: Decisions, curated: Curated, into: str, others: Iterable[str]
) -> Decisions:
    """Make one actor of several, with the name and type of `into`.

    Earlier merges that any of them is part of are joined with this one.
    """
    parts = [part for actor in (into, *others) for part in curated.parts[actor]]
    here = {part.id for part in parts}
    whole = {Who.of(part) for part in parts}
    if len(whole) < 2:
        raise CurationError("choose two actors with different names")
    kept: set[Decision] = set()
    for decision in decided:
        if isinstance(decision, Merge) and any(
            here & curated.meant(who) for who in decision.all
        ):
            whole.update(decision.all)
        else:
            kept.add(decision)
    head = curated.who(into)
    joined = Merge(head, tuple(sorted(whole - {head})), decided=_now())
    return in_order({*kept, joined})


def split_names(
    decided: Decisions, curated: Curated, id: str, names: Collection[str], to: str
) -> Decisions:
    """Give all mentions by some names to another actor, or to a new one.

    An actor that was merged in, and has only such names, leaves the merge again.

    Args:
        decided: The decisions so far.
        curated: The actors they result in.
        id: The actor that has the mentions now.
        names: Some of the actor's aliases.
        to: The name of the actor who gets the mentions.
    """
    parts = curated.parts[id]
    wanted = set(names)
    whole = [part for part in parts if set(forms_of(part.mentions)) <= wanted]
    if len(whole) == len(parts):
        raise CurationError("nothing would be left of it: rename it instead")
    rest = {m for part in parts if part not in whole for m in part.mentions}
    decided = _unmerged(decided, curated, whole)
    for found in curated.found:
        taken = {form_of(m) for m in found.mentions if m in rest} & wanted
        if taken:
            decided = _with_split(decided, curated, found, to, names=taken)
    return decided


def split_mention(
    decided: Decisions, curated: Curated, mention: Mention, to: str, texts: Texts
) -> Decisions:
    """Give a single mention to another actor, or to a new one."""
    found = next(actor for actor in curated.found if mention in actor.mentions)
    wording = wording_of(mention, texts[mention.article])
    return _with_split(decided, curated, found, to, mentions=[wording])


def _with_split(
    decided: Decisions,
    curated: Curated,
    found: Actor,
    to: str,
    *,
    names: Iterable[str] = (),
    mentions: Iterable[Wording] = (),
) -> Decisions:
    """The decisions with a split added; earlier splits lose its names and mentions."""
    who, name = Who.of(found), clean_line(to, limit=None)
    forms, places = set(names), set(mentions)
    kept: set[Decision] = set()
    for decision in decided:
        if not isinstance(decision, Split) or not curated.is_of(found, decision):
            kept.add(decision)
        elif key(decision.to) == key(name):
            forms.update(decision.names)
            places.update(decision.mentions)
        elif left := _without(decision, forms, places):
            kept.add(left)
    if key(name) != key(found.name):
        every = tuple(sorted(forms)), tuple(sorted(places))
        kept.add(Split(who, name, *every, decided=_now()))
    return in_order(kept)


def _without(
    split: Split, names: Collection[str], mentions: Collection[Wording]
) -> Split | None:
    """A split without some names and mentions; `None` if nothing remains."""
    left = replace(
        split,
        names=tuple(name for name in split.names if name not in names),
        mentions=tuple(w for w in split.mentions if w not in mentions),
    )
    return left if left.names or left.mentions else None


def _unmerged(
    decided: Decisions, curated: Curated, parts: Iterable[Actor]
) -> Decisions:
    """The decisions with some actors taken out of all merges."""
    out = {part.id for part in parts}
    kept: set[Decision] = set()
    for decision in decided:
        if isinstance(decision, Merge):
            left = [who for who in decision.all if not out & curated.meant(who)]
            if len(left) > 1:
                kept.add(replace(decision, into=left[0], others=tuple(left[1:])))
        else:
            kept.add(decision)
    return in_order(kept)


def newest(decided: Iterable[Decision]) -> Decision | None:
    """The latest decision, among those with a date."""
    dated = [decision for decision in decided if decision.decided is not None]
    return max(dated, key=lambda d: (d.decided, repr(d)), default=None)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(microsecond=0)
