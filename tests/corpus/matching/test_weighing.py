"""What is told around two values decides whether they contradict each other."""

from __future__ import annotations

import pytest

from corpus.matching.disagreement.dates.datings import UNDATED
from corpus.matching.disagreement.kinship import Kinship
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.readings import read
from corpus.matching.disagreement.statements import statements_of
from corpus.matching.disagreement.weighing import (
    KINDS,
    Kind,
    Rivals,
    odds,
    surest,
    tell_beside,
    weights,
)
from corpus.texts import Span

AT = [Span(k, k + 1) for k in range(4)]


def rivals(one: int, two: int, evidence: float) -> Rivals:
    return Rivals(AT[one], AT[two], {"bias": evidence})


def test_each_value_conflicts_with_its_surest_rival_alone() -> None:
    worth = 1 / weights("number")["bias"]
    told = [
        rivals(0, 0, 40 * worth),
        rivals(0, 1, 60 * worth),
        rivals(1, 1, 50 * worth),
        rivals(2, 2, 30 * worth),
        rivals(3, 3, -90 * worth),
    ]
    assert surest("number", told) == [(AT[0], AT[1]), (AT[2], AT[2])]


@pytest.mark.parametrize("kind", KINDS)
def test_articles_that_name_the_same_are_surer_to_conflict(kind: Kind) -> None:
    assert odds(kind, {"named": 1.0}) > odds(kind, {"named": 0.2})


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_with_many_rivals_is_less_sure(kind: Kind) -> None:
    assert odds(kind, {"rivals": 0.0}) > odds(kind, {"rivals": 1.0})


@pytest.mark.parametrize("kind", ["number", "date", "contrary"])
def test_a_value_that_the_other_article_prints_too_is_less_sure(kind: Kind) -> None:
    assert odds(kind, {"elsewhere": 0.0}) > odds(kind, {"elsewhere": 1.0})


@pytest.mark.parametrize(
    ("ours", "theirs", "times"),
    [
        ("", "", 0),
        ("Of 12 boats ten sank.", "Of 14 boats ten sank.", 0),
        ("Of 12 boats ten sank, 14 did not.", "Of 14 boats ten sank.", 1),
        ("Of 12 boats ten sank, 1,014 nets.", "14.12 and 120 boats in 14-12.", 1),
    ],
)
def test_a_value_is_told_elsewhere_as_a_word_of_its_own(
    ours: str, theirs: str, times: int
) -> None:
    left, right = statements_of("Vask sold 12 boats."), statements_of("14 boats.")
    kinship = Kinship(texts=(ours, theirs))
    reading = read(StatementPair(left[0], right[0]), UNDATED, kinship)
    assert reading.told_elsewhere(Span(10, 12), Span(0, 2)) == times


def test_what_stands_beside_two_values_is_compared_place_by_place() -> None:
    left, right = "Vask sold 12 boats in Tarn.", "In Tarn Vask sold 14 boats."
    pair = StatementPair(statements_of(left)[0], statements_of(right)[0])
    one, two = Span(10, 12), Span(18, 20)
    assert (left[10:12], right[18:20]) == ("12", "14")
    told = tell_beside(pair, one, two)
    assert told["lead"] == told["before"] == told["after"] == 1
    assert told["near"] == told["around"] == 1
    assert told["foreign"] == 0
    # Tarn stands behind the one number and before the other.
    assert told["order"] == 0.75
