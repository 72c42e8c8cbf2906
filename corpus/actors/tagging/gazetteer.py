"""Names of the tables of places and acronyms, looked up in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache

from corpus.actors.tagging.clusters import given_names, surnames
from corpus.actors.tagging.names import TAGGED, Found, NameType
from corpus.words.common_words import common_words, is_common
from corpus.words.organisations import ACRONYMS, SEATS, bodies
from corpus.words.places import (
    REGIONS,
    STATES,
    adjectives,
    capitals,
    cities,
    is_place,
    names_of_countries,
    short_states,
)
from corpus.words.tables import read_groups

_NOT_NAMES = read_groups("not_names")
NO_NAMES = tuple(filter(None, _NOT_NAMES["works and occasions"]))
"""Names of what is no actor, though a head of organisations ends some."""
SOLDIERS = tuple(filter(None, _NOT_NAMES["soldiers"]))
"""Words for those who serve that begin names of bodies, and of people."""

Lexicon = dict[str, dict[tuple[str, ...], NameType]]
"""First word to the names that begin with it, longest first."""


def lexicon(entries: Iterable[tuple[str, NameType]]) -> Lexicon:
    """Arrange names for `look_up`."""
    table: Lexicon = {}
    for name, kind in dict.fromkeys(entries):
        words = tuple(name.split())
        names = table.setdefault(words[0], {})
        names[words] = min(kind, names.get(words, kind))
    for first, names in table.items():
        if len(names) > 1:
            table[first] = dict(sorted(names.items(), key=_length, reverse=True))
    return table


def _length(entry: tuple[tuple[str, ...], NameType]) -> int:
    return len(entry[0])


def look_up(words: Sequence[str], table: Lexicon) -> Iterator[Found]:
    """The longest names of a table, left to right, never overlapping."""
    free = 0
    for here in [k for k, word in enumerate(words) if word in table]:
        if here < free:
            continue
        names = table[words[here]]
        for size in range(len(next(iter(names))), 0, -1):
            name = tuple(words[here : here + size])
            if len(name) == size and name in names:
                free = here + size
                yield Found(here, free, names[name], TAGGED)
                break


@cache
def sure_names() -> Lexicon:
    """Countries, regions, acronyms and bodies whose type hangs on no context."""
    places = [*names_of_countries(), *REGIONS]
    return lexicon(
        [
            *_typed(places, "place"),
            *_typed([*ACRONYMS, *SEATS, *sure_bodies()], "organisation"),
            *_typed([*adjectives(), *NO_NAMES, *SOLDIERS], "other"),
        ]
    )


@cache
def likely_places() -> Lexicon:
    """Every place of the tables, larger cities among them."""
    names = [*names_of_countries(), *REGIONS, *STATES, *capitals(), *cities()]
    return lexicon(_typed([*names, *short_states()], "place"))


@cache
def likely_bodies() -> Lexicon:
    """Well-known companies, teams and media, some called like a word or a person."""
    return lexicon(_typed(map(_spaced, bodies()), "organisation"))


@cache
def sure_bodies() -> frozenset[str]:
    """Those of them that are called like nothing else."""
    people = given_names() | surnames()
    return frozenset(name for name in map(_spaced, bodies()) if _is_sure(name, people))


def _spaced(name: str) -> str:
    return name.replace("'s", " 's")


def _is_sure(name: str, people: Set[str]) -> bool:
    words = name.lower().split()
    if len(words) > 1:
        return words[0] not in given_names() and not common_words().issuperset(words)
    low = words[0]
    return not (len(low) < 4 or low in people or is_common(low) or is_place(name))


def _typed(names: Iterable[str], kind: NameType) -> Iterator[tuple[str, NameType]]:
    return ((name, kind) for name in names)
