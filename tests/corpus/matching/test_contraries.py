"""Statements that contradict each other by one word or one name."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.matching.judging import judge

CONFLICTS = [
    (
        "The Orlo council voted on Monday to scrap the harbour toll after a debate.",
        "The Orlo council voted on Monday to keep the harbour toll after a debate.",
        ("negation", "scrap", "keep"),
    ),
    (
        "Mining output in Varn province rose sharply during the second half.",
        "Mining output in Varn province fell sharply during the second half.",
        ("negation", "rose", "fell"),
    ),
    (
        "The Tarsk tribunal ruled that the levy on ferries is legally valid.",
        "The Tarsk tribunal ruled that the levy on ferries is legally invalid.",
        ("negation", "valid", "invalid"),
    ),
    (
        "Rescuers in Brixholt found the missing climber Edda Moor alive on the ridge.",
        "Rescuers in Brixholt found the missing climber Edda Moor dead on the ridge.",
        ("negation", "alive", "dead"),
    ),
    (
        "The rally in Orlo took place before the budget speech of Minister Vask.",
        "The rally in Orlo took place after the budget speech of Minister Vask.",
        ("negation", "before", "after"),
    ),
    (
        "The Vask inquiry was led by Judge Orrin Tavel, whom the senate of Varn chose.",
        "The inquiry of Vask was led by Judge Milo Brandt, whom the Varn senate chose.",
        ("name", "Orrin Tavel", "Milo Brandt"),
    ),
    (
        "The court has spoken of Orlo, and also Lithuania, in its rulings on the toll.",
        "In its rulings on the toll the court has spoken of Orlo, and also Latvia.",
        ("name", "Lithuania", "Latvia"),
    ),
    (
        "The ferry Alba ran aground on a sandbank near Lundholm with its crew aboard.",
        "With its crew aboard the ferry Alba ran aground on a sandbank near Brixholt.",
        ("name", "Lundholm", "Brixholt"),
    ),
]

NO_CONFLICTS = [
    # Both are denied, or the one word in another phrase.
    (
        "The Orlo council did not vote to scrap the harbour toll on Monday.",
        "The Orlo council voted to keep the harbour toll on Monday.",
    ),
    (
        "Brixholt won the cup in Orlo before a crowd, and lost the league.",
        "Brixholt lost the league, and won the cup in Orlo before a crowd.",
    ),
    # Two markets, two hours.
    (
        "The Orlo share index rose in early trading on fears about copper.",
        "The Orlo share index fell in late trading on fears about copper.",
    ),
    # Spellings, first names and abbreviations of one name, a common noun for it.
    (
        "Secretary Mike Tavel arrived in Orlo for talks about the grain treaty.",
        "Secretary Michael Tavel arrived in Orlo for talks about the grain treaty.",
    ),
    (
        "The envoy of the Varn Harbour Union spoke in Orlo about the grain treaty.",
        "The envoy of the VHU spoke in Orlo about the grain treaty.",
    ),
    (
        "Runners from Varn were sent home from the Orlo Olympics over a test.",
        "Runners from Varn were sent home from the Orlo Games over a test.",
    ),
    (
        "The hopes of divers in the UK are with Edda Moor, who won the Orlo medal.",
        "The hopes of divers in Britain are with Edda Moor, who won the Orlo medal.",
    ),
    # A place inside another.
    (
        "The ministers met in the Tavel Room to talk about grain for Varn and Orlo.",
        "The ministers met at the Orrin Palace to talk about grain for Varn and Orlo.",
    ),
    # The teams of two matches.
    (
        "Team: Tavel, Brandt, Moor, Vask, Lund, Orrin, Hale; coach Edda Stern.",
        "Team: Tavel, Brandt, Moor, Vask, Quist, Orrin, Hale; coach Edda Stern.",
    ),
]


@pytest.mark.parametrize(("left", "right", "difference"), CONFLICTS)
def test_a_contrary_or_another_name_is_a_conflict_quoted_on_both_sides(
    left: str, right: str, difference: tuple[str, str, str]
) -> None:
    kind, one, two = difference
    for sides, values in (((left, right), (one, two)), ((right, left), (two, one))):
        found = judge(*sides)
        assert found[0] == "conflict"
        assert [(d.kind, d.left, d.right) for d in found[1]] == [(kind, *values)]


@pytest.mark.parametrize("sides", NO_CONFLICTS)
def test_what_may_both_be_true_is_no_conflict(sides: tuple[Any, ...]) -> None:
    assert judge(*sides)[0] != "conflict"
    assert judge(*sides[::-1])[0] != "conflict"
