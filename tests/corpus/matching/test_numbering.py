"""Numbers of groups: each has one, and what stays keeps its own."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from corpus.matching.numbering import keep_numbers
from corpus.models import Match
from corpus.texts import Passage


def match_of(group: int, left: int, right: int) -> Match:
    one, two = Passage("a", left, left + 9), Passage("b", right, right + 9)
    return Match(one, two, 80.0, "near", group)


def sides(match: Match) -> tuple[Passage, Passage]:
    return match.left, match.right


def test_a_number_that_is_free_again_is_not_given_to_another_group() -> None:
    earlier = [match_of(1, 0, 0), match_of(2, 50, 50)]
    now = [match_of(1, 100, 100), match_of(2, 50, 50)]
    kept = keep_numbers(now, earlier, last=7)
    assert [(m.group, m.left.start) for m in kept] == [(2, 50), (8, 100)]


def test_a_passage_whose_borders_moved_keeps_its_number() -> None:
    earlier = [match_of(4, 0, 0), match_of(5, 50, 50)]
    now = [match_of(1, 52, 51), match_of(2, 3, 0)]
    assert [(m.group, m.left.start) for m in keep_numbers(now, earlier)] == [
        (4, 3),
        (5, 52),
    ]


@given(st.lists(st.tuples(*[st.integers(0, 12)] * 3), max_size=12))
def test_every_group_has_one_number_and_no_two_share_one(
    drawn: list[tuple[int, int, int]],
) -> None:
    made = [match_of(group + 1, 5 * left, 5 * right) for group, left, right in drawn]
    earlier, now = made[: len(made) // 2], made[len(made) // 2 :]
    kept = keep_numbers(now, earlier)
    assert len({match.group for match in kept}) == len({m.group for m in now})
    assert Counter(map(sides, kept)) == Counter(map(sides, now))
    for one, two in pairwise(kept):
        assert one.group <= two.group
