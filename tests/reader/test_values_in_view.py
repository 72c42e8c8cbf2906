"""What is disputed in a long passage is brought into view, side by side."""

from __future__ import annotations

from tests.reader.harbour import FILLER, reading
from tests.reader.opened import Folder

PAID = "Ottilie Brandt, the harbour master, paid 40 million crowns for the new lamps."
LONG = FILLER.replace("\n\n", " ")
TWINS = {
    "a.txt": f"{LONG} {PAID} Nobody else was asked about it at Marrow Bay.",
    "b.txt": f"{LONG} {PAID.replace('40', '90')} Nobody else was asked about it.",
}


async def test_a_value_far_below_the_beginning_of_its_passage_is_in_view(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(TWINS), 80, 24) as (screen, pilot):
        await pilot.press("c")
        assert "40 million crowns ≠ 90 million crowns" in screen.status.place.plain
        rows: set[int] = set()
        for pane in screen.panes.panes:
            (value,) = pane.lit.disputed
            assert pane.lit.spans[0].start == 0
            rows.add(pane.screen_row(value.start))
        (row,) = rows
        assert 0 <= row < screen.panes.panes[0].size.height
        await pilot.press("enter")
        assert {
            pane.screen_row(pane.lit.disputed[0].start) for pane in screen.panes.panes
        } == {row}


async def test_a_value_near_the_beginning_leaves_the_beginning_in_view(
    folder_of: Folder,
) -> None:
    near = {name: text.replace(LONG, LONG[-300:]) for name, text in TWINS.items()}
    async with reading(folder_of(near), 80, 24) as (screen, pilot):
        await pilot.press("c")
        for pane in screen.panes.panes:
            assert pane.screen_row(pane.lit.spans[0].start) == 0
