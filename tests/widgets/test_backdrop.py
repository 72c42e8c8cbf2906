"""What lies below a dialog is dimmed as Textual dims it."""

from __future__ import annotations

from collections.abc import Iterable

from rich.segment import ControlType, Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.color import Color
from textual.content import Content
from textual.geometry import Region
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.visual import RenderOptions, RichVisual, VisualType
from textual.widget import Widget
from textual.widgets import Label

from widgets.screens.backdrop import Backdrop
from widgets.screens.calm_screen import CalmScreen


class Dimming(ModalScreen[None]):
    CSS = "Dimming { background: $background 70%; }"

    def __init__(self) -> None:
        super().__init__()
        self.drawn: list[tuple[Strip, Strip]] = []

    def compose(self) -> ComposeResult:
        yield Label("over")

    # Textual draws a visual here as well; its own type leaves that out.
    def render(self) -> VisualType:  # pyright: ignore[reportIncompatibleMethodOverride]
        below = super().render()
        if isinstance(below, BackgroundScreen):
            visuals = RichVisual(self, below), Backdrop(below)
            width, height = self.size
            ours, theirs = (
                one.render_strips(width, height, self.visual_style, None)
                for one in visuals
            )
            self.drawn += zip(ours, theirs, strict=True)
        return below


class Kept(Widget):
    """Keeps a column in its place, as panes do."""

    DEFAULT_CSS = "Kept { height: 1; }"

    def render_lines(self, crop: Region) -> list[Strip]:
        order = (ControlType.CURSOR_MOVE_TO_COLUMN, 4)
        pin = Segment("\x1b[5G", Style.null(), [order])
        row = [Segment("kept", Style()), pin, Segment("apart", Style())]
        return [Strip(row, 9).extend_cell_length(crop.width)]


class Stand(App[None]):
    def compose(self) -> ComposeResult:
        yield Label(Content.from_markup("[b red]one[/] two [i on blue]three[/]"))
        yield Label("four\nfive")


class Pinning(App[None]):
    def compose(self) -> ComposeResult:
        yield Kept()


def cells(strip: Strip) -> Iterable[object]:
    return [(sign, style) for text, style, _ in strip for sign in text]


async def drawn(app: App[None]) -> list[tuple[Strip, Strip]]:
    async with app.run_test(size=(30, 6)) as pilot:
        dialog = Dimming()
        await app.push_screen(dialog)
        for _ in range(100):
            await pilot.pause()
            if dialog.drawn:
                break
    assert dialog.drawn
    return dialog.drawn


async def test_each_cell_has_the_sign_and_the_style_that_textual_gives_it() -> None:
    for plain, quick in await drawn(Stand()):
        assert cells(plain) == cells(quick)


async def test_what_keeps_columns_in_place_takes_no_cells_below_a_dialog() -> None:
    rows = [quick for _, quick in await drawn(Pinning())]
    assert all("\x1b" not in row.text for row in rows)
    assert rows[0].crop(0, 6).text == "keptap"


class Below(CalmScreen[None]):
    def compose(self) -> ComposeResult:
        yield Label("before")


def rows_of(screen: Below) -> list[Strip]:
    behind = BackgroundScreen(screen, Color(0, 0, 0, 0.5))
    style = screen.visual_style
    return Backdrop(behind).render_strips(
        30, 6, style, RenderOptions(lambda _: style, {})
    )


async def test_what_has_not_changed_below_is_not_drawn_again() -> None:
    app = App[None]()
    async with app.run_test(size=(30, 6)) as pilot:
        below = Below()
        await app.push_screen(below)
        await app.push_screen(Dimming())
        await pilot.pause()
        before = rows_of(below)
        assert "before" in before[0].text
        again = rows_of(below)
        assert all(one is other for one, other in zip(before, again, strict=True))
        below.query_one(Label).update("after")
        for _ in range(100):
            await pilot.pause()
            if "after" in rows_of(below)[0].text:
                break
        assert "after" in rows_of(below)[0].text


async def test_a_terminal_that_is_resized_has_what_lies_below_laid_out_anew() -> None:
    app = App[None]()
    async with app.run_test(size=(30, 6)) as pilot:
        below = Below()
        await app.push_screen(below)
        await app.push_screen(Dimming())
        await pilot.resize_terminal(40, 8)
        for _ in range(100):
            await pilot.pause()
            if below.query_one(Label).region.width and below.size == (40, 8):
                break
        assert below.size == (40, 8)
        assert len(rows_of(below)[0].text) == 40
