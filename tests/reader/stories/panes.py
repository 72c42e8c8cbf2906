"""Stories of panes: scrolled, changed, selected in."""

from __future__ import annotations

from reader.commands.keyboard import EVERY
from tests.reader.hand import Hand
from tests.reader.stories.telling import tells_of


@tells_of(
    "panes.down",
    "panes.up",
    "panes.page-down",
    "panes.page-up",
    "panes.half-down",
    "panes.half-up",
    "panes.top",
    "panes.bottom",
    "panes.link",
)
async def scrolling(press: Hand) -> None:
    tops = [press.pane.top_row]
    for command in ("down", "half-down", "page-down", "bottom"):
        await press(f"panes.{command}")
        tops.append(press.pane.top_row)
    assert tops == sorted(set(tops))
    for command in ("up", "half-up", "page-up", "top"):
        await press(f"panes.{command}")
        tops.append(press.pane.top_row)
    assert tops[5:] == sorted(set(tops[4:]), reverse=True)[1:]
    assert tops[-1] == 0
    await press("panes.link")
    assert "apart" in press.news


@tells_of(
    "panes.next",
    "panes.previous",
    "panes.more",
    "panes.fewer",
    "panes.zoom",
    "panes.article-before",
    "panes.article-after",
    *(f"panes.article-{number}" for number in range(1, 10)),
)
async def panes(press: Hand) -> None:
    assert press.names == "ab"
    await press("panes.next")
    assert press.here == "b"
    await press("panes.previous")
    assert press.here == "a"
    await press("panes.article-after")
    assert press.names == "cb"
    await press("panes.article-before")
    assert press.names == "ab"
    await press("panes.more")
    assert press.names == "abc"
    await press("panes.fewer")
    assert press.names == "ab"
    await press("panes.zoom")
    assert press.reading.panes.zoomed
    await press("panes.zoom")
    for number, letter in enumerate("abcd", 1):
        await press(f"panes.article-{number}")
        assert press.here == letter
    for number in range(5, 10):
        await press(f"panes.article-{number}")
        assert press.news == f"there is no article {number}"


@tells_of(
    "panes.select",
    *(command.id for command in EVERY if command.part == "select"),
    "keep.copy",
    "program.back",
)
async def selecting(press: Hand) -> None:
    def ends() -> tuple[int, int]:
        assert press.pane.selected is not None
        return press.pane.selected.start, press.pane.selected.end

    await press("panes.select")
    grown = [ends()]
    for unit in ("character", "word", "row", "sentence"):
        await press(f"select.{unit}-on")
        grown.append(ends())
    assert grown == sorted(set(grown))
    start, end = ends()
    for unit in ("character", "word", "row"):
        await press(f"select.{unit}-back")
        assert ends()[1] < end
        end = ends()[1]
    await press("select.other-end", "select.character-on")
    assert ends() == (start + 1, end)
    await press("keep.copy")
    assert press.pane.page.text[start + 1 : end] in press.app.clipboard
    await press("panes.select")
    assert press.pane.selected is None
    await press("panes.select", "program.back")
    assert press.pane.selected is None


STORIES = (scrolling, panes, selecting)
