"""Every command of the table does what it says, by its own key and by any other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from textual.command import CommandPalette

from reader.commands.keyboard import BY_ID, EVERY
from reader.screens.dialog import Dialog
from tests.reader.hand import ANEW, ARTICLES, Folder, Hand, Keys, hand
from widgets.fields.clean_input import CleanInput
from widgets.lists.row_list import RowList
from widgets.overviews.coverage_map import CoverageMap
from widgets.sheet import Sheet

Story = Callable[[Hand], Awaitable[None]]
STORIES: dict[Story, frozenset[str]] = {}


def tells_of(*commands: str) -> Callable[[Story], Story]:
    def keep(story: Story) -> Story:
        STORIES[story] = frozenset(commands)
        return story

    return keep


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
    "walk.next",
    "walk.previous",
    "walk.matches",
    "walk.conflicts",
    "walk.only-here",
    "walk.in-all",
    "walk.counterpart",
    "walk.stricter",
    "walk.looser",
    "walk.sift",
)
async def walks(press: Hand) -> None:
    await press("walk.matches")
    first = press.place
    assert " 1/" in first
    await press("walk.next")
    assert " 2/" in press.place
    await press("walk.previous")
    assert press.place == first
    await press("walk.counterpart")
    assert press.here == "b"
    await press("walk.conflicts")
    assert "conflicts 1/" in press.place
    await press("walk.only-here")
    assert "only here 1/" in press.place
    await press("walk.in-all")
    assert press.news == "nothing in this article stands in all of them"
    await press("walk.stricter")
    assert "matches of" in press.news
    await press("walk.looser")
    assert "all matches" in press.news
    await press("walk.sift")
    assert "without quotes and credits" in press.news
    await press("walk.sift")
    assert press.news == "all matches · 0 hidden"


@tells_of(
    "ask.article",
    "ask.card",
    "ask.map",
    "ask.table",
    "ask.quotes",
    "ask.info",
    "ask.help",
    "keep.list",
    "program.back",
    "program.quit",
    "walk.next",
)
async def dialogs(press: Hand) -> None:
    await press("walk.next")
    for command in ("card", "map", "table", "quotes", "info", "help"):
        for closing in ("program.back", f"ask.{command}", "program.quit"):
            await press(f"ask.{command}")
            assert isinstance(press.screen, Dialog), command
            await press(closing)
            assert press.screen is press.reading
    for closing in ("program.back", "keep.list", "program.quit"):
        await press("keep.list")
        assert isinstance(press.screen, Dialog)
        await press(closing)
        assert press.screen is press.reading
    await press("ask.article")
    assert isinstance(press.screen, Dialog)
    await press("program.back")
    assert press.screen is press.reading
    await press("program.quit")
    assert press.app._exit


@tells_of(
    "ask.search",
    "find.mode",
    "find.before",
    "find.after",
    "program.back",
    "type.keep",
)
async def searching(press: Hand) -> None:
    bar = press.reading.tools.find_bar
    await press("ask.search", "find.mode")
    assert bar.mode == "exact"
    await press.type(*"pumps")
    await press("type.keep", "ask.search", "find.before")
    assert bar.text == "pumps"
    await press("find.after")
    assert bar.text == ""
    await press("find.before", "type.keep")
    assert press.reading.desk.found
    await press("program.back")
    assert not press.reading.desk.found
    await press("ask.search", "program.back")
    assert not bar.display


@tells_of(
    "ask.search",
    "program.copy",
    "program.leave",
    *(c.id for c in EVERY if c.part == "type" and not c.id.endswith("-field")),
)
async def typing(press: Hand) -> None:
    line = press.reading.tools.find_bar.input

    async def after(*commands: str) -> tuple[str, int]:
        await press(*(f"type.{command}" for command in commands))
        return line.value, line.cursor_position

    await press("ask.search")
    await press.type(*"pump", "space", *"salt", "space", *"holt")
    text = "pump salt holt"
    assert await after("start") == (text, 0)
    assert await after("right") == (text, 1)
    assert await after("word-right") == (text, 5)
    assert await after("end") == (text, 14)
    assert await after("left") == (text, 13)
    assert await after("word-left") == (text, 10)
    for unit, picked in {
        "left": " ",
        "right": "h",
        "word-left": "salt ",
        "word-right": "holt",
        "to-start": "pump salt ",
        "to-end": "holt",
        "all": text,
    }.items():
        line.cursor_position = 10
        await press(f"type.select-{unit}")
        assert line.selected_text == picked, unit
    await press("program.copy")
    assert press.app.clipboard == text
    line.cursor_position = 10
    assert await after("delete-left") == ("pump saltholt", 9)
    assert await after("delete-right") == ("pump saltolt", 9)
    assert await after("delete-word-left") == ("pump olt", 5)
    assert await after("delete-word-right") == ("pump ", 5)
    assert await after("left", "delete-to-end") == ("pump", 4)
    assert await after("delete-to-start", "paste") == (text, 14)
    assert await after("select-all", "cut", "paste") == (text, 14)
    await press("type.keep")
    assert "nowhere" in press.news
    await press("program.leave")
    assert press.app._exit


@tells_of(
    "walk.next",
    "keep.save",
    "type.next-field",
    "type.previous-field",
    "program.back",
    "program.copy",
    "program.palette",
    "panes.select",
)
async def everywhere(press: Hand) -> None:
    await press("program.copy")
    assert press.news.startswith("nothing is selected")
    await press("panes.select", "program.copy")
    span = press.pane.selected
    assert span is not None
    assert press.app.clipboard == press.pane.page.text[span.start : span.end]
    await press("program.back", "walk.next", "keep.save", "type.next-field")
    note, tags = press.screen.query(CleanInput)
    assert tags.has_focus
    await press("type.previous-field")
    assert note.has_focus
    await press("program.back", "program.palette")
    assert CommandPalette.is_open(press.app)


@tells_of(
    "look.boilerplate",
    "look.theme",
    "program.tour",
    "program.back",
    "sources.reload",
)
async def looks(press: Hand) -> None:
    await press("sources.reload")
    assert press.news == "nothing has changed"
    theme = press.app.theme
    await press("look.theme")
    assert press.app.theme != theme
    await press("look.boilerplate")
    assert press.reading.desk.boilerplate == "hidden"
    await press("program.tour")
    assert press.reading.tools.tour.display
    await press("program.back")
    assert not press.reading.tools.tour.display


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


@tells_of(
    "side.actors",
    "side.events",
    "list.filter",
    "list.down",
    "list.choose",
    "program.back",
    "type.keep",
    *(command.id for command in EVERY if command.part == "actors"),
)
async def sidebar(press: Hand) -> None:
    side = press.reading.tools.sidebar
    await press("side.events")
    assert side.event_list.has_focus
    await press("side.actors")
    assert side.actor_list.has_focus
    await press("list.filter")
    await press.type(*"holt")
    await press("list.down")
    assert side.actor_list.has_focus
    assert side.actor_list.count == 1
    await press("actors.rename")
    await press.type(*"Holt")
    await press("type.keep")
    assert side.actor_list.row is not None
    assert side.actor_list.row.name == "Holt"
    await press("actors.undo")
    assert side.actor_list.row.name == "Ragna Holt"
    await press("actors.retype")
    assert side.actor_list.row.type == "organisation"
    await press("actors.undo", "actors.hide")
    assert side.actor_list.count == 0
    await press("actors.list-hidden")
    assert side.actor_list.count == 1
    await press("actors.undo", "actors.mark")
    assert side.actor_list.marked
    for command in ("merge", "split"):
        await press(f"actors.{command}")
        assert isinstance(press.screen, Dialog)
        await press("program.back")
    await press("list.choose")
    assert "Ragna Holt 1/" in press.place
    await press("side.actors", "program.back")
    assert not side.actor_panel.line.display
    await press("program.back")
    assert press.pane.has_focus


@tells_of(
    "ask.help",
    "ask.map",
    "ask.table",
    "ask.article",
    "ask.quotes",
    "quotes.change",
    "program.back",
    "type.keep",
    *(c.id for c in EVERY if c.part == "list" and c.id != "list.filter"),
)
async def lists(press: Hand) -> None:
    await press("ask.help")
    sheet = press.screen.query_one(Sheet)
    for there, back in (("down", "up"), ("page-down", "page-up"), ("last", "first")):
        await press(f"list.{there}")
        assert sheet.scroll_offset.y > 0
        await press(f"list.{back}")
        assert sheet.scroll_offset.y == 0
    await press("program.back", "ask.map")
    chart = press.screen.query_one(CoverageMap)
    for there, back in (("right", "left"), ("last", "first")):
        await press(f"list.{there}")
        assert chart.column > 0
        await press(f"list.{back}")
        assert chart.column == 0
    await press("list.down")
    assert chart.row is not None
    assert chart.row.number == 2
    await press("program.back", "ask.table", "list.down", "list.left", "list.choose")
    assert press.names == "ba"
    await press("ask.article", "list.down", "list.down", "list.up", "list.page-down")
    await press("list.page-up", "list.page-down", "type.keep")
    assert press.here == "d"
    await press("ask.quotes")
    speakers, quotes = press.screen.query(RowList)
    assert speakers.has_focus
    await press("list.right")
    assert quotes.has_focus
    await press("list.left", "quotes.change")
    assert quotes.has_focus
    await press("list.choose")
    assert "quote 1/" in press.place


@tells_of(
    "walk.next",
    "keep.save",
    "keep.list",
    "list.choose",
    "program.back",
    "type.keep",
    *(command.id for command in EVERY if command.part == "excerpts"),
)
async def excerpts(press: Hand) -> None:
    await press("walk.next", "keep.save")
    await press.type(*"why")
    await press("type.keep")
    assert "1 excerpt" in press.news
    await press("keep.list")
    kept = press.screen.query_one(RowList)
    await press("excerpts.delete")
    assert kept.count == 0
    await press("excerpts.undo")
    assert kept.count == 1
    await press("excerpts.edit")
    await press.type("!")
    await press("type.keep")
    assert kept.row.note == "why!"
    await press("excerpts.export")
    assert press.screen.query("Field")
    await press("program.back", "list.choose")
    assert "excerpts 1/1" in press.place


@pytest.mark.parametrize("keys", [{}, ANEW], ids=["shipped", "bound anew"])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
async def test_a_key_does_what_its_command_says(
    folder_of: Folder, story: Story, keys: Keys
) -> None:
    async with hand(folder_of(ARTICLES), keys) as press:
        await story(press)
        assert STORIES[story] == press.pressed


def test_every_command_is_tried_in_some_story() -> None:
    assert frozenset().union(*STORIES.values()) == set(BY_ID)
