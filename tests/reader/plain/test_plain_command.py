"""`--plain` and `--only`: what is printed, and what is said beside it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from reader.cli.opening import SAMPLE

PIER = "The old pier at Marrow Bay collapsed on Sunday night and nobody was hurt."
COST = "Repairs will cost 40 million crowns, said the harbour master, Ottilie Brandt."


def test_the_command_prints_the_same_bytes_whatever_the_hash_seed() -> None:
    said = [
        subprocess.run(
            [sys.executable, "-m", "reader", "--plain", str(SAMPLE)],
            capture_output=True,
            check=True,
            cwd=SAMPLE.parents[1],
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    assert said[0].startswith(b"hexapla: 6 articles compared.\n")


def test_a_dumb_terminal_gets_the_read_out_unasked(
    hexapla, folder_of, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of({"a.txt": f"{PIER}\n", "b.txt": f"{PIER} {COST}\n"})
    monkeypatch.setenv("TERM", "dumb")
    code, out, err = hexapla(folder)
    assert (code, err) == (0, "")
    assert out.startswith("hexapla: 2 articles compared.\n")


def test_a_section_alone_is_printed_and_a_floor_holds(hexapla, folder_of) -> None:
    folder = folder_of({"a.txt": f"{PIER}\n", "b.txt": f"{PIER} {COST}\n"})
    _, out, _ = hexapla("--only", "in-all", folder)
    assert out.count("Section ") == 1
    assert f"Articles 1 and 2: {PIER}" in out
    code, out, err = hexapla("--only", "nothing", folder)
    assert (code, out) == (2, "")
    assert "in-all" in err


def test_what_could_not_be_read_is_told_and_counts(hexapla, folder_of) -> None:
    folder = folder_of({"a.txt": PIER})
    code, out, err = hexapla("--plain", folder, folder / "none.txt")
    assert code == 1
    assert "none.txt" in err
    assert "Not read: " in out
    code, out, _ = hexapla("--plain", folder / "none.txt")
    assert (code, out) == (2, "")


def test_two_ways_of_reading_at_once_are_refused(hexapla) -> None:
    code, out, err = hexapla("--serve", "--plain", SAMPLE)
    assert (code, out, err.count("\n")) == (2, "", 1)
