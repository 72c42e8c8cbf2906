"""The timeline in the sidebar: what it counts is walked, what it marks is so."""

from __future__ import annotations

import pytest

from corpus.timeline import is_disputed
from reader.app import ReaderApp
from reader.configuration.settings import Effective, Settings
from reader.reading.screen import ReadingScreen
from tests.reader.opened import Folder, opened
from widgets.lists.event_rows import listed_events
from widgets.lists.row_layout import Heading

ARTICLES = {
    "echo.txt": "Old mill burns down\n\nPublished: 10 March 2023\n\n"
    "The old mill above Velin burned down on March 6, and forty families fled.\n\n"
    "Police arrested two men on Thursday in connection with a fire at a barn.\n\n"
    "Ana Brel, the mayor, will open a new school on March 20.\n\n"
    "On Thursday night the police also closed the road to the coast.",
    "post.txt": "Fire at the mill\n\nPublished: 10 March 2023\n\n"
    "Forty families fled when the old mill above Velin burned down on March 5.\n\n"
    "Two men were arrested on Thursday over a fire at a barn, the police said.\n\n"
    "The road to the coast was closed by the police on Thursday night.",
    "wire.txt": "Mill fire\n\n"
    "The old mill above Velin burned down on March 6, 2023.\n\n"
    "Crews came from the coast on Monday and left again two days later.",
}


def lit(screen: ReadingScreen) -> str:
    """What is lit in the pane that leads."""
    pane = screen.panes.leader
    spans = pane.lit.spans if pane else ()
    return "".join(pane.page.text[s.start : s.end] for s in spans) if pane else ""


@pytest.fixture
def app(folder_of: Folder) -> ReaderApp:
    return ReaderApp([str(folder_of(ARTICLES))], Effective(Settings(theme="ink")))


async def test_every_count_of_an_event_is_the_number_of_its_stops(
    app: ReaderApp,
) -> None:
    async with opened(app) as (screen, pilot):
        await pilot.press("e")
        rows = screen.tools.sidebar.events
        assert len(rows) > 3
        for row in rows:
            screen.tools.sidebar.post_message(
                screen.tools.sidebar.Chosen("events", row.id)
            )
            await pilot.pause()
            seen: set[tuple[str, str]] = set()
            for number in range(1, row.counts.total + 1):
                assert f"{number}/{row.counts.total}" in screen.status.place.plain
                seen.add((screen.status.place.plain, lit(screen)))
                await pilot.press("n")
            assert f"1/{row.counts.total}" in screen.status.place.plain
            assert len(seen) == row.counts.total
            assert all(words for _, words in seen)


async def test_disputed_events_are_marked_and_gaps_are_told(
    app: ReaderApp,
) -> None:
    async with opened(app) as (screen, pilot):
        await pilot.press("e")
        rows = screen.tools.sidebar.events
        events = {event.id: event for event in screen.desk.known.events}
        assert {row.id for row in rows} == set(events)
        assert [row.disputed for row in rows] == [
            is_disputed(events[row.id]) for row in rows
        ]
        (mill,) = [row for row in rows if row.disputed]
        assert dict(mill.told) == {"2023-03-05": (2,), "2023-03-06": (1, 3)}
        headings = [row for row in listed_events(rows) if isinstance(row, Heading)]
        assert [one.title for one in headings if one.title][:1] == ["2023"]
        assert "⋮ 10 days" in [one.aside for one in headings]
