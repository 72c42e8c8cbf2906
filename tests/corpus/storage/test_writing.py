"""Written files: whole or not at all, with the permissions they should have."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from corpus.storage.writing import write_for_others, write_private


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_private_file_is_private_whatever_was_there(tmp_path: Path) -> None:
    path = tmp_path / "room" / "kept.json"
    path.parent.mkdir()
    path.write_text("old")
    path.chmod(0o644)
    write_private(path, "new")
    assert (path.read_text(), mode(path)) == ("new", 0o600)


def test_an_export_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_for_others(tmp_path / "report.md", "Text.\n")
    finally:
        os.umask(before)
    assert mode(tmp_path / "report.md") == 0o640


def test_an_export_over_a_file_keeps_its_permissions_and_links(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old")
    real.chmod(0o604)
    link.symlink_to(real)
    write_for_others(link, "new")
    assert link.is_symlink()
    assert (real.read_text(), mode(real)) == ("new", 0o604)


def test_line_ends_are_written_as_they_are(tmp_path: Path) -> None:
    write_for_others(tmp_path / "a", "one\ntwo\n")
    assert (tmp_path / "a").read_bytes() == b"one\ntwo\n"


def test_a_pipe_is_written_to_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    heard: list[str] = []
    listener = threading.Thread(target=lambda: heard.append(pipe.read_text()))
    listener.start()
    write_for_others(pipe, "Text.")
    listener.join()
    assert heard == ["Text."]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_failed_write_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_private(path, "lone \ud800")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "report.md"
    with pytest.raises(FileNotFoundError) as told:
        write_for_others(path, "text")
    assert told.value.filename == str(path)
