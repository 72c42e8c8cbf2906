"""Inside a long match, keys go from difference to difference, both sides on one row."""

from __future__ import annotations

from pathlib import Path

from reader.reading.screen import ReadingScreen
from tests.reader.harbour import COST, reading
from tests.reader.opened import Folder
from widgets.panes.article_pane import ArticlePane

LONG = " ".join(
    [
        "The old pier at Marrow Bay collapsed on Sunday night and nobody was hurt.",
        "Its beams had been painted every spring since the great frost of that winter.",
        "A fisherman, Halvard Quist, had written four letters about rotten timber.",
        "The council filed them beside a bill for lamps, which was paid within a week.",
        "Divers will look at the piles on Thursday, as soon as the current allows it.",
        "Until then the ferry to Sandholm leaves from the grain quay every two hours.",
        "Children have begun to gather nails on the beach, against a penny for twenty.",
        "The harbour master, Ottilie Brandt, asks them to keep away from the wreck.",
        "Insurance covers storms alone, and no storm was seen in the bay that night.",
        "A vote on the repairs is expected before the end of the herring season.",
    ]
)
EDITED = (
    LONG.replace("been painted every", "been tarred every")
    .replace(", against a penny for twenty", "")
    .replace("is expected before", "is now expected before")
)
TWINS = {"a.txt": LONG, "b.txt": EDITED}


def pointed(pane: ArticlePane) -> str:
    span = pane.lit.pointed
    assert span is not None
    return pane.page.text[span.start : span.end]


def rows(screen: ReadingScreen) -> set[int]:
    places = [
        pane.screen_row(pane.lit.pointed.start)
        for pane in screen.panes.panes
        if pane.lit.pointed is not None
    ]
    assert all(0 <= row < screen.panes.panes[0].size.height for row in places)
    return set(places)


async def test_each_difference_is_told_and_stands_on_one_row(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(TWINS), 80, 20) as (screen, pilot):
        await pilot.press("m")
        assert ". difference" in screen.status.keys
        await pilot.press("full_stop")
        told = ["painted", "tarred"]
        assert [pointed(pane) for pane in screen.panes.panes] == told
        assert screen.status.news == "difference 1/3: “painted”, in 2 “tarred”"
        assert len(rows(screen)) == 1
        await pilot.press("full_stop")
        assert pointed(screen.panes.panes[0]) == "against a penny for twenty"
        assert pointed(screen.panes.panes[1]) == ""
        assert screen.status.news.startswith("difference 2/3: 2 lacks “")
        assert len(rows(screen)) == 1
        await pilot.press("full_stop")
        assert screen.status.news == "difference 3/3: 2 adds “now”"
        assert len(rows(screen)) == 1
        await pilot.press("full_stop")
        assert screen.status.news.endswith("from the beginning again")
        await pilot.press("comma")
        assert screen.status.news == ("difference 3/3: 2 adds “now” · from the end")


async def test_the_other_side_tells_its_own_words_first(folder_of: Folder) -> None:
    async with reading(folder_of(TWINS), 80, 20) as (screen, pilot):
        await pilot.press("m", "tab", "full_stop")
        assert screen.status.news == "difference 1/3: “tarred”, in 1 “painted”"
        leader = screen.panes.leader
        assert leader is not None
        assert pointed(leader) == "tarred"


async def test_scrolling_keeps_the_difference_on_one_row(folder_of: Folder) -> None:
    async with reading(folder_of(TWINS), 80, 20) as (screen, pilot):
        await pilot.press("m", "full_stop", "full_stop", "j", "j", "k")
        assert len(rows(screen)) == 1


async def test_a_match_word_for_word_says_that_nothing_differs(
    folder_of: Folder,
) -> None:
    same = {"a.txt": LONG, "b.txt": LONG}
    async with reading(folder_of(same), 80, 20) as (screen, pilot):
        await pilot.press("full_stop")
        assert screen.status.news == "no match is current: m walks them"
        await pilot.press("m", "full_stop")
        assert screen.status.news == "the same words in 1 and 2"
        assert screen.panes.panes[0].lit.pointed is None


async def test_a_side_that_is_out_of_view_comes_to_stand_beside(
    folder_of: Folder,
) -> None:
    apart = {"a.txt": LONG, "b.txt": COST, "c.txt": EDITED}
    async with reading(folder_of(apart), 80, 20) as (screen, pilot):
        await pilot.press("m")
        before = screen.status.place.plain
        await pilot.press("full_stop")
        names = [Path(article.id).stem for article in screen.panes.shown]
        assert names == ["a", "c"]
        assert screen.status.place.plain == before
        assert screen.panes.leader is screen.panes.panes[0]
        assert "in 3 “tarred”" in screen.status.news
        assert len(rows(screen)) == 1


async def test_the_next_stop_points_at_nothing_any_more(folder_of: Folder) -> None:
    twice = {name: f"{text}\n\n{COST}" for name, text in TWINS.items()}
    async with reading(folder_of(twice), 80, 20) as (screen, pilot):
        await pilot.press("m", "full_stop", "n")
        assert all(pane.lit.pointed is None for pane in screen.panes.panes)
        await pilot.press("N", "full_stop")
        assert screen.status.news.startswith("difference 1/")
