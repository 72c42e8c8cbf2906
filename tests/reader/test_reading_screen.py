"""The reading screen: what stands around the panes, and what leads away from them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus import Article, Problem, read
from reader.app import ReaderApp
from reader.commands.reading import COMMANDS
from reader.configuration.settings import Effective, Settings
from reader.work.ahead import Ahead
from reader.work.errands import Errands
from tests.reader.harbour import ALONE, ARTICLES, reading
from tests.reader.opened import INK, Folder, opened, rows
from tests.settling import PATIENCE
from widgets.overviews.coverage_map import CoverageMap
from widgets.sidebar import Sidebar


async def test_the_map_opens_where_the_reader_is(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "o", "p")
        chart = pilot.app.screen.query_one(CoverageMap)
        assert chart.row is not None
        assert chart.row.id == str(folder / "b.txt")
        assert chart.sentence is not None
        assert (
            screen.desk.known[chart.row.id].text[chart.sentence.span.start :] == ALONE
        )


async def test_the_palette_offers_nothing_twice(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        own = [command.title for command in screen.desk.keyboard.reading]
        theirs = [one.title for one in pilot.app.get_system_commands(screen)]
        assert theirs == ["All themes"]
        assert len({*own, *theirs}) == len(own) + 1


async def test_the_sidebar_opens_and_gives_the_keys_back(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        assert not screen.tools.sidebar.display
        await pilot.press("e")
        assert screen.tools.sidebar.has_focus_within
        assert len(screen.panes.panes) == 2
        await pilot.press("escape")
        assert screen.panes.leader is not None
        assert screen.panes.leader.has_focus
        assert not screen.tools.sidebar.display


async def test_a_source_that_cannot_be_read_costs_only_itself(
    folder_of: Folder,
) -> None:
    folder = folder_of({**ARTICLES, "bad.txt": b"\x00\x01\x02\xff\xfe" * 40})
    async with reading(folder) as (screen, _):
        assert len(screen.desk.known.articles) == 3
        assert "bad.txt" in screen.status.news


async def test_an_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    app = ReaderApp([str(tmp_path)], INK)
    async with opened(app):
        assert "no article" in "".join(rows(app)).lower()


async def test_every_command_is_carried_out_by_some_part(folder: Path) -> None:
    async with reading(folder) as (screen, _):
        for command in COMMANDS:
            assert callable(getattr(screen.tools.parts[command.part], command.method))


async def test_a_dialog_closes_with_escape(folder: Path) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        for key in ("question_mark", "f", "I", "p", "x", "S"):
            await pilot.press(key)
            assert pilot.app.screen is not screen, key
            await pilot.press("escape")
            assert pilot.app.screen is screen, key


async def test_the_match_card_leads_to_a_counterpart(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "n", "i")
        assert pilot.app.screen is not screen
        await pilot.press("down", "enter")
        assert pilot.app.screen is screen
        assert screen.status.place.plain.strip()


async def test_what_told_the_meaning_is_named_and_why_it_did_not(
    folder: Path,
) -> None:
    gone = Effective(Settings(theme="ink", semantic="nowhere/at all"))
    async with reading(folder, effective=gone) as (screen, pilot):
        assert "nowhere/at all" in screen.status.news
        assert screen.desk.known.matches
        match, *others = screen.desk.known.matches
        meant = replace(match, flags=match.flags | {"meaning"})
        told = replace(screen.desk.known, encoder="rowan", matches=(meant, *others))
        screen.desk.know(told)
        await pilot.press("I")
        assert "1 by meaning alone: rowan" in "\n".join(rows(pilot.app))


async def test_what_recognised_the_names_is_told_and_why_not_what_was_wanted(
    folder: Path,
) -> None:
    gone = Effective(Settings(theme="ink", recogniser="nowhere/at all"))
    async with reading(folder, effective=gone) as (screen, pilot):
        assert "nowhere/at all" in screen.status.news
        assert "built-in" in screen.status.news
        await pilot.press("I")
        assert "recogniser: built-in" in "\n".join(rows(pilot.app))


async def test_what_is_hidden_stays_told_beside_the_keys(folder: Path) -> None:
    text = ARTICLES["a.txt"]
    (folder / "d.txt").write_text(f"{text}\n\nRead more: What the weather brings\n")
    hidden = Effective(Settings(theme="ink", boilerplate="hidden"))
    async with reading(folder, effective=hidden) as (screen, pilot):
        assert screen.status.reminder == "hidden: 1 boilerplate"
        await pilot.press(*"((((((((((((((((((((")
        shown = screen.desk.known.shown
        whole, part = shown.hidden, shown.reduced
        assert whole > 1
        assert part > 0
        told = f"{whole} matches, {part} in part"
        await pilot.press("j")
        assert screen.status.reminder == f"hidden: 1 boilerplate, {told}"
        await pilot.press("B")
        assert screen.status.reminder == f"hidden: {told}"
        await pilot.press(*"))))))))))))))))))))")
        assert not screen.status.reminder


async def test_what_waits_for_its_meaning_is_told_beside_the_keys(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, _):
        known = screen.desk.known
        assert not screen.status.reminder
        first, *others = known.matches
        sure = tuple(match for match in others if match.group != first.group)
        waiting = replace(known, matches=sure, by_words=known.matches)
        screen.desk.know(waiting)
        assert screen.status.reminder == "to be weighed: 1 match"
        screen.desk.know(known)
        assert not screen.status.reminder


async def test_the_status_line_names_the_keys_of_what_has_the_focus(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):

        def named() -> str:
            return "  ".join(reversed(screen.status.keys))

        await pilot.press("m")
        articles = named()
        assert articles.endswith("? help")
        await pilot.press("a")
        assert named() == "n next  enter go there  / filter  esc back  ? help"
        await pilot.press("slash")
        assert named() == "enter keep  esc drop"
        await pilot.press("escape", "escape")
        assert named() == articles
        await pilot.press("slash")
        assert named().endswith("enter walk them  esc give up")
        await pilot.press("escape")
        assert named() == articles
        await pilot.press("v")
        assert named().endswith("space sentence  y copy  s save  esc drop")
        await pilot.press("space", "escape")
        assert named() == articles


@pytest.mark.parametrize("width", [72, 80, 91, 100, 109])
async def test_a_sidebar_over_the_articles_hides_no_part_of_a_pane(
    folder: Path, width: int
) -> None:
    async with reading(folder, width, 24) as (screen, pilot):
        await pilot.press("a")
        edge = screen.query_one(Sidebar).region.right
        assert edge == screen.panes.columns[0].region.right
        await pilot.press("escape", "z", "a")
        assert screen.query_one(Sidebar).region.right < width


async def test_an_article_is_in_view_before_more_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = read([folder])
    ready, shown = threading.Event(), list[str]()

    def stream() -> Iterator[Article | Problem]:
        yield first
        ready.set()
        yield from others

    def load(errands: Errands, stream: Ahead[Article | Problem]) -> None:
        shown.extend(rows(app))
        begin(errands, stream)

    begin = Errands.load
    monkeypatch.setattr(Errands, "load", load)
    ahead = Ahead(stream(), most=2)
    assert ready.wait(PATIENCE)
    app = ReaderApp([str(folder)], INK, ahead=ahead)
    async with opened(app) as (screen, _):
        assert isinstance(first, Article)
        assert any(first.text[:20] in row for row in shown)
        assert len(screen.desk.known.articles) == 3
