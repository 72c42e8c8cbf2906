"""Above a passage a long name gives way to what is told of the passage."""

from __future__ import annotations

from itertools import pairwise

import pytest
from textual.app import ComposeResult
from textual.geometry import Size

from corpus.texts import Passage
from tests.dressed import Dressed
from widgets.lists.passage_list import PassageList, PassageRow


def head(width: int) -> str:
    row = PassageRow(
        Passage("a", 0, 4),
        7,
        "Council of Sund closes the old bridge for good",
        "2031-05-06",
        (("told", "text"),),
        (("said", "faint"),),
    )
    return "".join(text for text, _ in PassageList().draw(row, width)[0]).rstrip()


def test_date_and_cue_stay_beside_a_long_name() -> None:
    assert head(80) == (
        " 7 Council of Sund closes the old bridge for good  2031-05-06  said"
    )
    assert head(50) == " 7 Council of Sund closes the…  2031-05-06  said"
    assert head(20).startswith(" 7 Council of")


class Stand(Dressed):
    def __init__(self) -> None:
        super().__init__()
        self.passages = PassageList()

    def compose(self) -> ComposeResult:
        yield self.passages


async def test_a_passage_longer_than_the_list_is_read_from_its_beginning() -> None:
    words = " ".join(f"word{number}" for number in range(200))
    rows = tuple(
        PassageRow(Passage(name, 0, 4), number, name, "", ((words, "text"),))
        for number, name in enumerate("ab", 1)
    )
    async with Stand().run_test(size=(40, 12)) as pilot:
        passages = pilot.app.query_one(PassageList)
        passages.rows = rows
        passages.focus()
        await pilot.pause()
        assert (passages.highlighted, passages.scroll_offset.y) == (0, 0)
        ends = passages.placed.tops[1]
        tops: list[int] = []
        while passages.highlighted == 0 and len(tops) < 40:
            tops.append(passages.scroll_offset.y)
            await pilot.press("j" if len(tops) % 2 else "pagedown")
        assert all(after - before <= 11 for before, after in pairwise(tops))
        assert tops[-1] == ends - 12
        assert passages.scroll_offset.y == ends
        await pilot.press("k")
        assert (passages.highlighted, passages.scroll_offset.y) == (0, ends - 12)
        await pilot.press("g")
        assert passages.highlighted == 0


async def test_passages_are_measured_once_for_a_width(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured: list[int] = []
    plain = PassageList.height_of

    def height_of(listed: PassageList, row: PassageRow, width: int) -> int:
        measured.append(width)
        return plain(listed, row, width)

    monkeypatch.setattr(PassageList, "height_of", height_of)
    rows = (PassageRow(Passage("a", 0, 4), 1, "a", "", (("told", "text"),)),)
    async with Stand().run_test(size=(40, 12)) as pilot:
        passages = pilot.app.query_one(PassageList)
        passages.rows = rows
        for height in (9, 14):
            await pilot.resize_terminal(40, height)
            passages.rows = tuple(rows)
            await pilot.pause()
        assert len(measured) == len(set(measured))


async def test_rows_added_below_are_measured_alone_and_move_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = tuple(
        PassageRow(Passage("a", at, at + 4), 1, "a", "", (("told", "text"),))
        for at in range(60)
    )
    async with Stand().run_test(size=(40, 12)) as pilot:
        passages = pilot.app.query_one(PassageList)
        passages.rows = rows[:40]
        passages.highlighted = 30
        await pilot.pause()
        passages.scroll_to(y=0, animate=False)
        measured: list[PassageRow] = []
        plain = PassageList.height_of

        def height_of(listed: PassageList, row: PassageRow, width: int) -> int:
            measured.append(row)
            return plain(listed, row, width)

        monkeypatch.setattr(PassageList, "height_of", height_of)
        passages.rows = rows
        await pilot.pause()
        assert measured == list(rows[40:])
        assert (passages.highlighted, passages.scroll_offset.y) == (30, 0)
        assert passages.placed.height == 2 * len(rows)


async def test_a_list_asks_for_no_more_lines_than_can_be_seen() -> None:
    passages = PassageList()
    row = PassageRow(Passage("a", 0, 4), 1, "a", "", (("told", "text"),))
    async with Stand().run_test(size=(40, 12)):
        passages.rows = (row,) * 5_000
        seen = Size(40, 12)
        assert passages.get_content_height(seen, seen, 40) == 12
