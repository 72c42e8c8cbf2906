"""Rows and headings on lines: where steps end and what is shown of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from widgets.lists.row_layout import Heading, RowLayout

ROWS = st.lists(
    st.one_of(
        st.just((Heading("h"), 1)),
        st.tuples(st.text(max_size=1), st.integers(1, 3)),
    ),
    max_size=30,
)


@given(ROWS)
def test_every_line_belongs_to_one_row(rows: list[tuple[object, int]]) -> None:
    layout = RowLayout.of(rows)
    lines = [line for index in range(len(rows)) for line in layout.lines_of(index)]
    assert lines == list(range(layout.height))
    assert all(
        layout.row_at(line) == index
        for index in range(len(rows))
        for line in layout.lines_of(index)
    )
    assert layout.row_at(-1) is layout.row_at(layout.height) is None


@given(ROWS, st.integers(-5, 5), st.integers(-9, 9))
def test_steps_end_on_stops_and_never_on_headings(
    rows: list[tuple[object, int]], by: int, lines: int
) -> None:
    layout = RowLayout.of(rows)
    for index in (None, *layout.stops):
        for reached in (layout.step(index, by), layout.leap(index, lines)):
            assert reached in layout.stops if layout.stops else reached is None


def test_a_leap_always_gets_on_until_the_end() -> None:
    layout = RowLayout.of([("tall", 40), (Heading("h"), 1), ("next", 1), ("last", 1)])
    assert layout.leap(0, 10) == 2
    assert layout.leap(2, 10) == 3
    assert layout.leap(3, 10) == 3
    assert layout.leap(3, -1) == 2


def test_a_row_is_shown_with_the_headings_above_it() -> None:
    layout = RowLayout.of(
        [(Heading("a"), 1), (Heading("b"), 1), ("x", 2), (Heading("c"), 1), ("y", 1)]
    )
    assert layout.with_headings(2) == range(4)
    assert layout.with_headings(4) == range(4, 6)
