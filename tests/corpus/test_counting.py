"""A number stands with its noun as one says it."""

from __future__ import annotations

from corpus.counting import counted, noun_of


def test_a_noun_agrees_with_its_number() -> None:
    assert [counted(n, "mention") for n in (0, 1, 2, 1200)] == [
        "0 mentions",
        "1 mention",
        "2 mentions",
        "1,200 mentions",
    ]
    assert [counted(n, "match", "matches") for n in (1, 2)] == ["1 match", "2 matches"]
    assert [noun_of(n, "match", "matches") for n in (1, 2)] == ["match", "matches"]
