"""What the sidebar says where no dated events are found."""

from __future__ import annotations

import pytest
from textual.app import App

from corpus import Article
from reader.app import ReaderApp
from reader.parts.listing import said_of_no_events
from reader.reading.course import Course
from tests.reader.harbour import ARTICLES
from tests.reader.opened import INK, Folder, rows
from widgets.sidebar import NO_EVENTS

_FINNISH = (
    "Silta romahti ja kolme ihmistä loukkaantui, kun joki tulvi, sanoi johtaja. "
    "Hän kertoi, että tie on nyt kiinni ja että se ei ole vielä auki.\n"
)
_GERMAN = (
    "Die Brücke war alt und das Amt hatte sie nicht geprüft, sagte der Sprecher. " * 2
)


def test_a_language_in_which_none_is_looked_for_is_named() -> None:
    articles = [Article.from_text(_FINNISH, "fi"), Article.from_text(_GERMAN, "de")]
    assert [article.language for article in articles] == ["fi", "de"]
    assert said_of_no_events(articles) == (
        "No dated events; in Finnish they are not looked for."
    )


def test_languages_that_are_read_need_no_excuse() -> None:
    assert said_of_no_events([Article.from_text(_GERMAN, "de")]) == NO_EVENTS


async def test_lists_opened_before_anything_is_compared_do_not_say_there_is_none(
    folder_of: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def complete_alone(course: Course) -> None:
        await course._frame.complete()

    monkeypatch.setattr(Course, "_compare", complete_alone)
    app: App[None] = ReaderApp([str(folder_of(ARTICLES))], INK)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("a")
        drawn = "\n".join(rows(app))
        assert "Nobody is named" not in drawn
        assert " matching" in drawn
