"""A session is kept for its sources and its reader alone, and damage is no trouble."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from reader.sessions.session import Place, Session
from reader.sessions.store import SessionStore

LEFT = Session(panes=(Place("a.txt", 3, "dam"),), changed={"theme": "paper"})


def test_a_session_is_kept_for_its_sources_alone_and_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SessionStore(["a", "b"], tmp_path / "kept").save(LEFT)
    assert SessionStore(["b", "a", "./a"], tmp_path / "kept").load() == LEFT
    assert SessionStore(["a"], tmp_path / "kept").load() is None
    monkeypatch.chdir(tmp_path)
    assert SessionStore(["a", "b"], tmp_path / "kept").load() is None


def test_a_session_is_for_its_reader_alone() -> None:
    store = SessionStore(["a"])
    store.save(LEFT)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("raw", [b"", b"\xff", b"{", b"[" * 100_000, b"1" * 10_000])
def test_a_damaged_file_is_no_session(raw: bytes) -> None:
    store = SessionStore(["a"])
    store.save(LEFT)
    store.path.write_bytes(raw)
    assert store.load() is None
    store.save(LEFT)
    assert store.load() == LEFT
