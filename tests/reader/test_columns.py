"""Columns hold where a terminal takes every sign beyond ASCII for two cells wide."""

from __future__ import annotations

import re

import pytest
from textual.app import App
from textual.geometry import Region
from textual.strip import Strip

from reader.app import ReaderApp
from reader.configuration.settings import Effective, Settings
from tests.reader.opened import Folder, opened

FIRE = (
    "A fire broke out in the mill at Kør on 4 May 2031, said Zoë Ångström of the board."
)
LATER = "On 19 June 2031 the court heard six witnesses, and each blamed a stove. "
ARTICLES = {
    "a.txt": f"Müller Nytt\n\n{FIRE}\n\nZoë Ångström had warned of it.\n\n{LATER * 20}",
    "b.txt": f"Östra Bladet\n\n{FIRE}\n\nNobody in the mill was hurt.\n\n{LATER * 20}",
}
_ORDER = re.compile(r"\x1b\[(\d+)G")


def drawn(strip: Strip) -> dict[int, str]:
    """What such a terminal has in each of its columns after a row is written."""
    cells: dict[int, str] = {}
    at = 0
    for segment in strip:
        if order := _ORDER.fullmatch(segment.text):
            at = int(order[1]) - 1
            continue
        for character in segment.text:
            cells[at] = character
            at += 1 if character.isascii() else 2
    return cells


@pytest.mark.parametrize("size", [(120, 30), (200, 40)])
async def test_panes_heads_and_counts_stand_in_their_columns(
    folder_of: Folder, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = ReaderApp(
        [str(folder_of(ARTICLES))], Effective(Settings(theme="ink", sidebar="open"))
    )
    async with opened(app, size) as (screen, pilot):
        monkeypatch.setattr(App, "is_headless", False)
        app.theme = "nord"  # everything is drawn anew
        await pilot.pause()
        rows = [drawn(strip) for strip in screen._compositor.render_strips()]
        listed = screen.tools.sidebar.actor_list
        (at,) = [n for n, row in enumerate(listed.rows) if row == listed.row]
        assert "ngstr" in listed.row.name
        assert rows[listed.region.y + at][
            screen.tools.sidebar.region.right - 2
        ].isdigit()
        for column in screen.panes.columns:
            chip = column.head.region
            assert rows[chip.y][chip.x + 1] == str(column.head.number)
            edge = column.ruler.region
            rows_of_ruler = column.ruler.render_lines(Region(0, 0, 1, edge.height))
            for row, strip in zip(rows[edge.y :], rows_of_ruler, strict=False):
                assert row[edge.x] == strip.text[-1]
        pane = screen.panes.panes[0]
        gutter = [
            _ORDER.sub("", pane.render_line(y).text)[0]
            for y in range(pane.region.height)
        ]
        assert set(gutter) > {" ", "│"}
        for row, sign in zip(rows[pane.region.y :], gutter, strict=False):
            assert row[pane.region.x] == sign


def read(app: App[None]) -> list[str]:
    """What is on the screen, row by row, without orders."""
    strips = app.screen._compositor.render_strips()
    return [_ORDER.sub("", strip.text) for strip in strips]


@pytest.mark.parametrize(
    ("size", "key"),
    [((80, 24), "a"), ((200, 40), "question_mark"), ((80, 24), "ctrl+p")],
)
@pytest.mark.parametrize("theme", ["ink", "ansi-dark"])
async def test_what_keeps_columns_in_place_changes_nothing_of_what_lies_over_panes(
    folder_of: Folder,
    size: tuple[int, int],
    key: str,
    theme: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    articles = [str(folder_of(ARTICLES))]
    app = ReaderApp(articles, Effective(Settings(theme=theme)))
    async with opened(app, size) as (_, pilot):
        await pilot.press(key)
        await pilot.pause()
        unpinned = read(app)
        monkeypatch.setattr(App, "is_headless", False)
        app.theme = "nord"
        await pilot.pause()
        app.theme = theme  # everything is drawn anew
        await pilot.pause()
        assert any(
            "\x1b" in row.text
            for row in app.screen_stack[0]._compositor.render_strips()
        )
        assert read(app) == unpinned
