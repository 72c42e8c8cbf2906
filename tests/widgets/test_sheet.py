"""A sheet has its page on it whenever it is drawn."""

from __future__ import annotations

from textual import events
from textual.app import App, ComposeResult

from widgets.lines.parts import Line
from widgets.sheet import Sheet


class Untold(Sheet):
    """Hears of no size, as happens where somebody asks for places before a layout."""

    def on_resize(self, event: events.Resize) -> None:
        event.prevent_default()


def page(width: int) -> list[Line]:
    return [[("what is said", "")]] if width > 1 else []


class Desk(App[None]):
    def compose(self) -> ComposeResult:
        yield Untold(page)


async def test_a_sheet_that_is_told_of_no_size_shows_its_page_all_the_same() -> None:
    app = Desk()
    async with app.run_test(size=(30, 3)) as pilot:
        await pilot.pause()
        first = app.screen._compositor.render_strips()[0]
    assert first.text.strip() == "what is said"
