"""Stories of dialogs, and of the lists and excerpts in them."""

from __future__ import annotations

from reader.commands.keyboard import EVERY
from reader.screens.dialog import Dialog
from tests.reader.hand import Hand
from tests.reader.stories.telling import tells_of
from widgets.lists.row_list import RowList
from widgets.overviews.coverage_map import CoverageMap
from widgets.overviews.share_table import ShareTable
from widgets.sheet import Sheet


@tells_of(
    "ask.article",
    "ask.card",
    "ask.map",
    "ask.table",
    "ask.quotes",
    "ask.info",
    "ask.likest",
    "ask.help",
    "keep.list",
    "program.back",
    "program.quit",
    "walk.next",
)
async def dialogs(press: Hand) -> None:
    await press("ask.likest")
    assert "pair " in press.place
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


@tells_of("stories.list", "stories.step-on", "stories.step-back")
async def one_story(press: Hand) -> None:
    for command in ("list", "step-on", "step-back"):
        await press(f"stories.{command}")
        assert press.news == "all articles tell one story"
        assert press.screen is press.reading


@tells_of(
    "ask.help",
    "ask.map",
    "ask.table",
    "ask.article",
    "ask.quotes",
    "quotes.change",
    "program.back",
    "type.keep",
    *(c.id for c in EVERY if c.part in ("shares", "sheet")),
    *(c.id for c in EVERY if c.part == "list" and c.id != "list.filter"),
)
async def lists(press: Hand) -> None:
    for chapter in (_page_of_text, _map, _table, _choice, _quotes):
        await chapter(press)


async def _page_of_text(press: Hand) -> None:
    await press("ask.help")
    sheet = press.screen.query_one(Sheet)
    for there, back in (
        ("list.down", "list.up"),
        ("list.page-down", "list.page-up"),
        ("list.last", "list.first"),
        ("sheet.on", "sheet.back"),
    ):
        await press(there)
        assert sheet.scroll_offset.y > 0
        await press(back)
        assert sheet.scroll_offset.y == 0
    await press("program.back")


async def _map(press: Hand) -> None:
    await press("ask.map")
    chart = press.screen.query_one(CoverageMap)
    for there, back in (("right", "left"), ("last", "first")):
        await press(f"list.{there}")
        assert chart.column > 0
        await press(f"list.{back}")
        assert chart.column == 0
    await press("list.down")
    assert chart.row is not None
    assert chart.row.number == 2
    await press("program.back")


async def _table(press: Hand) -> None:
    await press("ask.table", "shares.next")
    shares = press.screen.query_one(ShareTable)
    first = shares.pair
    await press("shares.next")
    assert shares.pair != first
    await press("shares.previous")
    assert shares.pair == first
    await press("program.back", "ask.table", "list.down", "list.left", "list.choose")
    assert press.names == "ba"


async def _choice(press: Hand) -> None:
    await press("ask.article", "list.down", "list.down", "list.up", "list.page-down")
    await press("list.page-up", "list.page-down", "type.keep")
    assert press.here == "d"


async def _quotes(press: Hand) -> None:
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


STORIES = (dialogs, one_story, lists, excerpts)
