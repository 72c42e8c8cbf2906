"""Names of the tables of places and acronyms, looked up in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from corpus.actors.names import TAGGED, Found, NameType
from corpus.words.organisations import ACRONYMS, SEATS
from corpus.words.places import (
    REGIONS,
    STATES,
    adjectives,
    capitals,
    cities,
    names_of_countries,
    short_states,
)

Lexicon = dict[str, list[tuple[tuple[str, ...], NameType]]]
"""First word to the names that begin with it, longest first."""


def lexicon(entries: Iterable[tuple[str, NameType]]) -> Lexicon:
    """Arrange names for `look_up`."""
    table: Lexicon = {}
    for name, kind in sorted(set(entries)):
        words = tuple(name.split())
        table.setdefault(words[0], []).append((words, kind))
    for names in table.values():
        names.sort(key=lambda entry: -len(entry[0]))
    return table


def look_up(words: Sequence[str], table: Lexicon) -> Iterator[Found]:
    """The longest names of a table, left to right, never overlapping."""
    here = 0
    while here < len(words):
        for name, kind in table.get(words[here], ()):
            if tuple(words[here : here + len(name)]) == name:
                yield Found(here, here + len(name), kind, TAGGED)
                here += len(name) - 1
                break
        here += 1


@cache
def sure_names() -> Lexicon:
    """Countries, regions and acronyms, whose type does not hang on the context."""
    places = [*names_of_countries(), *REGIONS]
    return lexicon(
        [
            *_typed(places, "place"),
            *_typed([*ACRONYMS, *SEATS], "organisation"),
            *_typed(adjectives(), "other"),
        ]
    )


@cache
def likely_places() -> Lexicon:
    """Every place of the tables, larger cities among them."""
    names = [*names_of_countries(), *REGIONS, *STATES, *capitals(), *cities()]
    return lexicon(_typed([*names, *short_states()], "place"))


def _typed(names: Iterable[str], kind: NameType) -> Iterator[tuple[str, NameType]]:
    return ((name, kind) for name in names)
