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


TEXT = "pump salt holt"
MOVED = (
    ("start", 0),
    ("right", 1),
    ("word-right", 5),
    ("end", 14),
    ("left", 13),
    ("word-left", 10),
)
"""Where the cursor stands after each command, one following the other."""
PICKED = {
    "left": " ",
    "right": "h",
    "word-left": "salt ",
    "word-right": "holt",
    "to-start": "pump salt ",
    "to-end": "holt",
    "all": TEXT,
}
"""What is selected from the third word on."""
CHANGED = (
    (("delete-left",), "pump saltholt", 9),
    (("delete-right",), "pump saltolt", 9),
    (("delete-word-left",), "pump olt", 5),
    (("delete-word-right",), "pump ", 5),
    (("left", "delete-to-end"), "pump", 4),
    (("delete-to-start", "paste"), TEXT, 14),
    (("select-all", "cut", "paste"), TEXT, 14),
)
"""What stands there then, and where the cursor does, one following the other."""


@tells_of(
    "ask.search",
    "program.copy",
    "program.leave",
    *(c.id for c in EVERY if c.part == "type" and not c.id.endswith("-field")),
)
async def typing(press: Hand) -> None:
    line = press.reading.tools.find_bar.input
    await press("ask.search")
    await press.type(*"pump", "space", *"salt", "space", *"holt")
    for command, place in MOVED:
        await press(f"type.{command}")
        assert (line.value, line.cursor_position) == (TEXT, place), command
    for unit, picked in PICKED.items():
        line.cursor_position = 10
        await press(f"type.select-{unit}")
        assert line.selected_text == picked, unit
    await press("program.copy")
    assert press.app.clipboard == TEXT
    line.cursor_position = 10
    for commands, text, place in CHANGED:
        await press(*(f"type.{command}" for command in commands))
        assert (line.value, line.cursor_position) == (text, place), commands
    await press("type.keep")
    assert "not found" in press.news
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
