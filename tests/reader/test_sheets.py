"""Sheets that are read behind the first frame say nothing of what is drawn in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.reading.screen import ReadingScreen
from tests.reader.opened import Folder, opened_on

COST = "Dredging the basin will cost 30 million crowns, said Ulla Prent of the port."


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(
        {f"{name}.txt": f"{COST}\n\nNo {name} was there.\n" for name in "abcde"}
    )


def looks(screen: ReadingScreen) -> dict[str, str]:
    """How all there is on a screen is styled, down to the parts of lines."""
    styled: dict[str, str] = {}
    for at, widget in enumerate(screen.walk_children(with_self=True)):
        name = f"{at} {type(widget).__name__}"
        styled[name] = widget.styles.base.css
        for part in sorted(widget._get_component_classes()):
            styled[f"{name} {part}"] = widget.get_component_styles(part).css
    return styled


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_what_is_drawn_first_is_styled_once_for_all(
    folder: Path, size: tuple[int, int]
) -> None:
    async with opened_on(folder, size) as (screen, pilot):
        at_first = looks(screen)
        screen.app.refresh_css(animate=False)
        await pilot.pause()
        assert looks(screen) == at_first
