"""Articles about several events: their stories are listed, entered and left."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.reading.screen import ReadingScreen
from reader.screens.stories import StoriesScreen
from tests.reader.ferry import reading
from tests.reader.opened import Folder, opened_on, rows
from tests.three_events import FERRY, FILES
from widgets.lists.story_list import StoryList


@asynccontextmanager
async def opened_stories(
    folder_of: Folder, size: tuple[int, int] = (120, 40)
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    async with opened_on(folder_of(FILES), size) as (screen, pilot):
        yield screen, pilot


def shown(screen: ReadingScreen) -> list[str]:
    return [Path(article.id).stem for article in screen.panes.shown]


async def test_it_is_said_that_there_are_several_and_nothing_moves(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, _):
        assert screen.status.news == "6 articles, 2 stories: F lists them"
        assert screen.status.reminder == "2 stories"
        assert shown(screen) == ["ferry-0", "ferry-1", "ferry-2"]
        assert "F a story" in screen.desk.tabs.hint


async def test_of_one_story_nothing_is_said(folder_of: Folder) -> None:
    ferry = {name: text for name, text in FILES.items() if text in FERRY}
    async with opened_on(folder_of(ferry)) as (screen, pilot):
        assert not screen.status.news
        assert not screen.status.reminder
        await pilot.press("F")
        assert screen.status.news == "all articles tell one story"


async def test_articles_that_have_nothing_in_common_are_no_stories(
    folder_of: Folder,
) -> None:
    apart = {name: FILES[name] for name in ("mine-0.txt", "painting-0.txt")}
    async with opened_on(folder_of(apart)) as (screen, pilot):
        assert not screen.status.reminder
        await pilot.press("}")
        assert screen.status.news == "no two articles tell the same story"


async def test_the_largest_story_comes_first_and_enter_reads_it(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("F")
        dialog = pilot.app.screen
        assert isinstance(dialog, StoriesScreen)
        listed = dialog.query_one(StoryList).offered
        assert [row.articles for row in listed] == [6, 3, 2]
        assert [row.matches > 0 for row in listed] == [False, True, True]
        assert any("1 article in no story" in row for row in rows(pilot.app))
        await pilot.press("down", "enter")
        assert sorted(shown(screen)) == ["mine-0", "mine-1"]
        assert len(screen.desk.known.articles) == 2
        assert screen.status.news.startswith("story 2 of 2: 2 articles")
        assert screen.status.reminder == "story 2/2"
        assert not screen.desk.tabs.display


async def test_the_list_begins_at_the_story_of_the_article_one_reads(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("5", "F")
        listed = pilot.app.screen.query_one(StoryList)
        assert listed.row is not None
        assert "mine" in listed.row.id
        await pilot.press("enter")
        assert sorted(shown(screen)) == ["mine-0", "mine-1"]


async def test_what_is_typed_finds_a_story_by_any_of_its_articles(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("f3", *"colliery in brun", "enter")
        assert sorted(shown(screen)) == ["mine-0", "mine-1"]
        await pilot.press("F", *"zzzz")
        assert pilot.app.screen.query_one(StoryList).count == 0
        await pilot.press("enter", "escape")
        assert pilot.app.screen is screen
        assert screen.status.reminder == "story 2/2"


async def test_in_a_story_everything_is_as_if_it_had_been_opened_alone(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        whole = screen.desk.known
        await pilot.press("}")
        known = screen.desk.known
        story = {article.id for article in known.articles}
        assert known.number_of(known.articles[0].id) == 1
        assert 0 < len(known.groups) <= len(whole.groups)
        told = {p.article for event in known.events for p in event.passages}
        named = {m.article for actor in known.actors for m in actor.mentions}
        assert told | named | set(known.dates) <= story
        listed = screen.tools.sidebar.actor_list
        assert {a.id for a in known.actors} < {a.id for a in whole.actors}
        assert listed.rows != ()
        for key in ("x", "p", "I", "Q"):
            await pilot.press(key, "escape")
            assert pilot.app.screen is screen


async def test_keys_go_from_story_to_story_and_back_to_all_articles(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        reminders: list[str] = []
        for key in ("}", "}", "}", "{", "{", "{"):
            await pilot.press(key)
            reminders.append(screen.status.reminder)
        assert reminders == [
            "story 1/2", "story 2/2", "story 2/2", "story 1/2", "2 stories", "2 stories"
        ]  # fmt: skip
        assert screen.status.news == "no story is open"
        assert len(screen.desk.known.articles) == 6


async def test_the_first_row_leads_back_to_all_articles(folder_of: Folder) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("}", "F", "up", "enter")
        assert len(screen.desk.known.articles) == 6
        assert screen.status.news == "all articles: 6 articles"


async def test_an_article_of_another_story_can_be_found_and_leaves_this_one(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("}", "f")
        assert any("Other stories" in row for row in rows(pilot.app))
        await pilot.press(*"painting", "enter")
        assert len(screen.desk.known.articles) == 6
        assert screen.desk.article is not None
        assert Path(screen.desk.article.id).stem == "painting-0"


async def test_what_is_searched_walked_and_kept_stays_within_the_story(
    folder_of: Folder,
) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("}", "}", "slash", *"the", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert screen.desk.found
        story = {article.id for article in screen.desk.known.articles}
        assert set(screen.desk.found) <= story
        await pilot.press("n", "s", "enter", "{", "}", "}", "m", "n", "i", "escape")
        assert pilot.app.screen is screen


async def test_an_excerpt_of_another_story_leads_there(folder_of: Folder) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("}", "n", "s", "enter")
        await pilot.press("}", "S", "enter")
        assert pilot.app.screen is screen
        assert len(screen.desk.known.articles) == 6
        assert screen.where.kind == "excerpts"


async def test_a_story_stays_open_when_the_sources_are_read_again(
    folder_of: Folder,
) -> None:
    folder = folder_of(FILES)
    async with opened_on(folder) as (screen, pilot):
        await pilot.press("}", "}")
        joins = folder / "mine-2.txt"
        joins.write_text(FILES["mine-0.txt"].replace("Monday", "Tuesday"), "utf-8")
        await pilot.press("f5")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert not screen.status.work
        told = {Path(article.id).stem for article in screen.desk.known.articles}
        assert told == {"mine-0", "mine-1", "mine-2"}


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (200, 60)])
async def test_the_list_of_stories_fits_every_screen(
    folder_of: Folder, size: tuple[int, int]
) -> None:
    async with opened_stories(folder_of, size) as (_, pilot):
        await pilot.press("F")
        listed = rows(pilot.app)
        assert any("all articles" in row for row in listed)
        assert any(
            "“The ferry" in row or "“Ninety" in row or "“Surv" in row for row in listed
        )


async def test_the_story_comes_back_with_the_session(folder_of: Folder) -> None:
    folder = folder_of(FILES)
    async with reading(folder) as (screen, pilot):
        await pilot.press("}", "}", "n")
        left = shown(screen), screen.status.place.plain, screen.status.reminder
        assert left[2] == "story 2/2"
        await pilot.press("q")
    async with reading(folder) as (screen, pilot):
        assert (shown(screen), screen.status.place.plain) == left[:2]
        assert screen.status.reminder == "story 2/2"
        await pilot.press("{", "{", "q")
    async with reading(folder) as (screen, _):
        assert screen.status.reminder == "2 stories"


async def test_an_actor_renamed_in_a_story_is_so_everywhere(folder_of: Folder) -> None:
    async with opened_stories(folder_of) as (screen, pilot):
        await pilot.press("}", "}", "a", "r", "ctrl+u", *"Zora Vill", "enter")
        named = {actor.name for actor in screen.desk.known.actors}
        assert "Zora Vill" in named
        mine = {article.id for article in screen.desk.known.articles}
        assert {m.article for a in screen.desk.known.actors for m in a.mentions} <= mine
        await pilot.press("escape", "{", "{")
        assert "Zora Vill" in {actor.name for actor in screen.desk.known.actors}
        assert len(screen.desk.known.articles) == 6
