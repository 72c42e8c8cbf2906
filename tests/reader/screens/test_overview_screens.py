"""The map and the table tell what they show, and lead to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from corpus.comparison import Comparison
from corpus.models import Match
from corpus.texts import Passage, Span
from reader.screens.coverage import CoverageScreen
from reader.screens.shares import SharesScreen
from tests.reader.screens.stand import Stand, article, ready


async def test_the_map_tells_each_sentence_and_leads_to_it(
    known: Comparison, size: tuple[int, int]
) -> None:
    dialog = CoverageScreen(known, found={"b": [Span(0, 3)]}, here="b")
    async with Stand(dialog).run_test(size=size) as pilot:
        stand = await ready(pilot)
        assert "2 b   also in 1   ≠ contradicted" in stand.drawn
        assert "[REDACTED] ninety" in stand.drawn
        assert "╱ found" in stand.drawn
        await pilot.press("right", "enter")
        assert stand.answers == [Passage("b", 43, 45)]


async def test_the_table_of_articles_leads_to_a_pair(
    known: Comparison, size: tuple[int, int]
) -> None:
    async with Stand(SharesScreen(known, here="a")).run_test(size=size) as pilot:
        stand = await ready(pilot)
        assert "of 1 Évening [/ Star is in 2 b" in stand.drawn
        assert "1 match, 1 in conflict" in stand.drawn
        await pilot.press("down", "left", "enter")
        assert stand.answers == [("b", "a")]


async def test_the_table_tells_who_probably_copied_from_whom() -> None:
    text = "The ferry sank off Norr at noon."
    articles = tuple(
        replace(article(name, f"{text} {name}"), published=dt.date(2031, 5, day))
        for name, day in (("a", 6), ("b", 4), ("c", 4))
    )
    a, b, c = (Passage(name, 0, len(text)) for name in "abc")
    made = Comparison(
        articles, (Match(a, b, 99.0, "near", 1), Match(b, c, 99.0, "near", 1))
    )
    async with Stand(SharesScreen(made, here="a")).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        assert "1 match, 1 word for word or edited" in stand.drawn
        assert "1 probably first in 2  b is dated 2031-05-04, the next" in stand.drawn
        await pilot.press("n")
        assert "cannot tell who printed it first" in (await ready(pilot)).drawn


async def test_where_no_name_has_room_articles_are_told_by_number(
    known: Comparison,
) -> None:
    async with Stand(SharesScreen(known, here="a")).run_test(size=(22, 12)) as pilot:
        assert "of 1 is in 2" in (await ready(pilot)).drawn


async def test_a_reason_for_which_a_line_has_no_room_is_told_whole() -> None:
    text = "The ferry sank off Norr at noon."
    a, b = (
        replace(
            article(name, f"{text} {name}", outlet="The Norr Gazette " + name),
            published=dt.date(2031, 5, day),
        )
        for name, day in (("a", 6), ("b", 4))
    )
    sides = (Passage(one.id, 0, len(text)) for one in (a, b))
    made = Comparison((a, b), (Match(*sides, 99.0, "near", 1),))
    async with Stand(SharesScreen(made, here="a")).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        assert "is dated 2031-05-04, the next 2031-05-06." in stand.drawn


async def test_the_table_opens_where_the_article_shares_most(known: Comparison) -> None:
    quiet = article("0", "Nobody came.")
    more = Comparison((quiet, *known.articles), known.matches)
    async with Stand(SharesScreen(more, here="b")).run_test() as pilot:
        await ready(pilot)
        await pilot.press("enter")
        stand = await ready(pilot)
        assert stand.answers == [("b", "a")]


@pytest.mark.parametrize("overview", [CoverageScreen, SharesScreen])
async def test_a_screen_of_few_rows_has_room_for_the_rows_of_articles(
    known: Comparison, overview: type[CoverageScreen | SharesScreen]
) -> None:
    async with Stand(overview(known, here="b")).run_test(size=(40, 12)) as pilot:
        stand = await ready(pilot)
        rows = stand.drawn.splitlines()
        for number in "123":
            assert any(row.strip().startswith(f"{number} ") for row in rows[:7])
        assert any("esc" in row for row in rows[-2:])
