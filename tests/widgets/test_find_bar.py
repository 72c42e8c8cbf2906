"""The line that asks for a search: its keys, its past, its counts."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.message import Message

from tests.dressed import Dressed
from widgets.fields.find_bar import FindBar


class Stand(Dressed):
    def __init__(self) -> None:
        super().__init__()
        self.bar = FindBar()
        self.heard: list[Message] = []

    def compose(self) -> ComposeResult:
        yield self.bar

    def on_find_bar_asked(self, message: FindBar.Asked) -> None:
        self.heard.append(message)

    def on_find_bar_dropped(self, message: FindBar.Dropped) -> None:
        self.heard.append(message)

    def asked(self, *, keep: bool) -> list[tuple[str, str]]:
        asked = [m for m in self.heard if isinstance(m, FindBar.Asked)]
        return [(m.query, m.mode) for m in asked if m.keep == keep]


async def test_every_key_asks_and_enter_keeps() -> None:
    async with Stand().run_test() as pilot:
        stand = pilot.app
        assert isinstance(stand, Stand)
        stand.bar.open()
        await pilot.press("d", "a", "m", "enter")
        typed = [("d", "plain"), ("da", "plain"), ("dam", "plain")]
        assert stand.asked(keep=False) == typed
        assert stand.asked(keep=True) == typed[-1:]


async def test_escape_and_an_empty_line_drop_the_search() -> None:
    async with Stand().run_test() as pilot:
        stand = pilot.app
        assert isinstance(stand, Stand)
        stand.bar.open()
        await pilot.press("x", "escape")
        assert isinstance(stand.heard[-1], FindBar.Dropped)
        stand.bar.text = ""
        await pilot.press("enter")
        assert isinstance(stand.heard[-1], FindBar.Dropped)


async def test_the_way_a_query_is_read_changes_by_key_and_is_shown() -> None:
    async with Stand().run_test() as pilot:
        stand = pilot.app
        assert isinstance(stand, Stand)
        stand.bar.open()
        await pilot.press("d", "ctrl+r", "ctrl+r")
        assert stand.asked(keep=False) == [
            ("d", "plain"),
            ("d", "exact"),
            ("d", "regex"),
        ]
        assert stand.bar.sign == "/regex"


async def test_past_queries_come_back() -> None:
    async with Stand().run_test() as pilot:
        stand = pilot.app
        assert isinstance(stand, Stand)
        for query in ("dam", "rain"):
            stand.bar.open()
            await pilot.press(*query, "enter")
        stand.bar.open()
        await pilot.press("up", "up", "up")
        assert stand.bar.text == "dam"
        await pilot.press("down", "down")
        assert stand.bar.text == ""


async def test_where_nothing_is_typed_nothing_is_called_missing() -> None:
    async with Stand().run_test() as pilot:
        stand = pilot.app
        assert isinstance(stand, Stand)
        stand.bar.open()
        stand.bar.tell(0)
        assert not stand.bar.aside
        await pilot.press("x")
        stand.bar.tell(0)
        assert stand.bar.aside == "not found"


async def test_counts_and_problems_are_told_as_they_stand() -> None:
    async with Stand().run_test(size=(60, 5)) as pilot:
        stand = pilot.app
        assert isinstance(stand, Stand)
        stand.bar.open()
        await pilot.press(*"[/x] $y")
        aside = stand.bar.query_one(".aside")
        stand.bar.tell(17, more=True)
        assert "17+" in str(aside.render())
        stand.bar.tell(0)
        assert "not found" in str(aside.render())
        stand.bar.complain("not a pattern: [/ [@click=app.quit]x[/]")
        assert "[@click=app.quit]x[/]" in str(aside.render())
        assert stand.bar.has_class("-troubled")
        stand.bar.tell(1)
        assert str(aside.render()).split() == ["1"]
        assert not stand.bar.has_class("-troubled")
