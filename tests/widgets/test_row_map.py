"""Linked scrolling goes through the matches, never backwards and never in leaps."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from widgets.panes.row_map import RowMap

ROWS = st.integers(0, 400)
ANCHORS = st.lists(st.tuples(ROWS, ROWS), max_size=30)


@given(ANCHORS, st.integers(0, 20))
def test_following_never_goes_backwards(
    anchors: list[tuple[int, int]], plateau: int
) -> None:
    carry = RowMap(anchors, (401, 401), plateau=plateau)
    carried = [carry(row) for row in range(-40, 440)]
    assert all(before <= after for before, after in pairwise(carried))


@given(ANCHORS, st.tuples(ROWS, ROWS), st.integers(0, 20))
def test_the_current_match_is_always_level(
    anchors: list[tuple[int, int]], current: tuple[int, int], plateau: int
) -> None:
    carry = RowMap([*anchors, current], (401, 401), plateau=plateau, through=current)
    if min(current) > 0:
        assert abs(carry(current[0]) - current[1]) < 1e-6


def test_without_matches_the_ends_meet() -> None:
    carry = RowMap((), (100, 50))
    assert (carry(0), carry(50), carry(100)) == (0, 25, 50)


@given(ANCHORS, st.integers(0, 20))
def test_both_begin_together_whatever_matches_are_known(
    anchors: list[tuple[int, int]], plateau: int
) -> None:
    assert RowMap(anchors, (401, 401), plateau=plateau)(0) == 0


def test_what_begins_later_there_is_caught_up_with_soon() -> None:
    carry = RowMap([(row, row + 30) for row in range(60)], (100, 100))
    assert carry(0) == 0
    assert carry(6) == 36
    assert carry(50) == 80


def test_a_pane_waits_at_its_beginning_for_what_comes_later_here() -> None:
    carry = RowMap([(20, 0), (40, 20)], (100, 100))
    assert [carry(row) for row in (0, 20, 40)] == [0, 0, 20]


def test_around_a_match_both_sides_move_at_one_speed() -> None:
    carry = RowMap([(50, 20)], (100, 100), plateau=5)
    assert [carry(row) for row in (45, 50, 55)] == [15, 20, 25]


def test_of_crossing_matches_the_longest_chain_is_kept() -> None:
    carry = RowMap([(10, 10), (20, 80), (30, 30), (40, 40)], (100, 100))
    assert carry(30) == 30
    assert carry(20) == 20


def test_a_match_that_would_make_a_pane_leap_is_passed_over() -> None:
    carry = RowMap([(10, 10), (12, 90)], (100, 100))
    assert carry(13) - carry(11) < 10
