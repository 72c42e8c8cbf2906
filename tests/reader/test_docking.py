"""A list over the articles ends where a pane ends, so that no row of text is cut."""

from __future__ import annotations

import pytest

from reader.parts.docking import width_over
from tests.reader.opened import Folder, opened_on


@pytest.mark.parametrize(
    ("width", "panes", "over"),
    [
        (20, 1, 20),
        (40, 1, 40),
        (60, 1, 60),
        (60, 2, 28),
        (80, 2, 38),
        (80, 3, 52),
        (109, 3, 34),
    ],
)
def test_a_list_over_the_articles_hides_whole_panes(
    width: int, panes: int, over: int
) -> None:
    assert width_over(width, panes) == over


def test_beside_one_wide_pane_it_is_as_wide_as_it_likes() -> None:
    assert width_over(100, 1) is None


@pytest.mark.parametrize(("size", "cells"), [((40, 12), 40), ((60, 20), 28)])
async def test_a_list_opened_in_a_narrow_terminal_is_as_wide_as_that(
    folder_of: Folder, size: tuple[int, int], cells: int
) -> None:
    text = "The weir at Ost burst on Friday, Mayor Hedda Lund said."
    folder = folder_of({"a.txt": text, "b.txt": f"{text} Nobody was told."})
    async with opened_on(folder, size) as (screen, pilot):
        await pilot.press("a")
        await pilot.pause()
        assert screen.tools.sidebar.region.width == cells
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert screen.tools.sidebar.region.width == 28
