"""Every key can be bound anew, is named as it is bound, and never fails."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode

import reader
import widgets
from reader.commands.keyboard import BY_ID, EVERY, SHIPPED
from reader.screens.dialog import Dialog
from tests.reader.hand import ANEW, ARTICLES, SALT, hand
from tests.reader.opened import Folder


def bound_classes() -> list[type[DOMNode]]:
    """Every class of ours that binds keys, in whichever room it stands."""
    found: set[type[DOMNode]] = set()
    for room in (widgets, reader):
        for info in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(info.name)
            for _, one in inspect.getmembers(module, inspect.isclass):
                if one.__module__ == module.__name__ and "BINDINGS" in vars(one):
                    found.add(one)
    return sorted(found, key=lambda one: one.__name__)


@pytest.mark.parametrize("bound", bound_classes(), ids=lambda one: one.__name__)
def test_whatever_is_bound_can_be_bound_anew(bound: type[DOMNode]) -> None:
    for binding in bound.BINDINGS:
        assert isinstance(binding, Binding)
        assert binding.id in BY_ID
        assert binding.key == BY_ID[binding.id].keys


def test_every_key_that_a_text_names_is_that_of_a_command() -> None:
    for command in EVERY:
        assert "{" not in SHIPPED.told(command.help)


async def test_what_is_told_names_the_keys_that_hold(folder_of: Folder) -> None:
    async with hand(folder_of(ARTICLES), ANEW) as press:
        for command in ("card", "map", "table", "quotes", "info", "help"):
            await press("walk.next", f"ask.{command}")
            assert isinstance(press.screen, Dialog)
            said = dict(map(reversed, press.screen.key_line.keys))
            assert said["close"] == ANEW["program.back"][0].upper()
            await press("program.back")
        await press("program.tour")
        assert ANEW["walk.next"][0] in press.reading.tools.tour.render_line(0).text
        await press("program.back", "panes.select")
        assert f"{ANEW['keep.copy'][0]} copy" in press.reading.status.keys


async def test_an_empty_screen_names_the_key_that_leaves(tmp_path: Path) -> None:
    async with hand(tmp_path, {"program.quit": ("f8",)}) as press:
        assert "F8 leaves" in press.reading.tools.notice.advice
        await press("program.quit")
        assert press.app._exit


@pytest.mark.parametrize(
    "texts",
    [{}, {"a.txt": SALT}],
    ids=["no article", "one article"],
)
async def test_no_key_fails_where_there_is_little_or_nothing(
    folder_of: Folder, texts: Mapping[str, str]
) -> None:
    async with hand(folder_of(texts), {}) as press:
        for command in SHIPPED.reading:
            if command.part in ("ask", "keep", "side", "walk"):
                keys = command.keys.split(",")[:1]
                await press.type(*keys, "down", "right", "enter", "escape", "escape")
                assert press.screen is press.reading, command.id
