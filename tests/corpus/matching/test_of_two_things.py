"""What tells that two statements are of two things, or of one, beside their values."""

from __future__ import annotations

import pytest

from corpus.matching.disagreement.differences import read_statements
from corpus.matching.disagreement.numbers.apart import rival_amounts
from corpus.matching.judging import judge

SAID = "{} sold {} boats to the harbour office of Varn in spring."


def _told(left: str, right: str) -> dict[str, float]:
    (reading,) = read_statements((left, right))
    (rivals,) = rival_amounts(reading)
    return {name: rivals.told[name] for name in ("heads", "close", "far")}


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (("Orlo Yards", 40), ("Orlo Yards", 42), {"heads": 0, "close": 1, "far": 0}),
        (("Orlo Yards", 40), ("Tarn Boats", 60), {"heads": 1, "close": 0, "far": 0}),
        (("The owner", 40), ("Tarn Boats", 160), {"heads": 0, "close": 0, "far": 1}),
    ],
)
def test_other_names_at_the_head_and_numbers_far_from_each_other_are_told(
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
