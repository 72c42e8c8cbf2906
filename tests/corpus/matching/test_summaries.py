"""A summary is one passage here and all that it tells there, however long."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_pair
from corpus.matching.cutting import cut_units
from corpus.matching.long_passages.fragment import Fragment
from corpus.matching.long_passages.summaries import tell_summaries
from corpus.matching.units import Units

TOLD = [
    "the ferry Halvard ran aground on the Skerry bank with ninety passengers aboard.",
    "A pilot of the harbour had warned the captain of the bank by radio at dusk.",
    "Lifeboats from Vik and Sund took every passenger ashore before midnight.",
    "The owner of the ferry promised to tow it off the bank at the next spring tide.",
]
BETWEEN = [
    "Musicians played on in a saloon that smelled of coffee and wet wool.",
    "Gulls followed three trawlers towards an empty pier.",
    "Somebody lost a violin, somebody else found two gloves.",
    "An inn stayed open until bread ran out.",
    "Schoolchildren drew pictures of it for weeks.",
    "Snow fell over roofs and chimneys without a sound.",
    "Old men argued about lamps, ropes and debts.",
]


def summary_and_story() -> tuple[Article, Article]:
    story = " ".join(" ".join([line, *BETWEEN]) for line in TOLD)
    summary = "Bakers won a prize. In short, " + " ".join(TOLD)
    return Article.from_text(summary, id="a"), Article.from_text(story, id="b")


def test_a_summary_is_matched_with_all_it_tells() -> None:
    one, two = summary_and_story()
    (match,) = match_pair(one, two, profile="long")
    assert TOLD[0] in one.text[match.left.start : match.left.end]
    assert "Bakers" not in one.text[match.left.start : match.left.end]
    told = two.text[match.right.start : match.right.end]
    assert all(line in told for line in TOLD)
    assert match_pair(two, one, profile="long") == [match]


def units_of(*lengths: int) -> Units:
    articles = [
        Article.from_text(
            " ".join(f"Boat {n} sails to Sund now." for n in range(k)), id=name
        )
        for name, k in zip("ab", lengths, strict=True)
    ]
    return cut_units(articles)


@pytest.mark.parametrize(("score", "told"), [(0.5, True), (0.8, False)])
def test_one_part_is_a_summary_if_its_words_are_its_own(
    score: float, told: bool
) -> None:
    units = units_of(10, 60)
    part = Fragment((0, 7), (10, 49), score)
    found = tell_summaries(units, [part], [part], [])
    assert [fragment.summary for fragment in found] == [told]


@pytest.mark.parametrize(
    ("wide", "parts", "told"),
    [
        (Fragment((0, 7), (10, 49), 0.3), 2, True),
        (Fragment((0, 7), (10, 49), 0.3), 1, False),  # one passage, a stray sentence
        (Fragment((0, 7), (10, 19), 0.3), 2, False),  # as long as what it tells
        (Fragment((0, 1), (10, 49), 0.3), 2, False),  # too short to be worth telling
    ],
)
def test_what_is_a_summary(wide: Fragment, parts: int, told: bool) -> None:
    units = units_of(10, 60)
    inside = [
        Fragment(wide.left, (10, 11), 0.8),
        Fragment(wide.left, (wide.right[1], wide.right[1]), 0.8),
    ][:parts]
    elsewhere = Fragment((8, 9), (55, 56), 0.9)
    found = tell_summaries(units, [*inside, elsewhere], [wide], [])
    assert elsewhere in found
    assert any(fragment.summary for fragment in found) == told
    assert all((part in found) != told for part in inside)


def test_a_summary_reaches_as_far_as_it_hints() -> None:
    units = units_of(10, 60)
    wide = Fragment((2, 8), (20, 49), 0.3)
    near = [Fragment((2, 5), (20, 21), 0.8), Fragment((6, 8), (48, 49), 0.8)]
    hints = [(2, 14), (3, 12), (9, 40), (0, 30), (5, 59)]
    (found,) = tell_summaries(units, near, [wide], hints)
    assert (found.left, found.right) == ((2, 9), (12, 59))
    turned = [Fragment(f.right, f.left, f.score) for f in (wide, *near)]
    units = units_of(60, 10)
    mirrored = [(there - 10, here + 60) for here, there in hints]
    shifted = [
        Fragment(
            (f.left[0] - 10, f.left[1] - 10), (f.right[0] + 60, f.right[1] + 60), 0.3
        )
        for f in turned
    ]
    (found,) = tell_summaries(units, shifted[1:], shifted[:1], mirrored)
    assert (found.left, found.right) == ((2, 49), (62, 69))
