"""What is looked for is found in all articles, walked, and given up again."""

from __future__ import annotations

from pathlib import Path

from tests.reader.harbour import reading, text_at


async def test_search_walks_hits_across_line_ends_and_articles(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("slash", *"marrow bay", "enter")
        stops: list[str] = []
        for _ in range(3):
            leader = screen.panes.leader
            assert leader is not None
            assert text_at(leader) == "Marrow Bay"
            assert leader.article is not None
            stops.append(leader.article.id)
            await pilot.press("n")
        assert len(set(stops)) == 3


async def test_heads_count_what_was_found_and_call_nothing_missing(
    folder: Path,
) -> None:
    async with reading(folder, 160) as (screen, pilot):
        await pilot.press("slash", *"rotten beams", "enter")
        heads = {column.head.number: column.head for column in screen.panes.columns}
        assert [heads[n].note for n in (1, 2, 3)] == ["0 found", "1 found", "0 found"]
        assert [heads[n].absent for n in (1, 2, 3)] == [True, False, True]
        await pilot.press("slash", *"marrow bay", "enter")
        assert not any(head.absent for head in heads.values())
        await pilot.press("escape")
        assert "match" in heads[1].note


async def test_heads_tell_of_what_is_looked_for_while_it_is_typed(folder: Path) -> None:
    async with reading(folder, 160) as (screen, pilot):
        heads = {column.head.number: column.head for column in screen.panes.columns}
        await pilot.press("m")
        on_match = [heads[n].absent for n in (1, 2, 3)]
        await pilot.press("slash", *"rotten beams")
        assert [heads[n].absent for n in (1, 2, 3)] == [True, False, True]
        await pilot.press("escape")
        assert [heads[n].absent for n in (1, 2, 3)] == on_match
        assert on_match != [True, False, True]


async def test_a_search_given_up_leaves_the_reader_on_their_match(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("m")
        stop, place = screen.where.stop, screen.status.place
        assert stop is not None
        await pilot.press("slash", *"pier", "escape")
        assert (screen.where.stop, screen.status.place) == (stop, place)
        await pilot.press("slash", *"pier", "enter")
        await pilot.press("escape")
        assert screen.where.stop is None
