"""Excerpts get a note and tags, are listed, edited, deleted and brought back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from corpus.comparison import Comparison
from corpus.errors import ExcerptError
from corpus.excerpts import Excerpt, ExcerptStore, excerpt_of_group, excerpt_of_passage
from corpus.models import Group
from corpus.texts import Span
from reader.delivering import free_name
from reader.pages.excerpt import excerpt_lines
from reader.screens.excerpt import ExcerptScreen
from reader.screens.excerpts import ExcerptsScreen
from reader.screens.export import ExportScreen
from tests.reader.screens.stand import HOSTILE, Stand, article, ready


async def test_an_excerpt_gets_a_note_and_tags(
    known: Comparison, group: Group, size: tuple[int, int]
) -> None:
    excerpt = excerpt_of_group(group, known.articles)
    dialog = ExcerptScreen(excerpt, tags=["ferry"])
    async with Stand(dialog).run_test(size=size) as pilot:
        stand = await ready(pilot)
        assert "≠ number sixty in Évening" in stand.drawn
        await pilot.press(*"[/", "tab", *"fer", "right", *", #sea ,", "enter")
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
        assert "Nothing is saved yet" in stand.drawn
        assert "u undo" in stand.drawn
        await pilot.press("u", "u", "u")
        assert set(store.load()) == set(before)
        assert "nothing to undo" in stand.drawn


async def test_an_empty_list_of_excerpts_offers_nothing_to_undo(
    tmp_path: Path, known: Comparison
) -> None:
    store = ExcerptStore(["a"], tmp_path / "none")
    async with Stand(ExcerptsScreen(store, known)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        assert "Nothing is saved yet" in stand.drawn
        assert "undo" not in stand.drawn


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


async def test_a_changed_side_is_listed_and_exported_as_changed(
    store: ExcerptStore,
    known: Comparison,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    a, b, c = known.articles
    changed = Comparison((a, article("b", f"Corrected. {b.text}"), c))
    async with Stand(ExcerptsScreen(store, changed)).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        assert "a side: source changed" in stand.drawn
        await pilot.press("x", "enter")
        written = (tmp_path / "excerpts.md").read_text(encoding="utf-8")
        assert written.count("**Changed since it was kept**") == 1
        assert "characters 11 to 53 now" in written


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
        assert "Press enter again" in stand.drawn
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


def test_an_excerpt_is_not_shared_with_its_own_article(
    known: Comparison, group: Group
) -> None:
    excerpt = excerpt_of_group(group, known.articles)
    twice = excerpt.others[0].model_copy(update={"article": excerpt.article})
    again = excerpt.model_copy(update={"others": (*excerpt.others, twice)})
    assert excerpt_lines(again, 60) == excerpt_lines(excerpt, 60)


async def test_what_could_not_be_written_is_asked_for_again_under_its_name(
    store: ExcerptStore, known: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ExcerptError("no space left")

    monkeypatch.setattr("reader.screens.excerpts.deliver", full)
    async with Stand(ExcerptsScreen(store, known)).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("x", "ctrl+u", *"Report.md", "enter")
        dialog = pilot.app.screen
        assert isinstance(dialog, ExportScreen)
        assert dialog._field.text == "Report.md"
        assert str(dialog._news.content) == "no space left"


async def test_a_refused_name_is_told_as_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with Stand(ExportScreen(1)).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("ctrl+u", *"No/x.md", "enter")
        dialog = pilot.app.screen
        assert isinstance(dialog, ExportScreen)
        assert str(dialog._said.content) == f"There is no folder {tmp_path / 'No'}."
