"""The tables of places and titles: no loose ends between them."""

from __future__ import annotations

from corpus.words.places import (
    STATES,
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


def test_no_city_has_blanks_around_its_name() -> None:
    assert all(name == name.strip() and name for name in cities())


def test_titles_are_in_lower_case_and_without_a_full_stop() -> None:
    assert all(title == title.lower() and not title.endswith(".") for title in TITLES)


def test_no_two_countries_have_one_capital() -> None:
    assert len(capitals()) == sum(land.capital is not None for land in countries())


def test_no_two_states_are_shortened_alike() -> None:
    assert len(short_states()) == sum(map(len, STATES.values()))


def test_plain_verbs_of_speech_are_verbs_of_speech() -> None:
    assert PLAIN_SPEECH <= SPEECH_VERBS


def test_no_pet_name_is_its_own_given_name() -> None:
    assert all(pet != given for pet, given in NICKNAMES.items())
