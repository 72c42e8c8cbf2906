"""A conflict is claimed where the same statement has another value, and only there."""

from __future__ import annotations

import pytest

from corpus.matching.kinds import judge

CONFLICTS = [
    (
        "The storm drove about 2,400 people from their homes in Lundholm.",
        "The storm drove some 4,200 people from their homes in Lundholm.",
        ("number", "2,400", "4,200"),
    ),
    (
        "The crane was last inspected on April 14 and found in order, the port said.",
        "The crane was last inspected on 14 March 2022, its log book shows.",
        ("date", "April 14", "14 March"),
    ),
    (
        "The minister Orlo Vask signed the decree on Monday in the old town hall.",
        "The minister Ilya Brandt signed the decree on Monday in the old town hall.",
        ("name", "Orlo Vask", "Ilya Brandt"),
    ),
    (
        "Horns sounded in Lundholm at 3:52 a.m., minutes after the ship sank.",
        "The horns did not sound in Lundholm.",
        ("negation", "", "not"),
    ),
]

AGREEMENTS = [
    # The same number in other figures, units or words.
    (
        "Some 2.5 thousand people fled the flood in the lower town.",
        "Some 2,500 people fled the flood in the lower town.",
    ),
    (
        "All forty ships left the port of Lundholm.",
        "All 40 ships left the port of Lundholm.",
    ),
    # Another spelling of one name; a name and its short form.
    (
        "General Sergej Vaskov led the march through the old town.",
        "General Sergei Vaskow led the march through the old town.",
    ),
    (
        "The UN sent a ship with flour to the port of Lundholm.",
        "The United Nations sent a ship with flour to the port of Lundholm.",
    ),
    # "No. 3" denies nothing, nor does "not only".
    (
        "Crane No. 3 of the port fell after two days of heavy storm.",
        "Crane 3 of the port fell after two days of heavy storm.",
    ),
    # Numbers of different things.
    (
        "The port lost 12 cranes in the storm, the mayor said.",
        "The port lost 300 boats in the storm, the mayor said.",
    ),
    ("The ferry left on 3 May.", "The ferry left on May 3."),
]


@pytest.mark.parametrize(("left", "right", "expected"), CONFLICTS)
def test_a_conflict_names_both_values(
    left: str, right: str, expected: tuple[str, str, str]
) -> None:
    for one, two, sign in ((left, right, 1), (right, left, -1)):
        kind, differs = judge(one, two)
        assert kind == "conflict"
        found = [(d.kind, *(d.left, d.right)[::sign]) for d in differs]
        assert found == [expected]


@pytest.mark.parametrize(("left", "right"), AGREEMENTS)
def test_what_only_looks_different_is_no_conflict(left: str, right: str) -> None:
    assert judge(left, right)[0] != "conflict"
    assert judge(right, left)[0] != "conflict"
