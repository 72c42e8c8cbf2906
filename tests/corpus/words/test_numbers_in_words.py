"""Numbers that are told by words, or glued to signs and letters."""

from __future__ import annotations

import pytest

from corpus.words.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "printed", "value", "unit"),
    [
        ("over 2 1/2 million crowns", "2 1/2 million", 2.5e6, "crown"),
        ("a loan of $US51 billion", "51 billion", 51e9, "dollar"),
        ("a loan of £20m", "20m", 20e6, "pound"),
        ("a loan of 1.2bn crowns", "1.2bn", 1.2e9, "crown"),
        ("half a million boats", "half a million", 5e5, "boats"),
        ("half a dozen boats", "half a dozen", 6, "boats"),
        ("a hundred boats", "a hundred", 100, "boats"),
        ("one hundred and twenty boats", "one hundred and twenty", 120, "boats"),
        ("two thousand and one boats", "two thousand and one", 2001, "boats"),
        ("a hundred and forty-five boats", "a hundred and forty-five", 145, "boats"),
        ("six hundred and ten million", "six hundred and ten million", 610e6, ""),
        ("one-and-thirty boats", "one-and-thirty", 31, "boats"),
        ("half of the boats", "half", 50, "percent"),
        ("lost half its boats", "half", 50, "percent"),
        ("three-quarters of the boats", "three-quarters", 75, "percent"),
        ("hundreds of boats", "hundreds", 2500, ""),
        ("tens of thousands of boats", "tens of thousands", 200_000, ""),
    ],
)
def test_numbers_in_words_have_a_value(
    text: str, printed: str, value: float, unit: str
) -> None:
    (found,) = find_quantities(text)
    assert text[found.span.start : found.span.end] == printed
    assert (found.value, found.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    "text",
    [
        "the first half of the year",
        "a race over 100m",
        "a half-brother",
        "the better half of them",
        "elephants and a boat",
        "2 1/0 boats x",
    ],
)
def test_what_only_looks_like_a_number_in_words_is_none(text: str) -> None:
    assert [q.value for q in find_quantities(text) if q.value != 1] in ([], [2.0])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("100 and 20 boats", [100, 20]),
        ("between five and twenty boats", [5, 20]),
        ("twenty and five boats", [20, 5]),
        ("two hundred, and five boats", [200, 5]),
    ],
)
def test_an_and_between_two_numbers_leaves_them_two(
    text: str, values: list[float]
) -> None:
    assert [found.value for found in find_quantities(text)] == values


def test_what_nobody_has_counted_has_a_least_and_a_most() -> None:
    (found,) = find_quantities("dozens of boats")
    assert (found.least, found.value) == (20, 200)
