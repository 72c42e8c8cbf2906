"""What the dialogs look like, line by line; `make golden` writes them down anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.screen import Screen

from corpus import Article
from corpus.comparison import Comparison
from corpus.excerpts import ExcerptStore, excerpt_of_group, excerpt_of_passage
from corpus.models import Actor, Difference, Match, Mention, Quote, Story
from corpus.texts import Passage, Span
from reader.screens.actors import ActorsScreen
from reader.screens.article_info import ArticleInfoScreen
from reader.screens.articles import ArticlesScreen
from reader.screens.cards import MatchCard
from reader.screens.coverage import CoverageScreen
from reader.screens.excerpt import ExcerptScreen
from reader.screens.excerpts import ExcerptsScreen
from reader.screens.quotes import QuotesScreen
from reader.screens.shares import SharesScreen
from reader.screens.split import SplitScreen
from reader.screens.stories import StoriesScreen
from tests.reader.screens.stand import Stand

TEXTS = {
    "harbour.txt": (
        "The ferry Alma sank off Kesk with sixty people on board. "
        "Divers found the wreck at noon. The owner kept silent."
    ),
    "coast.txt": (
        "Divers found the wreck at noon. "
        "Ninety people were on board when the ferry Alma sank off Kesk."
    ),
    "inland.txt": "Grain prices rose again. Nobody spoke of the sea.",
}
FACTS: dict[str, dict[str, Any]] = {
    "harbour.txt": {"title": "Ferry sinks off Kesk", "outlet": "Harbour Star"},
    "coast.txt": {
        "title": "Ninety on board, families say",
        "outlet": "Coast Herald",
        "published": dt.date(2031, 3, 4),
    },
    "inland.txt": {"title": "Grain dearer", "outlet": "Inland Post"},
}
DAY = dt.datetime(2031, 3, 5, tzinfo=dt.UTC)


def known() -> Comparison:
    articles = tuple(
        Article.from_text(text, id=name, **FACTS[name]) for name, text in TEXTS.items()
    )
    ferry = Match(
        Passage("harbour.txt", 0, 56),
        Passage("coast.txt", 32, 94),
        68.0,
        "conflict",
        1,
        (Difference("number", "sixty", "Ninety"),),
    )
    wreck = Match(
        Passage("harbour.txt", 57, 88),
        Passage("coast.txt", 0, 31),
        100.0,
        "verbatim",
        2,
    )
    return Comparison(articles, (ferry, wreck), (Story(("harbour.txt", "coast.txt")),))


def card(known: Comparison, folder: Path) -> Screen[Any]:
    return MatchCard(known, known.shown.by_number[1], Passage("coast.txt", 32, 94))


def note(known: Comparison, folder: Path) -> Screen[Any]:
    return ExcerptScreen(excerpt_of_group(known.shown.by_number[1], known.articles))


def kept(known: Comparison, folder: Path) -> Screen[Any]:
    store = ExcerptStore(["x"], folder)
    group, silent = known.shown.by_number[1], Span(89, 111)
    why, tags = "ask the port office", ["number", "ferry"]
    store.keep(
        excerpt_of_group(group, known.articles, note=why, tags=tags, created=DAY)
    )
    store.keep(excerpt_of_passage(known["harbour.txt"], silent, created=DAY))
    return ExcerptsScreen(store, known)


def speaking() -> Comparison:
    """Articles in which somebody is quoted, in two wordings."""
    texts = {
        "harbour.txt": "“The pumps had not been tested since May,” said Edda Moor.",
        "coast.txt": "“The pumps had never been tested,” Moor said. “Ask him!”",
    }
    articles = tuple(
        Article.from_text(text, id=name, **FACTS[name]) for name, text in texts.items()
    )
    mentions = (
        Mention("harbour.txt", 48, 57, "Edda Moor"),
        Mention("coast.txt", 35, 39, "Moor"),
    )
    moor = Actor("moor", "Edda Moor", "person", ("Edda Moor", "Moor"), mentions)
    said = {"harbour.txt": (1, 41), "coast.txt": (1, 33)}
    quotes = [
        Quote(name, start, end, texts[name][start:end], "moor", None)
        for name, (start, end) in said.items()
    ]
    quotes.append(Quote("coast.txt", 47, 55, "Ask him!", None, None))
    return Comparison(articles, actors=(moor,), quotes=tuple(quotes))


DIALOGS: dict[str, Callable[[Comparison, Path], Screen[Any]]] = {
    "articles": lambda known, folder: ArticlesScreen(known, ["coast.txt"]),
    "stories": lambda known, folder: StoriesScreen(known, None),
    "info": lambda known, folder: ArticleInfoScreen(known, "coast.txt"),
    "card": card,
    "note": note,
    "kept": kept,
    "quotes": lambda known, folder: QuotesScreen(speaking(), "moor"),
    "split": lambda known, folder: SplitScreen(speaking(), speaking().actors[0]),
    "actors": lambda known, folder: ActorsScreen(
        speaking(), speaking().actors, "Merge Moor into"
    ),
    "map": lambda known, folder: CoverageScreen(known, here="harbour.txt"),
    "shares": lambda known, folder: SharesScreen(known, here="harbour.txt"),
}


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize("name", DIALOGS)
async def test_a_dialog_looks_as_it_is_written_down(
    name: str,
    size: tuple[int, int],
    tmp_path: Path,
    looks_like: Callable[[App[None], str], None],
) -> None:
    dialog = DIALOGS[name](known(), tmp_path)
    async with Stand(dialog).run_test(size=size) as pilot:
        await pilot.pause()
        looks_like(pilot.app, f"{name}-{size[0]}x{size[1]}")


@pytest.mark.parametrize("height", [18, 24, 40])
async def test_a_dialog_is_styled_for_its_screen_before_it_is_drawn(
    height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[frozenset[str]] = []
    draw = ArticlesScreen._compositor_refresh

    def drawn(screen: ArticlesScreen) -> None:
        seen.append(screen.classes)
        draw(screen)

    monkeypatch.setattr(ArticlesScreen, "_compositor_refresh", drawn)
    stand = Stand(ArticlesScreen(known()))
    async with stand.run_test(size=(80, height)) as pilot:
        await pilot.pause()
        assert set(seen) == {stand.dialog.classes}


async def test_a_dialog_follows_another_size_of_the_terminal() -> None:
    stand = Stand(ArticlesScreen(known()))
    async with stand.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        for size in ((80, 18), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert stand.dialog._compositor.size == size
            assert stand.dialog.has_class("-tall") is (size[1] == 40)
