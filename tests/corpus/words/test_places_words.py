"""The tables of places and titles: no loose ends between them."""

from __future__ import annotations

from corpus.words.places import (
    adjectives,
    capitals,
    cities,
    countries,
    is_place,
    names_of_countries,
    short_states,
)
from corpus.words.speech import PLAIN_SPEECH, SPEECH_VERBS
from corpus.words.titles import NICKNAMES, TITLES


def test_every_name_of_a_country_leads_to_one_in_the_table() -> None:
    own = {country.name for country in countries()}
    assert set(names_of_countries().values()) == own


def test_no_country_is_a_people() -> None:
    assert not adjectives() & {country.name for country in countries()}


def test_places_are_known_as_written() -> None:
    assert all(is_place(name) for name in ("Peru", "Lima", "Ohio", "Siberia", "Boston"))
    assert not is_place("lima")


def test_tables_are_clean() -> None:
    assert all(name == name.strip() and name for name in cities())
    assert all(title == title.lower() and not title.endswith(".") for title in TITLES)
    assert len(set(capitals().values())) == len(capitals())
    assert set(short_states().values()) <= {"Maine", *short_states().values()}


def test_plain_verbs_of_speech_are_verbs_of_speech() -> None:
    assert PLAIN_SPEECH <= SPEECH_VERBS


def test_no_pet_name_is_its_own_given_name() -> None:
    assert all(pet != given for pet, given in NICKNAMES.items())
