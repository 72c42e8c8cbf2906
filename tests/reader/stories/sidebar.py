"""The story of the sidebar."""

from __future__ import annotations

from reader.commands.keyboard import EVERY
from reader.screens.dialog import Dialog
from tests.reader.hand import Hand
from tests.reader.stories.telling import tells_of


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
    for chapter in (_panels, _deciding, _asking, _leaving):
        await chapter(press)


async def _panels(press: Hand) -> None:
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


async def _deciding(press: Hand) -> None:
    listed = press.reading.tools.sidebar.actor_list
    await press("actors.rename")
    await press.type(*"Holt")
    await press("type.keep")
    assert listed.row is not None
    assert listed.row.name == "Holt"
    await press("actors.undo")
    assert listed.row.name == "Ragna Holt"
    await press("actors.retype")
    assert listed.row.type == "organisation"
    await press("actors.undo", "actors.hide")
    assert listed.count == 0
    await press("actors.list-hidden")
    assert listed.count == 1
    await press("actors.undo", "actors.mark")
    assert listed.marked


async def _asking(press: Hand) -> None:
    for command in ("merge", "split"):
        await press(f"actors.{command}")
        assert isinstance(press.screen, Dialog)
        await press("program.back")
    await press("list.choose")
    assert "Ragna Holt 1/" in press.place


async def _leaving(press: Hand) -> None:
    await press("side.actors", "program.back")
    assert not press.reading.tools.sidebar.actor_panel.line.display
    await press("program.back")
    assert press.pane.has_focus


STORIES = (sidebar,)
