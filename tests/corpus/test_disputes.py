"""The values that a match disagrees in are found where they are printed."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.disputes import find_disputed, find_value, gather_disputes
from corpus.models import Difference, Match
from corpus.texts import Passage

BEFORE = "In 1960 the quay stood. "


def disputed(texts: tuple[str, str], values: tuple[str, str]) -> list[list[str]]:
    articles = tuple(
        Article.from_text(BEFORE + text, id=str(number))
        for number, text in enumerate(texts)
    )
    left, right = (Passage(a.id, len(BEFORE), len(a.text)) for a in articles)
    differs = (Difference("number", *values),)
    known = Comparison(articles, (Match(left, right, 70.0, "conflict", 1, differs),))
    found = find_disputed(known.groups[0], known.quote)
    return [
        [known[p.article].text[s.start : s.end] for s in found[p.article]]
        for p in (left, right)
    ]


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (("Some 160 of 60 men sat.", "All 90 sat."), ("60", "90")),
        (("在北港60人死亡", "在北港90人死亡"), ("60人", "90人")),
        (("The siren sounded.", "It did not sound."), ("sounded", "did not sound")),
    ],
)
def test_values_are_found_as_whole_words_in_their_passage(
    texts: tuple[str, str], values: tuple[str, str]
) -> None:
    assert disputed(texts, values) == [[values[0]], [values[1]]]


def test_a_number_that_is_part_of_another_is_not_taken_for_it() -> None:
    (left, _) = disputed(("Of 160 men 60 sat.", "90 sat."), ("60", "90"))
    assert left == ["60"]


def test_what_is_missing_or_told_otherwise_has_no_place() -> None:
    texts = ("It was built.", "It was not built.")
    assert disputed(texts, ("", "not")) == [[], ["not"]]
    assert disputed(("Sixty sat.", "90 sat."), ("60", "90")) == [[], ["90"]]


def test_an_article_that_prints_one_of_the_values_is_told_with_it() -> None:
    claim = ("number", ("a", "60 men"), ("b", "90 men"))
    said = [("a", "60 men sat"), ("b", "90 men sat"), ("c", "then 60 men sat")]
    both = [*said, ("d", "60 men sat beside 90 men"), ("e", "160 men sat")]
    (dispute,) = gather_disputes([claim, claim], both)
    assert dispute.printed == {"60 men": {"a", "c"}, "90 men": {"b"}}


def test_what_is_denied_is_not_looked_for_by_its_words() -> None:
    claim = ("negation", ("a", "sounded"), ("b", "did not sound"))
    (dispute,) = gather_disputes([claim], [("c", "nobody says it sounded")])
    assert dispute.printed == {"sounded": {"a"}, "did not sound": {"b"}}


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("在160人", "60人", False),
        ("在60人中", "60人", True),
        ("в море", "море", True),
        ("в приморье", "мор", False),
        ("$40, he said", "$40", True),
        ("nothing", "", False),
    ],
)
def test_a_value_is_a_word_of_its_own_but_beside_signs(
    text: str, value: str, found: bool
) -> None:
    assert bool(find_value(text, value)) == found


def test_three_values_of_one_number_are_one_dispute() -> None:
    claims = [
        ("number", ("a", "12 men"), ("b", "20 men")),
        ("number", ("a", "12 men"), ("c", "15 men")),
        ("number", ("b", "20 men"), ("c", "15 men")),
        ("number", ("a", "5 boats"), ("b", "7 boats")),
    ]
    men, boats = gather_disputes(claims, [])
    assert men.printed == {"12 men": {"a"}, "20 men": {"b"}, "15 men": {"c"}}
    assert boats.printed == {"5 boats": {"a"}, "7 boats": {"b"}}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It fell on 14 April 2022.", "April 14"),
        ("It fell on April 14, 2022.", "14 April 2022"),
    ],
)
def test_a_day_is_found_in_whatever_order_it_is_written(text: str, value: str) -> None:
    assert find_value(text, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("It fell on 14 March.", "April 14"), ("All men 60 sat.", "60 men"), ("x", "")],
)
def test_other_words_are_found_in_their_order_alone(text: str, value: str) -> None:
    assert find_value(text, value) is None


def test_who_prints_a_day_in_another_order_is_told_with_it() -> None:
    claim = ("date", ("a", "April 14"), ("b", "14 March 2022"))
    said = [("a", "On April 14"), ("b", "On 14 March 2022"), ("c", "On 14 April 2022")]
    (dispute,) = gather_disputes([claim], said)
    assert dispute.printed["April 14"] == {"a", "c"}
