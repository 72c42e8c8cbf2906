"""Words of the tables of names, as they are marked: whole, begun, ended, held."""

from __future__ import annotations

import pytest

from corpus.words.names_abroad import is_among, places_abroad, words_by_names


@pytest.mark.parametrize(
    ("kind", "language", "word"),
    [
        ("heads", "fr", "tribunal"),
        ("heads", "de", "kreisgericht"),
        ("heads", "ru", "министерством"),
        ("heads", "hu", "tudományegyetemen"),
        ("alone", "ru", "росприроднадзора"),
    ],
)
def test_a_mark_stands_for_any_letters(kind: str, language: str, word: str) -> None:
    assert is_among(kind, language, word)
    assert not is_among(kind, language, "xyz")


def test_a_language_without_a_table_has_no_words() -> None:
    assert words_by_names("heads", "xx") == frozenset()
    assert places_abroad("xx") == frozenset()
    assert not is_among("heads", "../en", "tribunal")


def test_countries_and_cities_are_known_as_a_language_calls_them() -> None:
    assert {"Wien", "Schweiz", "Den Haag"} <= places_abroad("de")
    assert {"日本", "北京"} <= places_abroad("zh")
