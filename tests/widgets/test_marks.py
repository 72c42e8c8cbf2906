"""Overlapping marks become disjoint runs that lose no mark and no character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus import Span
from widgets.panes.marks import Mark, Runs, foremost

KINDS = st.sampled_from(["verbatim", "near", "conflict", "actor", "date"])


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    spans = draw(
        st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=12)
    )
    return [
        Mark(start, start + length, draw(KINDS), number)
        for number, (start, length) in enumerate(spans)
    ]


@given(marks())
def test_each_character_has_the_marks_that_cover_it(laid: list[Mark]) -> None:
    runs = Runs(laid)
    for offset in range(90):
        wanted = {mark for mark in laid if offset in mark.span}
        assert set(runs.at(offset)) == wanted


@given(marks(), st.integers(0, 80), st.integers(0, 20))
def test_the_runs_of_a_row_lie_in_it_in_order(
    laid: list[Mark], start: int, length: int
) -> None:
    row = Span(start, start + length)
    at = row.start
    for run in Runs(laid).within(row):
        assert at <= run.start < run.end <= row.end
        at = run.end


def test_a_conflict_is_shown_before_a_likeness() -> None:
    mild, grave = Mark(0, 5, "verbatim", 1), Mark(2, 9, "conflict", 2)
    assert foremost([mild, grave]) is grave
    assert foremost([Mark(0, 5, "actor")]) is None


def test_a_match_is_placed_at_its_first_passage() -> None:
    runs = Runs([Mark(40, 50, "near", 7), Mark(10, 20, "near", 7)])
    assert runs.places == {7: 10}


def test_a_long_mark_is_found_behind_many_short_ones() -> None:
    short = [Mark(at, at + 5, "actor") for at in range(0, 9000, 10)]
    runs = Runs([Mark(95, 8000, "excerpt"), *short])
    for offset in (94, 95, 4001, 4007, 7999, 8000, 8991, 8996):
        kinds = {mark.kind for mark in runs.at(offset)}
        assert ("excerpt" in kinds) == (95 <= offset < 8000)
        assert ("actor" in kinds) == (offset % 10 < 5)
