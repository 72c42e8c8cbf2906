"""The sidebar of actors and events: how it looks, its keys, clicks and filter."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult
from textual.message import Message
from textual.pilot import Pilot

from tests.dressed import Dressed
from tests.widgets.counted import each
from widgets.lists.actor_rows import ActorRow
from widgets.lists.event_rows import EventRow
from widgets.sidebar import Sidebar

HOSTILE = [
    "[/",
    "[sic]",
    "[REDACTED]",
    "[@click=app.quit]x[/]",
    ":warning:",
    "$x",
    "\\[",
]


class Stand(Dressed):
    def __init__(self, classes: str = "") -> None:
        super().__init__()
        self.sidebar = Sidebar(classes=classes)
        self.heard: list[Message] = []

    def compose(self) -> ComposeResult:
        yield self.sidebar

    def on_sidebar_chosen(self, message: Sidebar.Chosen) -> None:
        self.heard.append(message)

    def on_sidebar_left(self, message: Sidebar.Left) -> None:
        self.heard.append(message)


ACTORS = (
    ActorRow("tesk", "Halvor Tesk", "person", each(4, 1, 0), ("Governor Tesk",)),
    ActorRow("oyun", "Maret Oyun", "person", each(1, 0, 0)),
    ActorRow("board", "Northern Rivers Board", "organisation", each(0, 2, 9)),
)
EVENTS = (
    EventRow("rain", "2031-03-02", "rain begins over the upper valley", each(1, 1, 0)),
    EventRow("flood", "2031-03-03", "the dam gives way", each(1, 0, 1), disputed=True),
)


async def fill(pilot: Pilot[None]) -> Stand:
    stand = pilot.app
    assert isinstance(stand, Stand)
    stand.sidebar.actors, stand.sidebar.events = ACTORS, EVENTS
    await pilot.pause()
    stand.sidebar.open("actors")
    await pilot.pause()
    return stand


def chosen_in(message: Message) -> tuple[str, str]:
    """The panel and the row that the reader has chosen."""
    assert isinstance(message, Sidebar.Chosen)
    return message.panel, message.id


def drawn(stand: Stand) -> list[str]:
    lists = (stand.sidebar.actor_list, stand.sidebar.event_list)
    return [
        text
        for shown in lists
        for y in range(shown.size.height)
        if (text := shown.render_line(y).text.rstrip())
    ]


async def test_actors_and_events_are_drawn_in_aligned_columns() -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        assert drawn(stand) == [
            " People 2",
            " Halvor Tesk      ● • ·   5",
            " Maret Oyun       • · ·   1",
            " Organisations 1",
            " Northern Rivers… · • ●  11",
            " 2031",
            " 02 Mar           • • ·   2",
            "  rain begins over the upp…",
            " 03 Mar ≠         • · •   2",
            "  the dam gives way",
        ]


async def test_keys_choose_and_leave() -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        await pilot.press("down", "j", "enter", "escape")
        stand.sidebar.open("events")
        await pilot.press("end", "enter")
        actor, left, event = stand.heard
        assert chosen_in(actor) == ("actors", "board")
        assert isinstance(left, Sidebar.Left)
        assert chosen_in(event) == ("events", "flood")


async def test_a_click_chooses_the_row_and_no_heading() -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        await pilot.click(stand.sidebar.actor_list, offset=(3, 0))
        await pilot.click(stand.sidebar.actor_list, offset=(3, 2))
        assert [chosen_in(message) for message in stand.heard] == [("actors", "oyun")]


async def test_a_filter_narrows_while_typing_and_escape_drops_it_first() -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        await pilot.press("slash", *"TESK")
        assert drawn(stand)[:2] == [" People 1", " Halvor Tesk      ● • ·   5"]
        await pilot.press("enter", "enter")
        assert [type(m) for m in stand.heard] == [Sidebar.Chosen]
        await pilot.press("escape")
        assert stand.sidebar.actor_list.count == 3
        assert len(stand.heard) == 1
        await pilot.press("escape")
        assert isinstance(stand.heard[-1], Sidebar.Left)


async def test_escape_while_typing_gives_the_filter_up() -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        await pilot.press("slash", "x", "escape")
        assert stand.sidebar.actor_list.count == 3
        assert stand.focused is stand.sidebar.actor_list
        assert stand.heard == []


async def test_new_rows_keep_the_reader_where_they_were() -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        await pilot.press("down")
        more = ActorRow("more", "Ada More", "person", each(9, 9, 9))
        stand.sidebar.actors = (more, *ACTORS)
        await pilot.pause()
        row = stand.sidebar.actor_list.row
        assert row is not None
        assert row.id == "oyun"


async def test_laid_over_the_articles_it_shows_one_panel_in_full_width() -> None:
    async with Stand("-overlay").run_test(size=(80, 24)) as pilot:
        stand = await fill(pilot)
        stand.sidebar.open("events")
        await pilot.pause()
        assert not stand.sidebar.actor_list.is_on_screen
        assert stand.sidebar.event_list.size.width > 40


async def test_empty_lists_say_why() -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = pilot.app
        assert isinstance(stand, Stand)
        await pilot.pause()
        assert drawn(stand)[0] == " Nobody is named in these"
        stand.sidebar.work = "looking for actors"
        await pilot.press("down", "enter", "pageup")
        assert drawn(stand)[0] == " looking for actors"
        assert stand.heard == []


@pytest.mark.parametrize("hostile", HOSTILE)
async def test_hostile_names_are_drawn_as_they_stand(hostile: str) -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        stand.sidebar.actors = (ActorRow("h", hostile, "person", each(1), (hostile,)),)
        stand.sidebar.events = (EventRow("h", hostile, hostile, each(1)),)
        await pilot.press("slash", "x", "escape")
        shown = "\n".join(drawn(stand))
        assert shown.count(hostile[:13]) >= 2


async def test_five_thousand_rows_cost_what_a_screen_costs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with Stand().run_test(size=(80, 40)) as pilot:
        stand = await fill(pilot)
        stand.sidebar.actors = tuple(
            ActorRow(f"a{n}", f"Name {n}", "person", each(1, 1)) for n in range(5000)
        )
        await pilot.pause()
        shown = stand.sidebar.actor_list
        draws: list[str] = []
        draw = shown.draw
        monkeypatch.setattr(
            shown, "draw", lambda row, width: draws.append(row.id) or draw(row, width)
        )
        await pilot.press("down")
        assert set(draws) == {"a0", "a1"}
        await pilot.press("end")
        assert shown.render_line(shown.size.height - 1).text.startswith(" Name 4999")
        assert len(draws) < 200


async def test_what_is_said_of_no_events_can_be_told_apart_by_its_cause() -> None:
    async with Stand().run_test(size=(40, 30)) as pilot:
        assert isinstance(pilot.app, Stand)
        sidebar = pilot.app.sidebar
        sidebar.no_events = "None was looked for."
        await pilot.pause()
        assert sidebar.event_list.empty == "None was looked for."
        sidebar.work = "reading"
        await pilot.pause()
        assert sidebar.event_list.empty == "reading"


async def test_on_a_screen_of_few_rows_the_list_has_them() -> None:
    async with Stand("-overlay -actors").run_test(size=(44, 8)) as pilot:
        assert " Halvor Tesk" in "\n".join(drawn(await fill(pilot)))
