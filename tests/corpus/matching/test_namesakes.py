"""Two sentences that name the same somebody do not yet say the same."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_all

MISSING = "Two divers were missing last night, the Harbour Safety Board (HSB) said."
OTHERS = (
    "Bakers of Tarnby won a prize for rye bread in a tent full of flags.",
    "Snow is expected over the strait before the end of the week.",
    "A choir from the island sang until the lamps went out.",
)


def found(*sentences: str) -> set[tuple[str, str]]:
    """What is matched between articles of one sentence and another about nothing."""
    articles = [
        Article.from_text(f"{sentence}\n\n{other}", id=name)
        for name, sentence, other in zip("abc", sentences, OTHERS, strict=False)
    ]
    texts = {article.id: article.text for article in articles}
    return {
        (
            texts[m.left.article][m.left.start : m.left.end],
            texts[m.right.article][m.right.start : m.right.end],
        )
        for m in match_all(articles)
    }


@pytest.mark.parametrize(
    "other",
    [
        "The sister of Odd Holm, a painter of fishing boats and old lighthouses, heads"
        " the Harbour Safety Board (HSB).",
        "The HSB, or Harbour Safety Board, is housed in an old mill with green windows"
        " and a roof of straw.",
    ],
)
def test_a_name_of_many_words_alone_is_no_match(other: str) -> None:
    assert found(MISSING, other, "Rye bread sold out at noon.") == set()


def test_an_office_and_a_name_alone_are_no_match() -> None:
    one = "Prime Minister Petra Lund called off her journey to the islands on Monday."
    two = "A grey cat with one white ear belongs to the prime minister, Petra Lund."
    assert found(one, two, "Rye bread sold out at noon.") == set()


@pytest.mark.parametrize(
    "two",
    [
        "The Harbour Board opened its new offices in Tarnby beside the brewery.",
        "Harbour Board members in Tarnby and Odd Holm sang about old lighthouses.",
    ],
)
def test_a_name_of_two_words_and_another_name_are_no_match(two: str) -> None:
    one = "Petra Lund asked the Harbour Board why a ferry to Tarnby had left so late."
    assert found(one, two, "Rye bread sold out at noon.") == set()


def test_a_name_of_two_words_and_one_word_more_are_no_match() -> None:
    one = "Nobody at the Harbour Board could say why one more ferry had left so late."
    two = "The Harbour Board will paint every ferry, a baker with three children said."
    assert found(one, two, "Rye bread sold out at noon.") == set()


@pytest.mark.parametrize(
    "two",
    [
        "The Harbour Safety Board (HSB) still looked for both missing men.",
        "For the Harbour Safety Board (HSB) the search for two men went on.",
    ],
)
def test_a_name_and_a_word_beside_it_are_a_match(two: str) -> None:
    assert found(MISSING, two, "Rye bread sold out at noon.") == {(MISSING, two)}


def test_a_name_and_a_day_are_a_match() -> None:
    one = "On Tuesday Petra Lund of the Harbour Board called off all her journeys."
    two = "Petra Lund of the Harbour Board wrote some letters, Tuesday, at sea."
    assert found(one, two, "Rye bread sold out at noon.") == {(one, two)}


def test_headings_in_capitals_are_not_taken_for_names() -> None:
    one, two = "Divers Missing Under Harbour Bridge", "Harbour Bridge: Divers Missing"
    assert found(one, two, "Lamps Lit Early") == {(one, two)}
