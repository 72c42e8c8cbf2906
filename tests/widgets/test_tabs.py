"""Articles out of view are named on one row, as many as there is room for."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from widgets.panes.tabs import Tab, laid_out

FEW = tuple(Tab(number, name) for number, name in enumerate(("Gull", "Tern"), 3))


def told(tabs: tuple[Tab, ...], more: int, width: int) -> str:
    return "".join(t for _, line in laid_out(tabs, more, width) for t, _ in line)


def test_numbers_stand_with_names_where_there_is_room() -> None:
    assert told(FEW, 0, 40) == "  3  Gull  4  Tern"
    assert told(FEW, 0, 12) == "  3   4 "


def test_what_has_the_current_match_says_so_and_keeps_its_tab_longest() -> None:
    tabs = (*(Tab(number, "Gull") for number in range(3, 60)), Tab(60, "Tern", "≈2"))
    assert told((*FEW, Tab(5, "Skua", "≠1")), 0, 60).endswith("  5  Skua ≠1")
    row = told(tabs, 7, 40)
    assert " 60  ≈2" in row
    assert row.endswith(" more")


def test_a_click_finds_the_number_it_fell_on() -> None:
    assert [number for number, _ in laid_out(FEW, 4, 60)] == [3, 4, 0]


@settings(max_examples=60)
@given(
    st.lists(
        st.builds(Tab, st.integers(1, 9999), st.text(max_size=30), st.just("≈12")),
        max_size=64,
    ),
    st.integers(0, 5000),
    st.integers(20, 220),
)
def test_a_row_is_never_longer_than_the_screen_is_wide(
    tabs: list[Tab], more: int, width: int
) -> None:
    assert cell_len(told(tuple(tabs), more, width)) <= width
    kept = [number for number, _ in laid_out(tabs, more, width) if number]
    missing = len(tabs) - len(kept) + more
    assert told(tuple(tabs), more, width).endswith(f" {missing:,} more") == bool(
        missing
    )
