"""Countries with their people, capitals and other names; regions; cities.

Cities are GeoNames' of 60,000 people or more (geonames.org, CC BY 4.0), less those
whose name is first of all another word.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from corpus.words.tables import read_lines, read_rows, read_table

_TABLE: Final = read_table("places")
_RESIDENTS: Final = ("ian", "an", "n", "ite", "er")
"""How nouns for those who live in a state end."""
_SHORTEST_STEM: Final = 3

REGIONS: Final = read_lines("regions")
"""Continents, seas, provinces and other lands that are no countries."""

STATES: Final = {name: tuple(shorts.split("|")) for name, shorts in read_rows("states")}
"""States of the United States and how agencies shorten them."""

CONTINENTS: Final = _TABLE["continents"]
"""Some are given names, too, and hardly ever in news."""

DIRECTIONS: Final = _TABLE["directions"]

LAND_NOUNS: Final = _TABLE["land nouns"]
"""Nouns that end, and some that begin, the name of a place; lower case."""

ONLY_LAND: Final = _TABLE["only land"]
"""Those that end the name of a place and hardly one of a body."""

RULED: Final = _TABLE["ruled"]
"""Nouns after which `of` brings the name of a place."""

SITES: Final = _TABLE["sites"]
"""Nouns that tell what kind of building or ground something is."""

CARE: Final = _TABLE["care"]
"""Nouns for where people are treated, which all tell of one kind."""

GROUNDS: Final = _TABLE["grounds"]
"""Nouns for a building or a ground that tell of no kind."""


class Country(NamedTuple):
    """A country or a land that news speaks of as one."""

    name: str
    others: tuple[str, ...]
    """Other names and abbreviations."""
    people: tuple[str, ...]
    """Adjectives, and nouns for the people."""
    capital: str | None


@cache
def countries() -> tuple[Country, ...]:
    """Every country of the table, in its order."""
    return tuple(
        Country(name, _cells(others), _cells(people), capital or None)
        for name, others, people, capital in read_rows("countries")
    )


@cache
def names_of_countries() -> dict[str, str]:
    """Every name and abbreviation of a country to its name in the table."""
    return {
        form: country.name
        for country in countries()
        for form in (country.name, *country.others)
    }


@cache
def names_of_peoples() -> dict[str, str]:
    """Every adjective and every name of a people to the country's name."""
    return {form: land.name for land in countries() for form in land.people}


@cache
def capitals() -> dict[str, str]:
    """Capital to country."""
    return {land.capital: land.name for land in countries() if land.capital}


@cache
def short_states() -> dict[str, str]:
    """Abbreviation of a state of the United States to its name."""
    return {short: name for name, shorts in STATES.items() for short in shorts}


@cache
def former_names() -> dict[str, str]:
    """Another name of a city, lower case, to the one it is filed under."""
    return {row[0]: row[1] for row in read_rows("former_names")}


@cache
def cities() -> frozenset[str]:
    """Names of larger cities."""
    return read_lines("cities")


@cache
def adjectives() -> frozenset[str]:
    """Peoples and beliefs: capitalised words that are no names of actors."""
    return frozenset(names_of_peoples()) | read_table("not_names")["beliefs"]


def is_resident(word: str) -> bool:
    """Whether a word names who lives in a state, as far as it shows: `Kansan`."""
    stems = [word.removesuffix(end) for end in _RESIDENTS if word.endswith(end)]
    return any(
        len(stem) > _SHORTEST_STEM and state.startswith(stem)
        for stem in stems
        for state in STATES
    )


def is_country(name: str) -> bool:
    """Whether a name, as written, is a country's."""
    return name in names_of_countries()


def is_place(name: str) -> bool:
    """Whether a name, as written, is in a table of places."""
    return (
        name in names_of_countries()
        or name in REGIONS
        or name in STATES
        or name in capitals()
        or name in cities()
    )


def _cells(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
