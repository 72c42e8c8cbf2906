"""Rulers and bridges show how things are, though few of their rows are drawn anew."""

from __future__ import annotations

import pytest
from textual.geometry import Region

from reader.reading.screen import ReadingScreen
from tests.reader.opened import Folder, opened_on
from widgets.panes.margin import Margin

TRAM = "The last tram of line nine left the depot at Vesterbro on 4 May 2031, empty."
CREW = "Its driver, Ines Roth, had worked the line for thirty years, the union said."
COST = "The new buses will cost 12 million crowns a year, the town hall said on Monday."
DEAR = COST.replace("12", "15")
OTHER = "\n\n".join(
    f"In the {thing} market of street {number} nobody had heard of the tram, and the "
    f"{thing} sellers shrugged."
    for number, thing in enumerate(["fish", "cloth", "lamp", "book", "tool"] * 4, 3)
)
ARTICLES = {
    "a.txt": f"{TRAM}\n\n{OTHER[:700]}\n\n{CREW}\n\n{OTHER}\n\n{COST}",
    "b.txt": f"{OTHER[:400]}\n\n{DEAR}\n\n{TRAM}\n\n{CREW}\n\n{OTHER}",
    "c.txt": f"{CREW}\n\n{OTHER[:900]}\n\n{TRAM}",
}
KEYS = (
    "m n n enter n j j j space k G g w j w c n escape o n tab tab slash m a r k e t "
    "enter n escape z z + - B B a down enter n escape t m ( ( ) ) quotation_mark 3 n"
)


def stale(screen: ReadingScreen) -> list[Margin]:
    """Those that do not show what they should."""
    return [
        margin
        for margin in screen.query(Margin)
        if margin.size and list(margin._looks) != list(margin.looks())
    ]


@pytest.mark.parametrize("size", [(80, 24), (130, 30)])
async def test_margins_show_how_things_are_after_every_key(
    folder_of: Folder, size: tuple[int, int]
) -> None:
    async with opened_on(folder_of(ARTICLES), size) as (screen, pilot):
        for key in KEYS.split():
            await pilot.press(key)
            assert not stale(screen), key
        await pilot.resize_terminal(100, 40)
        await pilot.pause()
        assert not stale(screen)


async def test_a_step_sends_only_the_rows_of_rulers_that_change(
    folder_of: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened_on(folder_of(ARTICLES), (130, 30)) as (screen, pilot):
        await pilot.press("j")
        drawn: list[Region] = []
        for column in screen.panes.columns:
            monkeypatch.setattr(
                column.ruler, "refresh", lambda *regions: drawn.extend(regions)
            )
        await pilot.press("j")
        assert len(drawn) <= 4 * len(screen.panes.columns)
