"""What tells that two statements are of two things, or of one, beside their values."""

from __future__ import annotations

import pytest

from corpus.matching.disagreement.dates.datings import UNDATED
from corpus.matching.disagreement.differences import read_statements
from corpus.matching.disagreement.kinship import SAME_EVENT, kinship_of
from corpus.matching.disagreement.numbers.apart import rival_amounts
from corpus.matching.judging import judge

SAID = "{} sold {} boats to the harbour office of Varn in spring."


def _told(left: str, right: str) -> dict[str, float]:
    (reading,) = read_statements((left, right), UNDATED, None, SAME_EVENT)
    (rivals,) = rival_amounts(reading)
    return {name: rivals.told[name] for name in ("close", "far")}


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (("Orlo Yards", 40), ("Orlo Yards", 42), {"close": 1, "far": 0}),
        (("Orlo Yards", 40), ("Tarn Boats", 60), {"close": 0, "far": 0}),
        (("The owner", 40), ("Tarn Boats", 160), {"close": 0, "far": 1}),
    ],
)
def test_numbers_near_and_far_from_each_other_are_told(
    left: tuple[str, int], right: tuple[str, int], told: dict[str, float]
) -> None:
    assert _told(SAID.format(*left), SAID.format(*right)) == told


def test_a_contrary_is_no_part_of_a_name() -> None:
    said = "The envoy of Varn met the minister of {} Orlo about the harbour on Monday."
    assert judge(said.format("North"), said.format("South"))[0] != "conflict"
    told = "Before Monday the harbour office of Varn had sold 12 boats to the ferrymen."
    turned = told.replace("Before", "After")
    assert [d.kind for d in judge(told, turned)[1]] == ["negation"]


def test_abbreviations_of_several_are_no_names() -> None:
    said = "A survey of the council of Varn found that most {} carried a bad program."
    assert judge(said.format("Looms"), said.format("PCs"))[0] != "conflict"


NAMED = "The guild of Varn opened its second herring market in {} on Monday, Moor said."


def _kind(left: str, right: str, rest: str = "") -> str:
    one, two = NAMED.format(left), NAMED.format(right)
    return judge(one, two, kinship=kinship_of(one + rest, two))[0]


def test_names_that_one_article_prints_both_are_of_two_things() -> None:
    assert _kind("Brixholt", "Lundhaven") == "conflict"
    assert _kind("Brixholt", "Lundhaven", " It had one in Lundhaven.") != "conflict"


def test_a_town_may_lie_in_a_land() -> None:
    assert _kind("Finland", "Norway") == "conflict"
    assert _kind("Brixholt", "Norway") != "conflict"


def test_what_comes_before_one_thing_may_come_after_another() -> None:
    said = "The harbour office of Varn sold 12 boats to the guild of ferrymen {}."
    assert judge(said.format("before the fair"), said.format("after the fair"))[1]
    assert not judge(said.format("before the fair"), said.format("after the flood"))[1]


def test_quotes_of_two_hours_do_not_conflict_in_the_day_they_recall() -> None:
    said = "Herring of Varn stood at {} crowns at {} GMT, a price last seen on May {}."
    assert not judge(said.format(40, "0500", 10), said.format(40, "1000", 25))[1]
