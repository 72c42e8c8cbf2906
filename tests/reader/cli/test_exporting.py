"""What `hexapla export` writes and says, and what it refuses before it begins."""

from __future__ import annotations

import json

from reader.cli.opening import SAMPLE
from tests.reader.shell import one_line


def test_a_report_is_written_for_people(hexapla, tmp_path) -> None:
    code, _, _ = hexapla("export", SAMPLE, "--to", tmp_path / "report.md")
    report = (tmp_path / "report.md").read_text()
    assert code == 0
    assert report.startswith("# 6 articles compared\n")
    assert "## Contradictions" in report


def test_an_export_says_what_was_written_and_whether_a_file_was_replaced(
    hexapla, tmp_path
) -> None:
    words = "export", SAMPLE, "--to", tmp_path / "all.json"
    _, out, written = hexapla(*words)
    _, _, replaced = hexapla(*words)
    assert out == ""
    assert one_line(written, f"{tmp_path / 'all.json'}: written (6 articles, ")
    assert one_line(replaced, f"{tmp_path / 'all.json'}: replaced (6 articles, ")


def test_a_folder_missing_for_an_export_is_told_before_anything_is_compared(
    hexapla, tmp_path, monkeypatch
) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("read")

    monkeypatch.setattr("reader.cli.exporting.load", fail)
    code, _, err = hexapla("export", SAMPLE, "--to", tmp_path / "no" / "all.json")
    assert code == 2
    assert one_line(err, f"there is no folder {tmp_path / 'no'}")


def test_an_export_that_cannot_be_written_is_one_line(hexapla, tmp_path) -> None:
    name = f"{'long' * 80}.json"
    code, _, err = hexapla("export", SAMPLE, "--to", tmp_path / name)
    assert code == 2
    assert one_line(err, f"{name}: ")


def test_an_export_counts_matches_as_the_screen_does(hexapla, tmp_path) -> None:
    to = tmp_path / "all.json"
    _, _, err = hexapla("export", SAMPLE, "--to", to)
    groups = {match["group"] for match in json.loads(to.read_text())["matches"]}
    assert f", {len(groups)} matches, " in err


def test_a_folder_is_no_name_of_an_export(hexapla, tmp_path) -> None:
    code, _, err = hexapla("export", SAMPLE, "--to", tmp_path)
    assert code == 2
    assert one_line(err, "this is a folder: name a file in it, such as report.md")
