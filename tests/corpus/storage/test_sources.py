"""A set of sources is the same one wherever one stands and however it is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.storage.sources import absolute, all_absolute, file_name, is_path


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        ("articles/one.txt", True),
        ("a:b", True),
        ("-", False),
        ("https://sund.example/one", False),
    ],
)
def test_what_is_piped_or_has_an_address_is_no_path(source: str, is_one: bool) -> None:
    assert is_path(source) is is_one
    assert (absolute(source) == source) is not is_one


def test_one_set_has_one_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one.txt").touch()
    (tmp_path / "link.txt").symlink_to(tmp_path / "one.txt")
    named = file_name([str(tmp_path / "one.txt"), "-"])
    monkeypatch.chdir(tmp_path)
    assert all_absolute(["-", "one.txt", "./one.txt", "link.txt"]) == (
        "-",
        str((tmp_path / "one.txt").resolve()),
    )
    assert file_name(["-", "link.txt", "one.txt"]) == named
    assert file_name(["one.txt"]) != named
    assert len(named) == 16
