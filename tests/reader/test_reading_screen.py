"""The reading screen: every key does what the table of commands says."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus.comparison import Comparison
from reader.app import ReaderApp
from reader.commands.reading import COMMANDS
from reader.configuration.settings import Effective, Settings
from reader.screens.reading import ReadingScreen
from tests.reader.opened import INK, opened, rows
from widgets.article_pane import ArticlePane
from widgets.coverage_map import CoverageMap

Folder = Callable[[Mapping[str, str | bytes]], Path]

PIER = "The old pier at Marrow Bay collapsed on Sunday night and nobody was hurt."
LAMPS = (
    "The council had switched off the harbour lamps three weeks earlier to save money."
)
COST = "Repairs will cost 40 million crowns, said the harbour master, Ottilie Brandt."
DEAR = "Repairs will cost 90 million crowns, said the harbour master, Ottilie Brandt."
ALONE = (
    "A fisherman had written four letters about rotten beams, and has kept the answers."
)
FILLER = "\n\n".join(
    f"Paragraph {word} tells of the weather in a village that nobody else mentions, "
    f"where {word} was painted on a door and the children laughed about it all day."
    for word in [
        "amber",
        "birch",
        "cedar",
        "dusk",
        "ember",
        "fjord",
        "grove",
        "heath",
        "iris",
        "juniper",
    ]
)
ARTICLES = {
    "a.txt": f"{FILLER}\n\n{PIER}\n\n{LAMPS}\n\n{COST}\n\n{FILLER}",
    "b.txt": f"{COST}\n\n{LAMPS}\n\n{PIER}\n\n{ALONE}",
    "c.txt": f"{DEAR}\n\n{FILLER[:600]}\n\n{PIER}",
}


@asynccontextmanager
async def reading(
    folder: Path, width: int = 120, height: int = 40, effective: Effective = INK
) -> AsyncIterator[tuple[ReadingScreen, Pilot[None]]]:
    app = ReaderApp([str(folder)], effective)
    async with opened(app, size=(width, height)) as (screen, pilot):
        yield screen, pilot


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    return folder_of(ARTICLES)


def text_at(pane: ArticlePane) -> str:
    """What is lit in a pane."""
    return " ".join(pane.page.text[s.start : s.end] for s in pane.lit.spans)


def lit_row(pane: ArticlePane) -> int:
    return pane.screen_row(pane.lit.spans[0].start)


@pytest.mark.parametrize(
    ("width", "height", "panes"), [(80, 24, 2), (120, 40, 3), (200, 60, 3)]
)
async def test_as_many_panes_as_fit_are_shown(
    folder: Path, width: int, height: int, panes: int
) -> None:
    async with reading(folder, width, height) as (screen, _):
        assert len(screen.panes.panes) == panes


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
        assert any(LAMPS in text_at(pane) for pane in screen.panes.panes) or known


async def test_the_walk_comes_round_and_says_so(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("n")
        first = screen.status.place.plain
        for _ in screen.desk.known.groups_in(str(folder / "a.txt")):
            await pilot.press("n")
        assert screen.status.place.plain == first
        assert "beginning" in screen.status.news
        await pilot.press("N")
        assert "end" in screen.status.news


async def test_a_walk_of_nothing_leaves_the_walk_as_it_was(folder_of: Folder) -> None:
    folder = folder_of(
        {name: text for name, text in ARTICLES.items() if name != "c.txt"}
    )
    async with reading(folder) as (screen, pilot):
        await pilot.press("c")
        assert screen.status.news == "no other article contradicts this one"
        await pilot.press("n")
        assert screen.status.place.plain.startswith(" = ")


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


async def test_scrolling_takes_the_other_panes_along_until_unlinked(
    folder: Path,
) -> None:
    async with reading(folder, 120, 24) as (screen, pilot):
        await pilot.press("3", "1", "G")
        tops = [pane.top_row for pane in screen.panes.panes]
        assert all(top > 0 for top in tops[::2])
        await pilot.press("w", "g")
        apart = [pane.top_row for pane in screen.panes.panes]
        assert apart[0] == 0
        assert apart[1:] == tops[1:]


async def test_keys_move_between_panes(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        panes = screen.panes.panes
        for key, at in (("tab", 1), ("l", 2), ("shift+tab", 1), ("3", 2), ("h", 1)):
            await pilot.press(key)
            assert screen.panes.leader is panes[at]
            assert panes[at].has_focus


async def test_an_article_out_of_view_is_shown_by_its_number(folder: Path) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        await pilot.press("3")
        shown = [article.id for article in screen.panes.shown]
        assert shown == [str(folder / "c.txt"), str(folder / "b.txt")]
        await pilot.press("right_square_bracket")
        shown = [article.id for article in screen.panes.shown]
        assert shown == [str(folder / "a.txt"), str(folder / "b.txt")]


async def test_panes_come_and_go(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("minus")
        assert len(screen.panes.panes) == 2
        await pilot.press("plus")
        assert len(screen.panes.panes) == 3
        await pilot.press("plus")
        assert "no more" in screen.status.news


async def test_panes_asked_for_stay_legible_in_a_narrower_window(folder: Path) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        assert len(screen.panes.panes) == 2
        await pilot.press("plus")
        assert len(screen.panes.panes) == 3
        await pilot.resize_terminal(76, 24)
        assert len(screen.panes.panes) == 2
        await pilot.resize_terminal(100, 24)
        assert len(screen.panes.panes) == 3


async def test_a_resize_keeps_the_place(folder: Path) -> None:
    async with reading(folder, 120, 24) as (screen, pilot):
        await pilot.press("space", "space")
        leader = screen.panes.leader
        assert leader is not None
        before = leader.top_offset
        await pilot.resize_terminal(90, 30)
        row = leader.page.row(leader.top_row)
        assert row.start <= before <= row.end + 1


async def test_the_place_does_not_wander_however_often_the_width_changes(
    folder: Path,
) -> None:
    async with reading(folder, 120, 24) as (screen, pilot):
        await pilot.press("j", "j", "j")
        leader = screen.panes.leader
        assert leader is not None
        before = leader.top_row
        for width in (200, 90, 143, 120):
            await pilot.resize_terminal(width, 24)
        assert leader.top_row == before


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


async def test_the_map_opens_where_the_reader_is(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "o", "p")
        chart = pilot.app.screen.query_one(CoverageMap)
        assert chart.row is not None
        assert chart.row.id == str(folder / "b.txt")
        assert chart.sentence is not None
        assert (
            screen.desk.known[chart.row.id].text[chart.sentence.span.start :] == ALONE
        )


async def test_the_palette_offers_nothing_twice(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        own = [command.title for command in screen.desk.keyboard.reading]
        theirs = [one.title for one in pilot.app.get_system_commands(screen)]
        assert theirs == ["All themes"]
        assert len({*own, *theirs}) == len(own) + 1


async def test_an_actor_is_shown_in_every_pane_that_names_them(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        brandt = next(a for a in screen.desk.known.actors if "Brandt" in a.name)
        screen.tools.sidebar.post_message(
            screen.tools.sidebar.ActorChosen(screen.tools.sidebar, brandt.id)
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


async def test_the_sidebar_opens_and_gives_the_keys_back(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        assert not screen.tools.sidebar.display
        await pilot.press("e")
        assert screen.tools.sidebar.has_focus_within
        assert len(screen.panes.panes) == 2
        await pilot.press("escape")
        assert screen.panes.leader is not None
        assert screen.panes.leader.has_focus
        assert not screen.tools.sidebar.display


async def test_a_source_that_cannot_be_read_costs_only_itself(
    folder_of: Folder,
) -> None:
    folder = folder_of({**ARTICLES, "bad.txt": b"\x00\x01\x02\xff\xfe" * 40})
    async with reading(folder) as (screen, _):
        assert len(screen.desk.known.articles) == 3
        assert "bad.txt" in screen.status.news


async def test_an_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    app = ReaderApp([str(tmp_path)], INK)
    async with opened(app):
        assert "no article" in "".join(rows(app)).lower()


async def test_every_command_is_carried_out_by_some_part(folder: Path) -> None:
    async with reading(folder) as (screen, _):
        for command in COMMANDS:
            assert callable(getattr(screen.tools.parts[command.part], command.method))


def test_a_comparison_knows_nothing_before_it_is_made() -> None:
    assert Comparison().groups == ()


async def test_what_is_saved_is_kept_marked_and_gone_back_to(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "n", "s")
        await pilot.press(*"dear", "enter")
        assert "1 excerpt" in screen.status.news
        kept = {article for article, spans in screen.desk.kept.items() if spans}
        assert str(folder / "b.txt") in kept
        await pilot.press("g", "S")
        await pilot.press("enter")
        assert screen.status.place.plain.startswith(" excerpts 1/1")


async def test_the_match_is_copied_with_its_sources(folder: Path) -> None:
    async with reading(folder) as (_, pilot):
        await pilot.press("2", "n", "y")
        copied = pilot.app.clipboard
        assert COST in copied
        assert str(folder / "a.txt") in copied
        assert str(folder / "b.txt") in copied
        assert "SHA-256" in copied


async def test_a_selection_made_with_the_mouse_is_what_is_copied(folder: Path) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        pane = screen.panes.panes[1]
        await pilot.mouse_down(pane, offset=(4, 0))
        await pilot.hover(pane, offset=(10, 0))
        await pilot.mouse_up(pane, offset=(10, 0))
        await pilot.press("y")
        assert pilot.app.clipboard.startswith("“Repairs”")


async def test_two_clicks_take_the_word_and_three_the_sentence(folder: Path) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        pane = screen.panes.panes[1]
        for times, text in ((2, "Repairs"), (3, COST)):
            await pilot.click(pane, offset=(6, 0), times=times)
            assert pane.selected is not None
            assert pane.page.text[pane.selected.start : pane.selected.end] == text


async def test_text_is_selected_by_keyboard(folder: Path) -> None:
    async with reading(folder, 120, 60) as (screen, pilot):
        await pilot.press("2", "v", "w", "w", "l", "h")
        pane = screen.panes.panes[1]
        assert pane.selected is not None
        picked = pane.page.text[pane.selected.start : pane.selected.end]
        assert picked == "Repairs will cost"
        await pilot.press("space", "y")
        assert pilot.app.clipboard.startswith(f"“{COST}”")
        await pilot.press("escape")
        assert pane.selected is None
        await pilot.press("l")
        assert screen.panes.leader is screen.panes.panes[2]


@pytest.mark.parametrize("key", ["question_mark", "f", "I", "p", "x", "S"])
async def test_a_dialog_closes_with_escape(folder: Path, key: str) -> None:
    async with reading(folder, 80, 24) as (screen, pilot):
        await pilot.press(key)
        assert pilot.app.screen is not screen
        await pilot.press("escape")
        assert pilot.app.screen is screen


async def test_the_match_card_leads_to_a_counterpart(folder: Path) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("2", "n", "i")
        assert pilot.app.screen is not screen
        await pilot.press("down", "enter")
        assert pilot.app.screen is screen
        assert screen.status.place.plain.strip()


async def test_what_told_the_meaning_is_named_and_why_it_did_not(
    folder: Path,
) -> None:
    gone = Effective(Settings(theme="ink", semantic="nowhere/at all"))
    async with reading(folder, effective=gone) as (screen, pilot):
        assert "nowhere/at all" in screen.status.news
        assert screen.desk.known.matches
        told = replace(screen.desk.known, encoder="rowan")
        screen.desk.know(told)
        await pilot.press("I")
        assert "by meaning too: rowan" in "\n".join(rows(pilot.app))


async def test_what_recognised_the_names_is_told_and_why_not_what_was_wanted(
    folder: Path,
) -> None:
    gone = Effective(Settings(theme="ink", recogniser="nowhere/at all"))
    async with reading(folder, effective=gone) as (screen, pilot):
        assert "nowhere/at all" in screen.status.news
        assert "built-in" in screen.status.news
        await pilot.press("I")
        assert "recogniser: built-in" in "\n".join(rows(pilot.app))


async def test_what_is_hidden_stays_told_beside_the_keys(folder: Path) -> None:
    text = ARTICLES["a.txt"]
    (folder / "d.txt").write_text(f"{text}\n\nRead more: What the weather brings\n")
    hidden = Effective(Settings(theme="ink", boilerplate="hidden"))
    async with reading(folder, effective=hidden) as (screen, pilot):
        assert screen.status.reminder == "hidden: 1 boilerplate"
        await pilot.press(*"((((((((((((((((((((")
        count = screen.desk.known.hidden
        assert count
        await pilot.press("j")
        assert screen.status.reminder == f"hidden: 1 boilerplate, {count} matches"
        await pilot.press("B")
        assert screen.status.reminder == f"hidden: {count} matches"
        await pilot.press(*"))))))))))))))))))))")
        assert not screen.status.reminder


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
        assert screen.status.news == "no other article contradicts this one"
        await pilot.press("2", "o")
        assert screen.status.news == (
            "everything in this article stands in others, too"
        )


async def test_the_status_line_names_the_keys_of_what_has_the_focus(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):

        def named() -> str:
            return "  ".join(reversed(screen.status.keys))

        await pilot.press("m")
        articles = named()
        assert articles.endswith("? help")
        await pilot.press("a")
        assert named() == "n next  enter go there  / filter  esc back  ? help"
        await pilot.press("slash")
        assert named() == "enter keep  esc drop"
        await pilot.press("escape", "escape")
        assert named() == articles
        await pilot.press("slash")
        assert named().endswith("enter walk them  esc give up")
        await pilot.press("escape")
        assert named() == articles


async def test_a_search_given_up_leaves_the_reader_on_their_match(
    folder: Path,
) -> None:
    async with reading(folder) as (screen, pilot):
        await pilot.press("m")
        stop, place = screen._walker.stop, screen.status.place
        assert stop is not None
        await pilot.press("slash", *"pier", "escape")
        assert (screen._walker.stop, screen.status.place) == (stop, place)
        await pilot.press("slash", *"pier", "enter")
        await pilot.press("escape")
        assert screen._walker.stop is None
