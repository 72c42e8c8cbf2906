"""The panel of actors: keys tell what the reader wants done, and to whom."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult

from tests.dressed import Dressed
from tests.widgets.counted import each
from widgets.lists.actor_panel import ActorPanel
from widgets.lists.actor_rows import ActorRow
from widgets.sidebar import Sidebar

ROWS = (
    ActorRow("tesk", "Halvor Tesk", "person", each(4, 1)),
    ActorRow("oyun", "Maret Oyun", "person", each(2, 0), curated=True),
    ActorRow("more", "Read More", "person", each(1, 1), curated=True, hidden=True),
    ActorRow("board", "Rivers Board", "organisation", each(0, 1)),
)


class Stand(Dressed):
    def __init__(self) -> None:
        super().__init__()
        self.sidebar = Sidebar()
        self.heard: list[tuple[str, tuple[str, ...], str]] = []
        self.seen: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.sidebar

    def on_mount(self) -> None:
        self.sidebar.actors = ROWS
        self.sidebar.open("actors")

    def on_actor_panel_decided(self, message: ActorPanel.Decided) -> None:
        self.heard.append((message.verb, message.ids, message.name))

    @property
    def drawn(self) -> list[str]:
        shown = self.sidebar.actor_list
        lines = [shown.render_line(y).text.rstrip() for y in range(shown.size.height)]
        return [line for line in lines if line]


async def pressed(*keys: str) -> Stand:
    async with Stand().run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press(*keys)
        stand = pilot.app
        assert isinstance(stand, Stand)
        stand.seen = stand.drawn
        return stand


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("T", ("retype", ("tesk",), "")),
        ("H", ("hide", ("tesk",), "")),
        ("X", ("split", ("tesk",), "")),
        ("U", ("undo", ("tesk",), "")),
        ("M", ("choose-merge", ("tesk",), "")),
        (" M", ("choose-merge", ("tesk", "oyun"), "")),
        ("  M", ("merge", ("tesk", "oyun"), "")),
        ("  kM", ("merge", ("oyun", "tesk"), "")),
        ("   kM", ("merge", ("oyun", "tesk", "board"), "")),
    ],
)
async def test_a_key_tells_what_is_wanted_and_to_whom(
    keys: str, told: tuple[str, tuple[str, ...], str]
) -> None:
    stand = await pressed(*(key if key != " " else "space" for key in keys))
    assert stand.heard == [told]


async def test_a_name_is_typed_in_a_line_over_the_old_one() -> None:
    stand = await pressed("r", *"New", "enter", "down")
    assert stand.heard == [("rename", ("tesk",), "New")]
    assert stand.sidebar.actor_list.row is not None
    assert stand.sidebar.actor_list.row.id == "oyun"


async def test_escape_leaves_the_name_as_it_is() -> None:
    stand = await pressed("r", "x", "escape")
    assert stand.heard == []
    assert stand.sidebar.actor_list.count == 3


async def test_what_is_typed_as_a_name_filters_nothing() -> None:
    stand = await pressed("r", *"zzz")
    assert stand.sidebar.actor_list.count == 3


async def test_marked_and_curated_ones_carry_signs() -> None:
    stand = await pressed("space")
    assert stand.seen[1:3] == [
        "+Halvor Tesk         ● •  5",
        " Maret Oyun         *• ·  2",
    ]


async def test_marks_are_gone_once_they_are_merged() -> None:
    stand = await pressed("space", "space", "M")
    assert stand.sidebar.actor_list.marked == frozenset()


async def test_hidden_ones_are_counted_and_listed_when_asked_for() -> None:
    stand = await pressed("full_stop", "end", "H")
    assert "1 hidden" in stand.sidebar.actor_panel.head.aside
    assert stand.seen[-2:] == [
        " Hidden 1",
        " Read More          *• •  2",
    ]
    assert stand.heard == [("hide", ("more",), "")]
    assert (await pressed("full_stop", "full_stop")).sidebar.actor_list.count == 3
