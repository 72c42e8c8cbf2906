"""A walk stops at each match, conflict or sentence of its own, in all panes at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.harbour import (
    ALONE,
    ARTICLES,
    COST,
    FILLER,
    PIER,
    reading,
    text_at,
)
from tests.reader.opened import Folder
from widgets.panes.article_pane import ArticlePane


def lit_row(pane: ArticlePane) -> int:
    return pane.screen_row(pane.lit.spans[0].start)


@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (200, 60)])
async def test_every_match_is_brought_to_one_row_in_all_panes(
    folder: Path, width: int, height: int
) -> None:
    async with reading(folder, width, height) as (screen, pilot):
        seen: set[str] = set()
        for _ in range(len(screen.desk.known.groups_in(str(folder / "a.txt")))):
            await pilot.press("n")
            leader = screen.panes.leader
            assert leader is not None
            seen.add(text_at(leader))
            for pane in screen.panes.panes:
                if pane.lit.spans:
                    assert lit_row(pane) == lit_row(leader)
                    assert 0 <= lit_row(pane) < pane.size.height
        assert PIER in seen


async def test_a_pane_that_lacks_the_match_says_so(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        known = screen.desk.known
        for _ in known.groups_in(str(folder / "a.txt")):
            await pilot.press("n")
            for column in screen.panes.columns:
                assert column.head.absent == (not column.pane.lit.spans)


async def test_the_walk_comes_round_and_says_so(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("n")
        first = screen.status.place.plain
        for _ in screen.desk.known.groups_in(str(folder / "a.txt")):
            await pilot.press("n")
        assert screen.status.place.plain == first
        stops = len(screen.desk.known.groups_in(str(folder / "a.txt")))
        came_round = f"matches 1/{stops} · from the beginning again"
        assert screen.status.news == came_round
        await pilot.press("N")
        assert screen.status.news == f"matches {stops}/{stops} · from the end"


async def test_a_walk_of_one_stop_says_that_there_is_no_other(
    folder_of: Folder,
) -> None:
    texts = {"a.txt": f"{PIER}\n\n{ALONE}", "b.txt": f"{PIER}\n\n{FILLER[:150]}"}
    async with reading(folder_of(texts)) as (screen, pilot):
        await pilot.press("n")
        assert screen.status.news == ""
        for key in "nN":
            await pilot.press(key)
            assert screen.status.news == (
                "matches 1/1 · no other in this article · tab goes to another"
            )
        await pilot.press("slash", *"fisherman", "enter", "n")
        assert screen.status.news == "/fisherman 1/1 · there is no other"


async def test_the_surest_matches_are_walked_by_how_sure_they_are(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        known, here = screen.desk.known, str(folder / "a.txt")
        wanted = sorted((-group.score for _, group in known.groups_in(here)))
        await pilot.press("M")
        seen: list[float] = []
        for number in range(1, len(wanted) + 1):
            assert f" surest first {number}/{len(wanted)}" in screen.status.place.plain
            assert screen.where.group is not None
            seen.append(-screen.where.group.score)
            await pilot.press("n")
        assert seen == wanted
        assert "from the beginning again" in screen.status.news
        await pilot.press("2", "n")
        assert " surest first 1/" in screen.status.place.plain
        await pilot.press("3", "N")
        assert screen.where.at == len(screen.where.stops) - 1


async def test_a_walk_of_nothing_leaves_the_walk_as_it_was(folder_of: Folder) -> None:
    folder = folder_of(
        {name: text for name, text in ARTICLES.items() if name != "c.txt"}
    )
    async with reading(folder) as (screen, pilot):
        await pilot.press("c")
        assert screen.status.news == "no conflict found in any article"
        await pilot.press("n")
        assert screen.status.place.plain.startswith(" = ")


async def test_without_a_match_a_walk_of_what_is_alone_goes_on(
    folder_of: Folder,
) -> None:
    texts = {"a.txt": f"{PIER}\n\n{FILLER[:300]}", "b.txt": ALONE}
    async with reading(folder_of(texts)) as (screen, pilot):
        assert screen.status.place.plain == " no two articles share anything"
        for key in ("i", "full_stop"):
            await pilot.press(key)
            assert screen.status.news == "no match found for this article"
        await pilot.press("o")
        told = screen.status.place.plain
        assert told.startswith(" only here 1/")
        await pilot.press("enter")
        assert screen.status.news == "no match found for this article"
        await pilot.press("w")
        screen.where.refresh()
        assert screen.status.place.plain == told


async def test_conflicts_are_walked_with_both_values_told(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "c")
        assert "conflict" in screen.status.place.plain
        assert "40 million" in screen.status.place.plain
        assert "90 million" in screen.status.place.plain


async def test_only_here_stops_at_what_no_other_article_has(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "o")
        leader = screen.panes.leader
        assert leader is not None
        assert ALONE in text_at(leader)


async def test_enter_goes_to_the_counterpart(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("n")
        here = screen.panes.leader
        await pilot.press("enter")
        assert screen.panes.leader is not here
        leader = screen.panes.leader
        assert leader is not None
        assert leader.lit.spans


async def test_an_actor_is_shown_in_every_pane_that_names_them(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        brandt = next(a for a in screen.desk.known.actors if "Brandt" in a.name)
        screen.tools.sidebar.post_message(
            screen.tools.sidebar.Chosen("actors", brandt.id)
        )
        await pilot.pause()
        assert all("Brandt" in text_at(pane) for pane in screen.panes.panes)
        assert f"1/{len(brandt.mentions)}" in screen.status.place.plain


async def test_a_click_on_a_match_makes_it_current(folder: Path) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        pane = screen.panes.panes[1]
        await pilot.click(pane, offset=(8, 0))
        assert COST in text_at(pane)
        assert COST in text_at(screen.panes.panes[0])


async def test_heads_count_the_stops_of_the_walk(folder: Path) -> None:
    (folder / "c.txt").write_text(f"{COST}\n\n{FILLER[:600]}\n\n{COST}\n\n{PIER}")
    async with reading(folder) as (screen, pilot):
        for column in screen.panes.columns:
            await pilot.press(str(column.head.number), "m")
            stops = str(screen.status.place).split("/")[1].split()[0]
            assert column.head.note.split()[0] == stops


async def test_what_cannot_be_walked_or_explained_is_told_in_words(
    folder_of: Folder,
) -> None:
    folder = folder_of({"a.txt": f"{PIER}\n\n{ALONE}", "b.txt": f"{PIER}"})
    async with reading(folder) as (screen, pilot):
        await pilot.press("i")
        assert screen.status.news == "no match is current: m walks them"
        await pilot.press("c")
        assert screen.status.news == "no conflict found in any article"
        await pilot.press("2", "o")
        assert screen.status.news == (
            "everything in this article stands in others, too"
        )


async def test_where_an_article_has_no_conflict_it_is_told_which_have(
    folder_of: Folder,
) -> None:
    folder = folder_of({**ARTICLES, "a.txt": f"{PIER}\n\n{ALONE}"})
    async with reading(folder) as (screen, pilot):
        await pilot.press("c")
        assert screen.status.news == (
            "no conflict found in this article · C walks those in 2 3"
        )


async def test_where_an_article_shares_nothing_the_table_of_others_is_named(
    folder_of: Folder,
) -> None:
    folder = folder_of({**ARTICLES, "a.txt": "An almanac lists the tides of May."})
    async with reading(folder) as (screen, pilot):
        await pilot.press("m")
        told = "no match found for this article · x tells which share most"
        assert screen.status.news == told


async def test_an_article_without_a_match_says_so_when_one_is_to_be_explained(
    folder_of: Folder,
) -> None:
    texts = {"a.txt": PIER, "b.txt": PIER, "c.txt": ALONE}
    async with reading(folder_of(texts)) as (screen, pilot):
        await pilot.press("3", "i")
        told = "no match in this article: tab goes to another"
        assert screen.status.news == told
