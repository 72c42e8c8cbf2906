"""Number words of other languages have their value there, and only there."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.words.ideographs import find_calendar_days, find_weekdays, find_years
from corpus.words.quantities import find_quantities

LANGUAGES = [
    *("de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "zh", "ja", None),
    *("sv", "da", "no", "cs", "tr", "ro", "hu", "el", "ar"),
]


def _values(text: str, language: str | None) -> list[float]:
    return [found.value for found in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "dreiundzwanzig Boote", 23),
        ("de", "zweihundertfünfzig Boote", 250),
        ("de", "eine Million Kronen", 1_000_000),
        ("de", "1.200 Boote", 1200),
        ("de", "3,5 Millionen Kronen", 3_500_000),
        ("fr", "quatre-vingt-dix-sept bateaux", 97),
        ("fr", "soixante et onze bateaux", 71),
        ("fr", "vingt et un bateaux", 21),
        ("fr", "deux mille cinq cents bateaux", 2500),
        ("fr", "12 500 bateaux", 12_500),
        ("es", "treinta y tres barcos", 33),
        ("es", "mil doscientas casas", 1200),
        ("it", "quarantadue barche", 42),
        ("it", "tremila barche", 3000),
        ("pt", "vinte e três barcos", 23),
        ("nl", "drieëntwintig boten", 23),
        ("ru", "двести тридцать пять лодок", 235),
        ("ru", "пять тысяч лодок", 5000),
        ("uk", "п’ятеро рибалок", 5),
        ("uk", "40 тисяч рибалок", 40_000),
        ("pl", "czterdzieści dwa domy", 42),
        ("sv", "tjugotre båtar", 23),
        ("da", "femogtyve både", 25),
        ("no", "tjuefem båter", 25),
        ("cs", "dvacet pět lodí", 25),
        ("tr", "yirmi beş tekne", 25),
        ("ro", "douăzeci și cinci de bărci", 25),
        ("hu", "huszonöt hajó", 25),
        ("el", "είκοσι πέντε βάρκες", 25),
        ("ar", "خمسة قوارب", 5),
        ("zh", "三十二名船员", 32),
        ("zh", "两人", 2),
        ("zh", "三万五千元", 35_000),
        ("zh", "二百零五人", 205),
        ("zh", "3万人", 30_000),
        ("ja", "漁師十二人", 12),
        ("ja", "1,200人", 1200),
    ],
)
def test_a_number_is_put_together_as_its_language_does(
    language: str, text: str, value: float
) -> None:
    assert _values(text, language) == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "ein Boot und eine Insel"),
        ("fr", "un bateau et une île"),
        ("es", "un barco y una isla"),
        ("ru", "один рыбак"),
        ("ru", "тысячи рыбаков"),
        ("de", "Millionen Kronen"),
        ("zh", "一些人"),
        ("zh", "统一、十分重要、第三名、第三十名、星期三人很多"),
        ("zh", "三五人"),
        ("zh", "几十人、三十多人"),
        ("ja", "三重県と千葉県"),
    ],
)
def test_articles_and_parts_of_words_are_no_numbers(language: str, text: str) -> None:
    assert _values(text, language) == []


def test_words_of_another_language_are_no_numbers_in_english() -> None:
    text = "Six men die on a dix sept pier; drei or elf, sei, once, mil 三人"
    assert _values(text, None) == [6]


@pytest.mark.parametrize("language", ["fr", "es", "it", "pt"])
def test_per_cent_is_no_hundred(language: str) -> None:
    words = {"fr": "pour cent", "es": "por ciento", "it": "per cento"}
    found = find_quantities(f"20 {words.get(language, 'por cento')}", language)
    assert [(one.value, one.unit) for one in found] == [(20, "percent")]


def test_days_in_signs_are_found_with_their_signs() -> None:
    text = "二〇一二年和1987年，5月3日，星期一，土曜日"
    assert [year for _, year in find_years(text)] == [2012, 1987]
    assert [day for _, day in find_calendar_days(text)] == [(5, 3)]
    assert [day for _, day in find_weekdays(text)] == [0, 5]


@settings(max_examples=60)
@given(
    st.text(st.sampled_from("一三十百万人年第.,19 drei-cent mille y '"), max_size=60),
    st.sampled_from(LANGUAGES),
)
def test_any_text_has_quantities_in_order_within_it(
    text: str, language: str | None
) -> None:
    found = find_quantities(text, language)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
