"""Stories of whatever is typed."""

from __future__ import annotations

from textual.command import CommandPalette

from reader.commands.keyboard import EVERY
from tests.reader.hand import Hand
from tests.reader.stories.telling import tells_of
from widgets.fields.clean_input import CleanInput


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


STORIES = (searching, typing, everywhere)
