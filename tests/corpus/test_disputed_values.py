"""The values that a match disagrees in are found where they are printed."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.disputed_values import find_disputed
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
    found = find_disputed(known, known.groups[0])
    return [
        [known[p.article].text[s.start : s.end] for s in found[p]]
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
