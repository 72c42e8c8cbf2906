"""Written files: whole or not at all, with the permissions they should have."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from corpus.storage.writing import (
    locked,
    read_private,
    write_for_others,
    write_private,
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_private_file_is_private_whatever_was_there(tmp_path: Path) -> None:
    path = tmp_path / "room" / "kept.json"
    path.parent.mkdir()
    path.write_text("old")
    path.chmod(0o644)
    write_private(path, "new")
    assert (path.read_text(), mode(path)) == ("new", 0o600)


def test_what_a_killed_program_left_beside_a_file_is_swept_up(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    left = tmp_path / ".kept.json.x1y2z3.part"
    others = [
        tmp_path / name
        for name in (".kept.json.a1b2c3.part", ".kept.json.swp", ".other.json.x.part")
    ]
    for one in (left, *others):
        one.write_text("{")
    for one in (left, *others[1:]):
        os.utime(one, (0, 0))
    write_private(path, "new")
    assert sorted(tmp_path.iterdir()) == sorted([path, *others])


def test_a_private_file_comes_into_a_private_folder(tmp_path: Path) -> None:
    path = tmp_path / "house" / "room" / "kept.json"
    write_private(path, "new")
    assert mode(path.parent) == 0o700
    with locked(tmp_path / "other" / "kept.json"):
        assert mode(tmp_path / "other") == 0o700


def test_only_files_of_a_size_one_can_read_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("corpus.storage.writing._LARGEST", 3)
    path = tmp_path / "kept.json"
    path.write_text("one")
    assert read_private(path) == "one"
    path.write_text("four")
    with pytest.raises(OSError, match="larger than"):
        read_private(path)
    with pytest.raises(OSError, match="not a file"):
        read_private(tmp_path)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells them")
def test_nothing_is_left_open_behind_what_was_written(tmp_path: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        write_private(tmp_path / "kept.json", "new")
        with locked(tmp_path / "kept.json"):
            pass
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_an_export_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_for_others(tmp_path / "report.md", "Text.\n")
        assert os.umask(0o027) == 0o027  # that of the program is as it was
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
