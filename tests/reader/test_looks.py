"""How it looks: every theme can be read, and so can a screen without colours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from rich.color import ColorType
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.screen import Screen

from corpus import Span
from reader.app import ReaderApp
from reader.configuration.settings import Effective, Settings
from reader.legible import ENOUGH, MUCH, contrast
from reader.themes import CONTRAST, CONTRAST_LIGHT, INK, PAPER, theme_names
from tests.reader.opened import Folder, opened
from widgets.lines.signs import TEXT
from widgets.panes.article_pane import ArticlePane

COST = "Repairs will cost 40 million crowns, said the harbour master, Ottilie Brandt."
ARTICLES = {
    "a.txt": f"The pier … “fell” on 5 May 2031 — said Ottilie Brandt.\n\n{COST}\n",
    "b.txt": f"{COST.replace('40', '90')}\n\nNobody was hurt, it was said at noon.\n",
    "c.txt": f"{COST}\n\nA fisherman had written four letters about rotten beams.\n",
}
OVER = ("current", "passage", "disputed", "found")
FILLS = ("verbatim", "near", "paraphrase", "conflict")


def app_on(folder: Path, **settings: object) -> ReaderApp:
    return ReaderApp([str(folder)], Effective(Settings(**settings)))


def ratio(style: Style) -> float:
    assert style.color is not None
    assert style.bgcolor is not None
    colours = (style.color, style.bgcolor)
    return contrast(*(Color.from_rich_color(colour) for colour in colours))


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


def selected_styles(pane: ArticlePane) -> list[Style]:
    """How the first words that the reader is on look, once they are selected."""
    at = pane.lit.spans[0].start
    pane.select(Span(at, at + 4))
    row = pane.render_line(pane.screen_row(at))
    return [segment.style or Style() for segment in row if segment.text == COST[:4]]


def filled_styles(pane: ArticlePane) -> list[Style]:
    """How text looks on all that may be laid under it."""
    paper, inks = pane.paper, pane.inks
    dated = paper + inks["date"]
    fills = [on + inks[fill] for fill in FILLS for on in (paper, dated)]
    return [paper, dated, *fills, *(paper + inks[over] for over in OVER)]


async def test_text_can_be_read_on_every_fill_and_selected_in_every_theme(
    folder: Path,
) -> None:
    app = app_on(folder, theme="ink")
    async with opened(app, size=(140, 30)) as (screen, pilot):
        await pilot.press("m")
        for name in theme_names():
            app.theme = name
            await pilot.pause()
            panes = list(screen.query(ArticlePane))
            (selected,) = selected_styles(panes[0])
            if app.current_theme.ansi:  # the terminal's own colours, not known here
                assert selected.reverse, name
                continue
            least = MUCH if name.startswith("contrast") else ENOUGH
            styles = [style for pane in panes for style in filled_styles(pane)]
            assert min(map(ratio, [selected, *styles])) >= least, name


async def test_without_colour_what_is_selected_is_told_from_where_one_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_on(folder)
    async with opened(app, size=(140, 30)) as (screen, pilot):
        await pilot.press("m")
        pane = screen.query(ArticlePane).first()
        (style,) = selected_styles(pane)
        lit = pane.paper + pane.inks["current"]
        assert style.reverse
        assert (style.bold, style.underline) != (lit.bold, lit.underline)


def on_top(screen: Screen[None]) -> Iterator[Segment]:
    """What is drawn, but for what lies behind a dialog."""
    boxes = screen.query(".dialog")
    region = boxes.first().region if boxes else screen.region
    strips = screen._compositor.render_strips()
    for strip in strips[region.y : region.bottom]:
        yield from strip.crop(region.x, region.right)


def says_something(segment: Segment) -> bool:
    return any(character.isalnum() or character in "≈≠=~" for character in segment.text)


VIEWS = ("", "a down", "escape n i", *"pxIfQ", "question_mark")
"""Keys that lead from view to view, once what the last one led to is closed."""


async def views(app: ReaderApp) -> AsyncIterator[str]:
    async with opened(app, size=(160, 40)) as (_, pilot):
        for keys in VIEWS:
            await pilot.press(*keys.split())
            yield keys
            if keys.endswith(tuple("ipxIfQk")):
                await pilot.press("escape")


@pytest.mark.parametrize("theme", ["ansi-dark", "ansi-light"])
async def test_terminals_of_sixteen_colours_get_no_others(folder, theme) -> None:
    app = app_on(folder, theme=theme)
    async for keys in views(app):
        for segment in filter(says_something, on_top(app.screen)):
            style = segment.style or Style()
            for colour in filter(None, (style.color, style.bgcolor)):
                assert colour.type in (ColorType.DEFAULT, ColorType.STANDARD), (
                    keys,
                    segment,
                )


@pytest.mark.parametrize(
    ("theme", "least"),
    [
        *((theme.name, MUCH) for theme in (CONTRAST, CONTRAST_LIGHT)),
        *((theme.name, ENOUGH) for theme in (INK, PAPER)),
        *((name, ENOUGH) for name in ("nord", "catppuccin-latte", "atom-one-dark")),
    ],
)
async def test_all_words_of_all_views_can_be_read(folder, theme, least) -> None:
    app = app_on(folder, theme=theme)
    async for keys in views(app):
        for segment in filter(says_something, on_top(app.screen)):
            style = segment.style or Style()
            if style.reverse:
                style = Style(color=style.bgcolor, bgcolor=style.color)
            assert ratio(style) >= least, (keys, segment)


@pytest.mark.parametrize("value", ["", "1"])
async def test_without_colour_no_colour_is_sent(
    folder: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("NO_COLOR", value)
    app = app_on(folder)
    async with opened(app, size=(120, 30)) as (_, pilot):
        await pilot.press("n")
        styles = [
            segment.style
            for strip in app.screen._compositor.render_strips()
            for segment in strip
            if segment.style
        ]
        for style in styles:
            assert style.color is None or style.color.is_default
            assert style.bgcolor is None or style.bgcolor.is_default
        assert any(style.underline for style in styles)
        assert any(style.reverse for style in styles)


async def test_a_screen_in_ascii_keeps_only_what_articles_print(folder: Path) -> None:
    app = app_on(folder, theme="ink", signs="ascii")
    async with opened(app, size=(140, 40)) as (screen, pilot):
        text = ""
        for keys in (
            "a",
            "escape n",
            "ctrl+p",
            "i",
            "s",
            "p",
            "x",
            "I",
            "f",
            "question_mark",
        ):
            await pilot.press(*keys.split())
            for strip in app.screen._compositor.render_strips():
                for segment in strip:
                    meta = segment.style.meta if segment.style else {}
                    if TEXT in meta:
                        text += segment.text
                    else:
                        assert segment.text.isascii(), (keys, segment.text)
            if app.screen is not screen:
                await pilot.press("escape")
        assert "…" in text
        assert "“" in text
