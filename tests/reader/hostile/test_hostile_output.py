"""What is printed and exported of hostile articles drives no terminal."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from reader.cli.running import run
from tests.reader.hostile.tricks import (
    FIRST,
    SPECIMENS,
    articles_with,
)
from tests.reader.opened import Folder


@pytest.mark.parametrize("noun", ["articles", "matches", "actors", "events", "quotes"])
@pytest.mark.parametrize("form", ["table", "json", "jsonl"])
def test_what_the_command_line_prints_drives_no_terminal(
    noun: str, form: str, folder_of: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = folder_of(articles_with(SPECIMENS["all"]))
    assert run([noun, str(folder), "--format", form]) == 0
    printed = "".join(capsys.readouterr())
    assert not [c for c in printed if is_order(c)]
    if noun == "articles":
        assert FIRST in printed


@pytest.mark.parametrize("ending", ["md", "json"])
def test_exports_and_the_read_out_drive_no_terminal(
    ending: str, folder_of: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = folder_of(articles_with(SPECIMENS["all"]))
    assert run(["--plain", str(folder)]) == 0
    path = tmp_path / f"report.{ending}"
    assert run(["export", str(folder), "--to", str(path)]) == 0
    printed = "".join(capsys.readouterr())
    assert FIRST in printed
    written = path.read_text(encoding="utf-8")
    assert "REDACTED" in written
    assert not [c for c in printed + written if is_order(c)]


def is_order(character: str) -> bool:
    """Whether a terminal might obey it, or it turns what is read around."""
    kind = unicodedata.category(character)
    return (kind == "Cc" and character not in "\n\t\r") or character in "\u202e\u2066"
