"""A key stands for all that decides what is found, and for nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.storage.keys import code_version, key_of
from corpus.texts import Boilerplate

ONE = Article.from_text("The tug ran aground off Port Ansel.", id="one")
TWO = Article.from_text("Nobody was hurt and nothing was spilled.", id="two")


def test_a_key_does_not_depend_on_the_order_of_articles() -> None:
    assert key_of([ONE, TWO], "a") == key_of([TWO, ONE], "a")


@pytest.mark.parametrize(
    "change",
    [
        lambda one: replace(one, id="three"),
        lambda one: replace(one, text=f"{one.text} "),
        lambda one: replace(one, title="Aground"),
        lambda one: replace(one, outlet="The Ansel Echo"),
        lambda one: replace(one, published=dt.date(2031, 5, 6)),
        lambda one: replace(one, language="de"),
        lambda one: replace(one, boilerplate=(Boilerplate(0, 3, "address"),)),
    ],
)
def test_another_article_is_another_key(change: Callable[[Article], Article]) -> None:
    assert key_of([change(ONE), TWO], "a") != key_of([ONE, TWO], "a")


def test_where_the_bytes_of_an_article_came_from_decides_nothing() -> None:
    moved = replace(ONE, source="elsewhere", sha256="0" * 64)
    assert key_of([moved, TWO], "a") == key_of([ONE, TWO], "a")


def test_other_settings_are_another_key() -> None:
    assert key_of([ONE, TWO], "a") != key_of([ONE, TWO], "b")


def version_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr("corpus.storage.keys.files", lambda package: folder)
    return code_version.__wrapped__()


def test_other_code_is_another_version_and_what_python_made_of_it_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words").mkdir()
    table = tmp_path / "words" / "table.txt"
    table.write_text("one")
    before = version_of(tmp_path, monkeypatch)
    (tmp_path / "words" / "__pycache__").mkdir()
    (tmp_path / "words" / "__pycache__" / "made.pyc").write_text("anything")
    assert version_of(tmp_path, monkeypatch) == before
    table.write_text("two")
    changed = version_of(tmp_path, monkeypatch)
    table.rename(table.with_name("other.txt"))
    assert len({before, changed, version_of(tmp_path, monkeypatch)}) == 3
