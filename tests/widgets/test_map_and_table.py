"""The coverage map and the table of shares: what is drawn, and where one lands."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import ComposeResult
from textual.message import Message
from textual.pilot import Pilot

from corpus.texts import Span
from tests.dressed import Dressed
from widgets.lists.row_layout import Heading
from widgets.overviews.coverage_map import CoverageMap
from widgets.overviews.map_cells import MapRow, MapSentence, bins, shade, sign
from widgets.overviews.share_table import ShareRow, ShareTable


class Stand(Dressed):
    def __init__(self, shown: CoverageMap | ShareTable) -> None:
        super().__init__()
        self.shown = shown
        self.heard: list[Message] = []

    def compose(self) -> ComposeResult:
        yield self.shown

    def on_coverage_map_wanted(self, message: CoverageMap.Wanted) -> None:
        self.heard.append(message)

    def on_share_table_wanted(self, message: ShareTable.Wanted) -> None:
        self.heard.append(message)


async def ready(pilot: Pilot[None]) -> Stand:
    assert isinstance(pilot.app, Stand)
    pilot.app.shown.focus()
    await pilot.pause()
    return pilot.app


def sentences(*others: int, **marks: int) -> tuple[MapSentence, ...]:
    marked: list[dict[str, Any]] = [
        {name: at == place for name, place in marks.items()}
        for at in range(len(others))
    ]
    return tuple(
        MapSentence(10 * at, 10 * at + 9, count, **marked[at])
        for at, count in enumerate(others)
    )


def test_a_full_bar_means_all_the_others_and_nothing_less() -> None:
    for articles in range(2, 12):
        for others in range(1, articles):
            (height, _) = shade(sentences(others), articles)
            assert (height == "█") == (others == articles - 1)


COUNTS = st.lists(st.integers(0, 4), min_size=1, max_size=80)


@given(COUNTS, st.integers(1, 60), st.integers(0, 40))
def test_every_sentence_lies_in_one_cell_and_no_row_is_too_long(
    others: list[int], room: int, more: int
) -> None:
    row = sentences(*others)
    cells = bins(row, len(row) + more, room)
    assert [sentence for cell in cells for sentence in cell] == list(row)
    assert len(cells) <= max(room, 1) or len(row) + more <= room
    assert all(cells)


@pytest.mark.parametrize(
    ("others", "bar"), [(0, "·"), (1, "▂"), (2, "▄"), (3, "▆"), (4, "█")]
)
def test_a_bar_is_as_high_as_others_have_it(others: int, bar: str) -> None:
    assert shade(sentences(others), 5)[0] == bar


def test_signs_tell_conflict_boilerplate_hits_and_names() -> None:
    assert shade(sentences(1, 4, conflict=0), 5) == ("≠", "conflict")
    assert shade(sentences(0, boilerplate=0), 5)[0] == " "
    assert sign(sentences(0, 0, found=1))[0] == "╱"
    assert sign(sentences(0, named=0))[0] == "•"


ROWS = (
    MapRow("a", 1, "Star [/", 3, 5, lambda: sentences(0, 4, 2, found=2)),
    MapRow("b", 2, "[REDACTED]", 5, 5, lambda: sentences(1, 0, 0, 0, 0)),
)


async def test_the_map_is_drawn_to_one_scale_and_walked_by_arrows() -> None:
    async with Stand(CoverageMap()).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        stand.shown.rows = (Heading(""), *ROWS)
        await pilot.pause()
        lines = [stand.shown.render_line(y).text.rstrip() for y in range(5)]
        assert lines[1] == "  1 Star [/    ·█▄" + " " * 37 + "33%"
        assert lines[2] == " " * 17 + "╱"
        assert lines[3].startswith("  2 [REDACTED] ▂····")
        await pilot.press("right", "right", "right", "enter", "down", "end", "enter")
        assert [(m.article, m.span) for m in stand.heard] == [
            ("a", Span(20, 29)),
            ("b", Span(40, 49)),
        ]


async def test_a_click_on_the_map_goes_to_the_sentence() -> None:
    async with Stand(CoverageMap()).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        stand.shown.rows = (Heading(""), *ROWS)
        await pilot.pause()
        await pilot.click(stand.shown, offset=(16, 3))
        message = stand.heard[-1]
        assert isinstance(message, CoverageMap.Wanted)
        assert (message.article, message.span) == ("b", Span(10, 19))


def table(count: int) -> tuple[ShareRow | Heading, ...]:
    rows = [
        ShareRow(
            f"a{at}",
            at + 1,
            f"[/ {at}",
            dict.fromkeys(range(count), at / count).__getitem__,
        )
        for at in range(count)
    ]
    return (Heading("of in"), *rows)


async def test_the_table_tells_shares_and_posts_the_pair() -> None:
    async with Stand(ShareTable()).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        stand.shown.rows = table(4)
        await pilot.pause()
        lines = [stand.shown.render_line(y).text for y in range(4)]
        assert [line[24:].split() for line in lines] == [
            ["1", "2", "3", "4"],
            ["–", "·", "·", "·"],
            ["25%", "–", "25%", "25%"],
            ["50%", "50%", "–", "50%"],
        ]
        await pilot.press("enter", "right", "down", "enter", "left", "enter")
        assert [(m.row, m.column) for m in stand.heard] == [
            ("a1", "a0"),
        ]


async def test_a_wide_table_follows_the_column_and_clicks_hit_it() -> None:
    async with Stand(ShareTable()).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        stand.shown.rows = table(40)
        await pilot.press(*["right"] * 30)
        head = stand.shown.render_line(0).text
        assert "31" in head.split()
        assert "1" not in head.split()
        x = head.index("33")
        await pilot.click(stand.shown, offset=(x, 3))
        message = stand.heard[-1]
        assert isinstance(message, ShareTable.Wanted)
        assert (message.row, message.column) == ("a2", "a32")


async def test_all_of_an_article_is_told_in_full() -> None:
    async with Stand(ShareTable()).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        stand.shown.rows = (
            Heading("of in"),
            *(
                ShareRow(name, at, name, lambda _: 1.0)
                for at, name in ((1, "a"), (2, "b"))
            ),
        )
        await pilot.pause()
        lines = [stand.shown.render_line(y).text[24:].split() for y in range(3)]
        assert lines == [["1", "2"], ["–", "100%"], ["100%", "–"]]


async def test_pairs_are_gone_through_by_rank_and_those_without_are_passed() -> None:
    table_of_pairs = ShareTable()
    table_of_pairs.ranked = lambda: (("a3", "a1"), ("a0", "a2"))
    async with Stand(table_of_pairs).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        assert isinstance(stand.shown, ShareTable)
        stand.shown.rows = table(5)
        seen: list[tuple[str, str] | None] = []
        for key in ("N", "n", "n", "N", "N"):
            await pilot.press(key)
            seen.append(stand.shown.pair)
        first, second = ("a3", "a1"), ("a0", "a2")
        assert seen == [first, second, second, first, first]
        await pilot.press("right", "n")
        assert stand.shown.pair == first


async def test_a_table_without_pairs_stays_where_it_is() -> None:
    async with Stand(ShareTable()).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        assert isinstance(stand.shown, ShareTable)
        stand.shown.rows = table(3)
        await pilot.press("right", "n", "N")
        assert stand.shown.pair == ("a0", "a1")


async def test_of_many_articles_only_those_in_view_are_looked_at() -> None:
    looked: set[str] = set()

    def row(number: int) -> MapRow:
        def look() -> tuple[MapSentence, ...]:
            looked.add(f"a{number}")
            return sentences(1, 0)

        return MapRow(f"a{number}", number, "Star", 2, 900, look)

    async with Stand(CoverageMap()).run_test(size=(60, 10)) as pilot:
        stand = await ready(pilot)
        stand.shown.rows = tuple(map(row, range(1, 901)))
        for _ in range(100):
            await pilot.pause()
            if looked:
                break
    assert "a1" in looked
    assert len(looked) < 50
