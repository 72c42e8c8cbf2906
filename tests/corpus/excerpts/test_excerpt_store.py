"""The file of excerpts: kept for its sources, whole, private, and shared safely."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from corpus import Article, Span
from corpus.errors import ExcerptError
from corpus.excerpts import Excerpt, ExcerptStore, excerpt_of_passage
from corpus.excerpts.store import DamagedError

ARTICLE = Article.from_text("The bridge cost 4 million crowns.", id="a.txt")


@pytest.fixture
def store(tmp_path: Path) -> ExcerptStore:
    return ExcerptStore(["a.txt"], tmp_path / "kept")


def excerpt(start: int = 0) -> Excerpt:
    return excerpt_of_passage(ARTICLE, Span(start, start + 9))


def test_what_is_kept_is_there_in_the_next_session(store, tmp_path) -> None:
    first, second = excerpt(0), excerpt(4)
    store.keep(first)
    assert store.keep(second) == (first, second)
    assert ExcerptStore(["a.txt"], tmp_path / "kept").load() == (first, second)


def test_keeping_an_excerpt_again_edits_it_in_its_place(store) -> None:
    first, second = excerpt(0), excerpt(4)
    store.keep(first)
    store.keep(second)
    edited = first.annotated(note="Check.", tags=("cost",))
    assert store.keep(edited) == (edited, second)


def test_what_is_dropped_is_gone(store) -> None:
    first = excerpt()
    store.keep(first)
    assert store.drop(first.id) == ()
    assert store.load() == ()


def test_two_readers_of_the_same_sources_lose_nothing(store, tmp_path) -> None:
    other = ExcerptStore(["a.txt"], tmp_path / "kept")
    first, second = excerpt(0), excerpt(4)
    store.load()
    other.load()
    store.keep(first)
    other.keep(second)
    assert store.load() == (first, second)


def test_the_set_of_sources_is_the_key_not_its_order(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    one = ExcerptStore(["a.txt", "b.txt"])
    assert one.path == ExcerptStore([str(tmp_path / "b.txt"), "./a.txt"]).path
    assert one.path != ExcerptStore(["a.txt"]).path


def test_the_users_data_folder_is_the_place(home, store) -> None:
    assert home in ExcerptStore(["a.txt"]).path.parents


def test_only_the_user_may_read_it(store) -> None:
    store.keep(excerpt())
    files = list(store.path.parent.iterdir())
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b'{"excerpts": [', b"null"])
def test_a_damaged_file_is_kept_aside_and_said(store, damage: bytes) -> None:
    store.keep(excerpt())
    store.path.write_bytes(damage)
    with pytest.raises(DamagedError, match=r"kept as .*damaged-1"):
        store.load()
    assert store.path.with_suffix(".damaged-1").read_bytes() == damage
    assert store.load() == ()


def test_what_another_program_mended_meanwhile_is_not_set_aside(
    store, monkeypatch
) -> None:
    kept = excerpt()
    store.keep(kept)
    whole = store.path.read_bytes()
    store.path.write_bytes(b"{")

    @contextmanager
    def locked(path: Path) -> Iterator[None]:
        path.write_bytes(whole)
        yield

    monkeypatch.setattr("corpus.excerpts.store.locked", locked)
    assert store.load() == (kept,)


def test_an_excerpt_is_kept_even_if_the_file_was_damaged(store) -> None:
    for number in (1, 2):
        store.keep(excerpt()) if number == 1 else None
        store.path.write_bytes(b"{")
        kept = excerpt(number)
        with pytest.raises(DamagedError, match=f"damaged-{number}"):
            store.keep(kept)
        assert store.load() == (kept,)


def test_what_a_later_program_wrote_is_not_touched(store) -> None:
    store.path.parent.mkdir()
    store.path.write_text('{"version": 99}')
    for act in (store.load, lambda: store.keep(excerpt())):
        with pytest.raises(ExcerptError, match="later version"):
            act()
    assert store.path.read_text() == '{"version": 99}'


def test_a_folder_in_the_way_is_one_line(store, tmp_path) -> None:
    (tmp_path / "kept").write_text("a file")
    for act in (store.load, lambda: store.keep(excerpt())):
        with pytest.raises(ExcerptError) as told:
            act()
        assert "\n" not in str(told.value)


def test_a_full_disk_leaves_what_was_kept(store, monkeypatch) -> None:
    first = excerpt()
    store.keep(first)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("corpus.storage.writing.os.fsync", full)
    with pytest.raises(ExcerptError, match="No space left"):
        store.keep(excerpt(4))
    monkeypatch.undo()
    assert store.load() == (first,)
    assert {path.suffix for path in store.path.parent.iterdir()} == {".json", ".lock"}
