"""An article is found by a few letters, and told in full."""

from __future__ import annotations

from corpus.comparison import Comparison
from reader.screens.article_info import ArticleInfoScreen
from reader.screens.articles import ArticlesScreen
from tests.reader.screens.stand import Stand, ready


async def test_articles_are_found_by_a_few_letters_and_opened(
    known: Comparison, size: tuple[int, int]
) -> None:
    async with Stand(ArticlesScreen(known, ["a"])).run_test(size=size) as pilot:
        stand = await ready(pilot)
        assert "•1 Ferry [/ [sic]" in stand.drawn
        await pilot.press(*"evenig", "enter")
        assert stand.answers == ["a"]


async def test_a_narrow_list_of_articles_keeps_their_titles(known: Comparison) -> None:
    async with Stand(ArticlesScreen(known)).run_test(size=(40, 12)) as pilot:
        stand = await ready(pilot)
        assert "Quiet day" in stand.drawn
        assert "Bell" in stand.drawn


async def test_articles_are_chosen_by_the_arrows_while_typing(
    known: Comparison,
) -> None:
    async with Stand(ArticlesScreen(known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press("down", "down", "up", "enter")
        assert stand.answers == ["b"]


async def test_the_key_that_opens_a_filter_elsewhere_narrows_nothing(
    known: Comparison,
) -> None:
    async with Stand(ArticlesScreen(known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press("slash", *"quiet")
        assert "/ quiet " in stand.drawn
        assert "Quiet day" in stand.drawn


async def test_nothing_is_opened_where_nothing_is_found(known: Comparison) -> None:
    async with Stand(ArticlesScreen(known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press(*"zzzz", "enter")
        assert "No article matches." in stand.drawn
        await pilot.press("escape")
        assert stand.answers == [None]


async def test_an_article_tells_what_is_known_of_it(
    known: Comparison, size: tuple[int, int]
) -> None:
    async with Stand(ArticleInfoScreen(known, "a")).run_test(size=size) as pilot:
        stand = await ready(pilot)
        for fact in ("Évening [/ Star", "no date found", "1 · 1 conflict", "[sic]"):
            assert fact in stand.drawn
        assert known["a"].sha256[:40] in stand.drawn
        await pilot.press("escape")
        assert stand.answers == [None]
