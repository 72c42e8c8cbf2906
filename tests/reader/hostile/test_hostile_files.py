"""What the program keeps may hold hostile words: nothing obeys them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from corpus import Article, Span
from corpus.excerpts import ExcerptStore, excerpt_of_passage
from reader.cli.running import run
from reader.configuration.loading import settings_path
from reader.sessions.store import SessionStore
from tests.reader.hostile.kept import (
    LIGHTHOUSE,
    STORY,
    TRICK,
    drawn,
    kept_files,
    kept_for,
    reading,
)


@pytest.fixture
def articles(folder_of: Callable[[Mapping[str, str]], Path]) -> Path:
    return folder_of(LIGHTHOUSE)


async def test_settings_made_of_hostile_words_are_told_in_one_line(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = {"theme": TRICK, "panes": 3, TRICK: 1, "keys": {TRICK: TRICK}}
    lines = [
        f"{json.dumps(name)} = {json.dumps(value)}"
        for name, value in values.items()
        if not isinstance(value, dict)
    ]
    bound = f"[keys]\n{json.dumps(TRICK)} = {json.dumps(TRICK)}\n"
    kept_for(settings_path(), "\n".join([*lines, bound]))
    async with reading(articles) as (screen, pilot):
        status = drawn(pilot).splitlines()[-1]
        assert "config.toml, line 1: theme: there is no theme [sic]" in status
        assert len(screen.panes.panes) == 2
    run(["config"])
    run(["articles", str(articles)])
    told = "".join(capsys.readouterr())
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "[/nope]" in told


async def test_a_session_made_of_hostile_words_is_taken_up_as_far_as_it_goes(
    articles: Path,
) -> None:
    place = {"article": TRICK, "offset": 10**30, "words": TRICK}
    store = SessionStore([str(articles)])
    record = {
        "version": 1,
        "panes": [place, {**place, "article": str(articles / "b.txt")}],
        "leader": -7,
        "more": 10**9,
        "zoomed": True,
        "sidebar": TRICK,
        "walk": TRICK,
        "stop": place,
        "group": -1,
        "changed": {"theme": TRICK, "floor": 1e300, "boilerplate": TRICK, TRICK: 1},
    }
    for changed in ({}, {"leader": 10**30}, {"more": -(10**9)}, {"group": 10**30}):
        kept_for(store.path, json.dumps({**record, **changed}))
        async with reading(articles) as (screen, pilot):
            assert screen.panes.panes
            drawn(pilot)
            await pilot.press("n", "z", "plus", "minus", "n")
            drawn(pilot)
            await pilot.press("q")
        assert store.load() is not None


async def test_excerpts_made_of_hostile_words_are_listed_and_exported_safely(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = ExcerptStore([str(articles)])
    article = Article.from_text(STORY, id=str(articles / "a.txt"))
    kept = excerpt_of_passage(article, Span(0, 30))
    store.keep(kept)
    record = json.loads(store.path.read_text())
    (told,) = record["excerpts"]
    told |= {
        "quote": TRICK,
        "end": len(TRICK),
        "prefix": TRICK,
        "title": TRICK,
        "outlet": TRICK,
        "note": TRICK,
        "tags": [TRICK],
        "id": TRICK,
    }
    store.path.write_text(json.dumps(record))
    async with reading(articles) as (_, pilot):
        await pilot.press("S")
        assert "[sic]" in drawn(pilot)
        for key in ("e", "escape", "enter"):
            await pilot.press(key)
            drawn(pilot)
        await pilot.press("S", "x", "enter")
        assert "excerpts.md" in drawn(pilot)
    exported = (tmp_path / "excerpts.md").read_text()
    assert not [c for c in exported if c < " " and c != "\n"]
    assert "\u202e" not in exported


async def test_names_decided_in_hostile_words_are_drawn_safely(
    home: Path, articles: Path
) -> None:
    path = kept_files(home, articles)["actors"]
    entry = (
        '[[rename]]\nactor = { name = "Tilde Roos", type = "person" }\n'
        f"to = {json.dumps(TRICK)}\n\n[[rename]]\nactor = {json.dumps(TRICK)}\n"
        f"to = 4\n\n[[{json.dumps(TRICK)}]]\nx = 1\n"
    )
    kept_for(path, entry)
    async with reading(articles) as (_, pilot):
        drawn(pilot)
        await pilot.press("a")
        drawn(pilot)
        await pilot.press("enter", "n")
        drawn(pilot)
    assert path.read_text() == entry
