from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.screen import Screen

from corpus import Article
from corpus.comparison import Comparison
from corpus.excerpts import Excerpt, ExcerptStore, excerpt_of_group, excerpt_of_passage
from corpus.models import Difference, Group, Match, Passage, Span
from reader.delivering import free_name
from reader.pages.match import differing
from reader.screens.article_info import ArticleInfoScreen
from reader.screens.articles import ArticlesScreen
from reader.screens.coverage import CoverageScreen
from reader.screens.excerpt import ExcerptScreen
from reader.screens.excerpts import ExcerptsScreen
from reader.screens.export import ExportScreen
from reader.screens.help import HelpScreen
from reader.screens.match_card import MatchCard
from reader.screens.shares import SharesScreen
from reader.themes import MARK_COLOURS
from styles import SHEETS
from widgets.sidebar import Sidebar

HOSTILE = "[/ [sic] [REDACTED] [@click=app.quit]x[/] :warning: $x \\["
FIRST = "The ferry [sic] carried sixty people. It sank."
SECOND = "The boat carried [REDACTED] ninety people. $x"
THIRD = "Nothing happened :warning:."


class Stand(App[None]):
    CSS_PATH = [*SHEETS]

    def __init__(self, dialog: Screen[Any]) -> None:
        super().__init__()
        self.dialog = dialog
        self.answers: list[Any] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return MARK_COLOURS

    def on_mount(self) -> None:
        self.push_screen(self.dialog, self.answers.append)

    @property
    def drawn(self) -> str:
        strips = self.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)


def article(id: str, text: str, **facts: Any) -> Article:
    return Article.from_text(text, id=id, **facts)


@pytest.fixture
def known() -> Comparison:
    articles = (
        article("a", FIRST, title=f"Ferry {HOSTILE}", outlet="Évening [/ Star"),
        article("b", SECOND, title="A boat", published=dt.date(2031, 3, 2)),
        article("c", THIRD, title="Quiet day", outlet="Bell"),
    )
    left, right = Passage("a", 0, 37), Passage("b", 0, 42)
    differs = (Difference("number", "sixty", "ninety"),)
    match = Match(left, right, 71.0, "conflict", 1, differs, frozenset({"quote"}))
    return Comparison(articles, (match,))


@pytest.fixture
def group(known: Comparison) -> Group:
    return known.by_number[1]


async def ready(pilot: Pilot[None]) -> Stand:
    await pilot.pause()
    assert isinstance(pilot.app, Stand)
    return pilot.app


@pytest.fixture(params=[(80, 24), (120, 40)], ids=["80x24", "120x40"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param


async def test_help_tells_every_command_in_two_sizes(size: tuple[int, int]) -> None:
    async with Stand(HelpScreen()).run_test(size=size) as pilot:
        stand = await ready(pilot)
        assert "Scroll down · one row" in stand.drawn
        assert "esc close" in stand.drawn
        await pilot.press("end", "question_mark")
        assert stand.answers == [None]


async def test_help_begins_with_the_keys_of_what_the_reader_is_in() -> None:
    class Beneath(Screen[None]):
        def compose(self) -> ComposeResult:
            yield Sidebar()

    async with Stand(Beneath()).run_test(size=(80, 50)) as pilot:
        stand = await ready(pilot)
        stand.screen.query_one(Sidebar).open("actors")
        await pilot.pause()
        stand.push_screen(HelpScreen(stand.screen))
        await pilot.pause()
        # The sidebar shows at the side of the dialog: only what ends a row is its own.
        rows = [row.split() for row in stand.drawn.splitlines()]
        here = next(n for n, row in enumerate(rows) if row[-1:] == ["Here"])
        assert rows[here + 1][-3:] == ["↓", "j", "Down"]
        assert any("/ Filter" in " ".join(row) for row in rows)
        assert any(row[-1:] == ["Scrolling"] for row in rows[here:])


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


async def test_nothing_is_opened_where_nothing_is_found(known: Comparison) -> None:
    async with Stand(ArticlesScreen(known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press(*"zzzz", "enter")
        assert "No article is called that." in stand.drawn
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


async def test_a_match_card_explains_and_leads_to_a_passage(
    known: Comparison, group: Group, size: tuple[int, int]
) -> None:
    card = MatchCard(known, group, Passage("b", 0, 42))
    async with Stand(card).run_test(size=size) as pilot:
        stand = await ready(pilot)
        for said in (
            "the same statement, but it disagrees  ▮▮▮▮▯ 71",
            "in  1 2   not in  3",
            "≠ number  sixty  ·  ninety",
            "quoted speech",
            "[REDACTED]",
        ):
            assert said in stand.drawn
        await pilot.press("down", "enter")
        assert stand.answers == [Passage("a", 0, 37)]


async def test_an_excerpt_gets_a_note_and_tags(
    known: Comparison, group: Group, size: tuple[int, int]
) -> None:
    excerpt = excerpt_of_group(group, known.articles)
    dialog = ExcerptScreen(excerpt, tags=["ferry"])
    async with Stand(dialog).run_test(size=size) as pilot:
        stand = await ready(pilot)
        assert "≠ number sixty · ninety" in stand.drawn
        await pilot.press(*"[/", "tab", *"fer", "right", *", sea ,", "enter")
        kept = stand.answers[0]
        assert (kept.note, kept.tags) == ("[/", ("ferry", "sea"))
        assert kept.quote == excerpt.quote


async def test_no_excerpt_is_kept_on_escape(known: Comparison, group: Group) -> None:
    dialog = ExcerptScreen(excerpt_of_group(group, known.articles))
    async with Stand(dialog).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press("x", "escape")
        assert stand.answers == [None]


@pytest.fixture
def store(known: Comparison, group: Group, tmp_path: Path) -> ExcerptStore:
    store = ExcerptStore(["a", "b"], tmp_path / "kept")
    day = dt.datetime(2031, 3, 5, tzinfo=dt.UTC)
    free = excerpt_of_passage(known["c"], Span(0, 7), note=HOSTILE, created=day)
    later = day + dt.timedelta(1)
    store.keep(free)
    store.keep(excerpt_of_group(group, known.articles, tags=["[/x]"], created=later))
    return store


async def test_excerpts_are_listed_and_lead_to_their_place(
    store: ExcerptStore, known: Comparison, size: tuple[int, int]
) -> None:
    async with Stand(ExcerptsScreen(store, known)).run_test(size=size) as pilot:
        stand = await ready(pilot)
        for said in ("Bell · undated", "“Nothing”", "[/ [sic]", "#[/x]", "2 sides"):
            assert said in stand.drawn
        await pilot.press("down", "enter")
        answer = stand.answers[0]
        assert isinstance(answer, Excerpt)
        assert answer.kind == "conflict"


async def test_a_deleted_excerpt_comes_back(
    store: ExcerptStore, known: Comparison
) -> None:
    before = store.load()
    async with Stand(ExcerptsScreen(store, known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press("d", "d")
        assert store.load() == ()
        assert "Nothing is kept yet" in stand.drawn
        await pilot.press("u", "u", "u")
        assert set(store.load()) == set(before)
        assert "nothing to undo" in stand.drawn


async def test_an_edited_excerpt_is_stored_and_undone(
    store: ExcerptStore, known: Comparison
) -> None:
    async with Stand(ExcerptsScreen(store, known)).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("e", "end", "!", "enter")
        assert store.load()[0].note == HOSTILE + "!"
        await pilot.press("u")
        assert store.load()[0].note == HOSTILE


async def test_an_excerpt_whose_words_are_gone_says_so(
    store: ExcerptStore, known: Comparison
) -> None:
    changed = Comparison((article("c", "Another text."),))
    async with Stand(ExcerptsScreen(store, changed)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        assert "no longer there" in stand.drawn
        assert "not among these articles" in stand.drawn


async def test_a_damaged_store_is_told(store: ExcerptStore, known: Comparison) -> None:
    store.path.write_text("{", encoding="utf-8")
    async with Stand(ExcerptsScreen(store, known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        assert "damaged" in stand.drawn


async def test_excerpts_are_exported_where_one_asks(
    store: ExcerptStore,
    known: Comparison,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    deep = tmp_path.joinpath(*["a folder that lies deep"] * 4)
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    async with Stand(ExcerptsScreen(store, known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press("x", "enter")
        written = (deep / "excerpts.md").read_text(encoding="utf-8")
        assert written.startswith("# Excerpts")
        assert "excerpts.md written to" in stand.drawn
        assert free_name() == "excerpts-2.md"


async def test_a_file_that_exists_must_be_named_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.json").write_text("old", encoding="utf-8")
    async with Stand(ExportScreen(2)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press("ctrl+u", *"old.json", "enter")
        assert "Enter again" in stand.drawn
        await pilot.press("x", "backspace", "enter")
        assert stand.answers == []
        await pilot.press("enter")
        assert stand.answers == [Path("old.json")]


@pytest.mark.parametrize("name", ["", "x.txt", "nowhere/x.md", "folder.md"])
async def test_a_name_that_cannot_be_written_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.md").mkdir()
    async with Stand(ExportScreen(1)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        await pilot.press("ctrl+u", *name, "enter", "enter")
        assert stand.answers == []


async def test_a_click_chooses_in_a_dialog(known: Comparison, group: Group) -> None:
    card = MatchCard(known, group, Passage("a", 0, 37))
    async with Stand(card).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        rows = stand.drawn.splitlines()
        y = next(y for y, row in enumerate(rows) if "The boat" in row)
        await pilot.click(offset=(20, y))
        assert stand.answers == [Passage("b", 0, 42)]


def marks(first: str, *others: str) -> list[list[str]]:
    return [
        [text[span.start : span.end] for span in spans]
        for text, spans in zip([first, *others], differing(first, others), strict=True)
    ]


def test_words_are_marked_that_the_other_passages_do_not_have() -> None:
    assert marks("red ships sail", "blue ships rest") == [
        ["red", "sail"],
        ["blue", "rest"],
    ]
    assert marks("red ships sail", "blue ships sail", "red ships rest") == [
        [],
        ["blue"],
        ["rest"],
    ]


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
        assert "1 match, 1 contradicted" in stand.drawn
        await pilot.press("down", "left", "enter")
        assert stand.answers == [("b", "a")]
