"""The status line: what gives way to what where there is no room for all."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.content import Content

from widgets.status_line import StatusLine

KEYS = ("? help", "s save", "i card", "n next", "enter counterpart")
PLACE = " ~ 3/24  paraphrase, weak ▮▮▯▯▯ 35  in 1↔4"
GIST = "The lock keeper had warned the town of rotten beams in spring."


class Stand(App[None]):
    def __init__(self, line: StatusLine) -> None:
        super().__init__()
        self.line = line

    def compose(self) -> ComposeResult:
        yield self.line


async def drawn(width: int, **told: object) -> str:
    line = StatusLine()
    for name, value in told.items():
        setattr(line, name, value)
    app = Stand(line)
    async with app.run_test(size=(width, 3)) as pilot:
        await pilot.pause()
        rows = app.screen._compositor.render_strips()
        return rows[-1].text


@pytest.mark.parametrize("width", [80, 100, 120, 200])
async def test_the_keys_of_a_match_come_before_its_words(width: int) -> None:
    row = await drawn(width, place=Content(PLACE), gist=GIST, keys=KEYS)
    assert row.startswith(PLACE)
    assert row.rstrip().endswith("n next  i card  s save  ? help")


async def test_the_words_of_a_match_fill_what_is_left() -> None:
    row = await drawn(200, place=Content(PLACE), gist=GIST, keys=KEYS)
    assert row.startswith(f"{PLACE}  {GIST}  ")


async def test_words_are_cut_before_the_keys_begin() -> None:
    row = await drawn(120, place=Content(PLACE), gist=GIST, keys=KEYS)
    assert "…  enter counterpart" in row


async def test_a_key_that_is_too_long_keeps_no_shorter_one_out() -> None:
    keys = ("? help", "enter counterpart of this passage", "n next")
    row = await drawn(60, place=Content(" here"), keys=(*keys, "x " * 9))
    assert row.rstrip().endswith("n next  enter counterpart of this passage  ? help")
    row = await drawn(40, place=Content(" here"), keys=keys)
    assert row.rstrip().endswith("n next  ? help")


async def test_what_has_happened_is_told_before_the_keys_of_a_list() -> None:
    news = "Ottilie Brandt is hidden, . lists it · U undoes it"
    row = await drawn(80, news=news, keys=KEYS, keys_first=True)
    assert row.startswith(f" {news} ")


async def test_keys_that_fill_the_line_leave_the_place_if_it_fits() -> None:
    keys = ("esc drop", "s save", "y copy", "space sentence", "b w word", "k j row")
    place = Content(" 42 matches, 4 in conflict")
    row = await drawn(90, place=place, keys=keys, keys_first=True)
    assert row.startswith(place.plain)
    assert row.rstrip().endswith("y copy  s save  esc drop")
