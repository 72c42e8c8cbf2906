"""How sure a pair is by its words and its meaning: what counts for it, and against."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.article import Article
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.cutting import cut_units
from corpus.matching.rarity import weigh
from corpus.matching.semantic.likeness import Likeness
from corpus.matching.semantic.odds import (
    AROUND,
    OWN,
    is_likely,
    learned_weights,
    tell_around,
    tell_linked,
    tell_own,
    weigh_open,
)
from corpus.matching.units import Floats, Units

LINES = ("The ferry to Orrin sank.", "Bakers in Sund slept on.", "Snow fell at Lund.")


def units(*lengths: int) -> Units:
    """Articles of as many sentences each."""
    return cut_units(
        [
            Article.from_text("\n\n".join(LINES[:length]), id=f"{number}")
            for number, length in enumerate(lengths)
        ]
    )


def pairs(*both: tuple[int, int]) -> Pairs:
    left, right = np.array(both, np.int64).reshape(-1, 2).T
    none = np.zeros(len(both), np.float32)
    return Pairs(left, right, none.astype(np.int64), none, none)


def test_articles_that_words_link_are_told_from_strangers() -> None:
    cut, known = units(3, 2, 1), [(0, 3, 0.5), (1, 4, 0.5)]
    none, some = tell_linked(cut, pairs((0, 5), (2, 3)), known).tolist()
    assert none < some
    assert tell_linked(cut, pairs((0, 5)), []).tolist() == [none]


@pytest.mark.parametrize(("articles", "likely"), [(2, 2.0), (3, 0.0)])
def test_two_articles_and_strangers_need_surer_links(
    articles: int, likely: float
) -> None:
    cut, some = units(3, 3), pairs((0, 3), (1, 4))
    alike = Likeness(*np.full((2, 2), 5, np.float32))
    apart = tell_own(cut, weigh(cut), some, alike, [])
    linked = tell_own(cut, weigh(cut), some, alike, [(2, 5, 0.9)])
    scores = np.array([likely, 4], np.float32)
    for own, odds, wanted in (
        (apart, scores, [False, True]),
        (linked, scores, [True, True]),
        (linked, scores - 2, [False, True]),
    ):
        assert is_likely(articles, own, odds, alone=False).tolist() == wanted


def test_an_encoder_that_reads_words_alone_must_be_surer() -> None:
    cut, some = units(3, 3), pairs((0, 3))
    alike = Likeness(*np.full((2, 1), 5, np.float32))
    own = tell_own(cut, weigh(cut), some, alike, [(2, 5, 0.9)])
    scores = np.full(1, -1.1, np.float32)
    assert is_likely(3, own, scores, alone=False)
    assert not is_likely(3, own, scores, alone=True)


def test_likeness_stands_beside_what_words_tell() -> None:
    cut, some = units(2, 2), pairs((0, 2), (0, 3))
    alike = Likeness(np.array([3, 1], np.float32), np.array([2, 0], np.float32))
    own = tell_own(cut, weigh(cut), some, alike, [])
    assert own[:, OWN.index("held")].tolist() == [3, 1]
    assert own[:, OWN.index("both")].tolist() == [2, 0]
    assert own[:, OWN.index("order")].tolist() == [1, pytest.approx(0.2, abs=0.2)]


def test_a_rival_and_neighbours_are_told_by_the_odds_of_words_and_meaning() -> None:
    cut = units(3, 3)
    some = pairs((0, 3), (0, 4), (1, 4))
    scores = np.array([4, -4, 4], np.float32)
    told = dict(zip(AROUND, tell_around(cut, some, scores).T, strict=True))
    assert told["own"].tolist() == scores.tolist()
    assert told["lead"][1] < 0 < told["lead"][0]
    assert told["diagonal"][0] > 0.9


def both_kinds(own: Floats) -> list[list[bool]]:
    """Whether odds rise from row to row, by either column of the table."""
    some = pairs(*((0, 3) for _ in own))
    lone = units(3, 3)
    return [
        (
            np.diff(
                [
                    weigh_open(lone, some.where(row), own[row], alone=alone)[0]
                    for row in np.eye(len(own), dtype=bool)
                ]
            )
            > 0
        ).tolist()
        for alone in (False, True)
    ]


@pytest.mark.parametrize("name", OWN)
def test_each_kind_of_evidence_speaks_for_a_pair(name: str) -> None:
    own = np.zeros((9, len(OWN)), np.float32)
    own[:, OWN.index(name)] = np.linspace(-6, 6, 9)
    assert both_kinds(own) == [[True] * 8] * 2


def test_the_table_tells_what_every_kind_counts() -> None:
    for column in learned_weights():
        assert list(column) == [*OWN, "bias", *AROUND, "offset"]
        assert all(column[name] > 0 for name in (*OWN, *AROUND))
