"""Mentions taken from an actor and given to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from corpus.actors.aliases.forms import displayed, ranked
from corpus.curation.decisions import Split, Who, Wording
from corpus.curation.naming import Directory, form_of, forms_of, fullest, key
from corpus.models import Actor, Mention

CONTEXT = 40
"""Characters around a mention by which it is found again."""

Texts = Mapping[str, str]
"""The articles' texts, by id."""


def wording_of(mention: Mention, text: str) -> Wording:
    """Describe a mention by its words and those around it."""
    before, after = _around(mention, text)
    nearest = before[-CONTEXT:].lstrip(), after[:CONTEXT].rstrip()
    return Wording(form_of(mention), *nearest)


def _is_meant(mention: Mention, wording: Wording, text: str) -> bool:
    """Whether a mention is the one that a wording describes."""
    if form_of(mention) != wording.name:
        return False
    before, after = _around(mention, text)
    return before.endswith(wording.before) and after.startswith(wording.after)


def _around(mention: Mention, text: str) -> tuple[str, str]:
    """What stands before and after, each run of white space as one space."""
    reach = 4 * CONTEXT
    before = text[max(mention.start - reach, 0) : mention.start]
    after = text[mention.end : mention.end + reach]
    return " ".join(before.split()), " ".join(after.split())


@dataclass(frozen=True, slots=True)
class Parted:
    """Actors after some have been split."""

    actors: tuple[Actor, ...]
    touched: frozenset[str] = frozenset()
    """Ids of the actors that lost or gained mentions."""
    heeded: frozenset[Split] = field(default_factory=frozenset[Split])


def part(actors: Sequence[Actor], splits: Sequence[Split], texts: Texts) -> Parted:
    """Carry out splits; a mention moves at most once, and no actor loses all."""
    if not splits:
        return Parted(tuple(actors))
    directory = Directory(actors)
    left = {at: list(actor.mentions) for at, actor in enumerate(actors)}
    gone: dict[Who, list[Mention]] = defaultdict(list)
    heeded: set[Split] = set()
    for split in splits:
        for at in directory.find(split.who):
            taken = _taken(left[at], split, texts)
            if key(split.to) == key(actors[at].name) or len(taken) == len(left[at]):
                continue
            if taken:
                left[at] = [mention for mention in left[at] if mention not in taken]
                gone[Who(split.to, split.who.type)] += taken
                heeded.add(split)
    if not heeded:
        return Parted(tuple(actors))
    return _handed_over(actors, left, gone, frozenset(heeded))


def _taken(
    mentions: Iterable[Mention], split: Split, texts: Texts
) -> Collection[Mention]:
    names = {displayed(name) for name in split.names}
    return {
        mention
        for mention in mentions
        if form_of(mention) in names
        or any(
            _is_meant(mention, wording, texts.get(mention.article, ""))
            for wording in split.mentions
        )
    }


def _handed_over(
    actors: Sequence[Actor],
    left: Mapping[int, list[Mention]],
    gone: Mapping[Who, list[Mention]],
    heeded: frozenset[Split],
) -> Parted:
    held = dict(left)
    known = Directory(actors)
    fresh: dict[Who, Actor] = {}
    for who in sorted(gone):
        if there := known.named(who):
            held[there[0]] = sorted([*held[there[0]], *gone[who]])
        else:
            same = Who(key(who.name), who.type)
            fresh[same] = _new(who, fresh.get(same), gone[who])
    parted = [
        actor if held[at] == list(actor.mentions) else _with(actor, held[at])
        for at, actor in enumerate(actors)
    ]
    touched = {new.id for new, old in zip(parted, actors, strict=True) if new != old}
    every = (*parted, *fresh.values())
    return Parted(every, frozenset(touched | {a.id for a in fresh.values()}), heeded)


def _new(who: Who, before: Actor | None, mentions: Iterable[Mention]) -> Actor:
    """A new actor, or one that an earlier split has made, with more mentions."""
    every = sorted([*(before.mentions if before else ()), *mentions])
    name = before.name if before else who.name
    aliases = ranked(forms_of(every))
    return Actor(f"+{key(name)}+{who.type}", name, who.type, aliases, tuple(every))


def _with(actor: Actor, mentions: Sequence[Mention]) -> Actor:
    forms = forms_of(mentions)
    name = actor.name if actor.name in forms else fullest(forms)
    return replace(actor, name=name, aliases=ranked(forms), mentions=tuple(mentions))
