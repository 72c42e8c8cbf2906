"""Standard streams that are closed, full or nobody's end in one line, or in none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
STORY = "The bridge at Ost fell on Friday, 6 May 2031, Ida Brun said.\n"
SHELL = ("sh", "-c")
PROGRAM = (sys.executable, "-m", "reader")
CLOSED = "hexapla: standard output is closed.\n"
FULL = "hexapla: No space left on device\n"


def under(redirections: str, *words: str) -> tuple[int, str, str]:
    """The program as a shell starts it: exit code, standard output, standard error."""
    done = subprocess.run(
        [*SHELL, f'exec "$@" {redirections}', "sh", *PROGRAM, *words],
        capture_output=True,
        cwd=ROOT,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("redirections", "words", "code", "told"),
    [
        (">&-", ["articles", "SOURCE", "-f", "json"], 2, CLOSED),
        (">&-", ["--plain", "SOURCE"], 2, CLOSED),
        (">/dev/full", ["articles", "SOURCE"], 2, FULL),
        (">/dev/full", ["--version"], 2, FULL),
        ("<&-", ["--plain", "-"], 2, "standard input: holds no text; skipped\n"),
        (">&- 2>&-", ["articles", "SOURCE"], 2, ""),
        ("2>&-", ["articles", "SOURCE"], 0, ""),
    ],
)
def test_a_stream_that_takes_nothing_is_told_in_one_line(
    redirections: str, words: list[str], code: int, told: str, folder_of
) -> None:
    if "/dev/full" in redirections and not Path("/dev/full").exists():
        pytest.skip("this system has no device that is always full")
    source = str(folder_of({"a.txt": STORY}))
    done = under(
        redirections, *(source if word == "SOURCE" else word for word in words)
    )
    assert done[0] == code
    assert done[2].endswith(told)
    assert done[2].count("\n") <= 1


def test_what_is_said_on_a_closed_stream_gets_into_no_data(folder_of) -> None:
    source = str(folder_of({"a.txt": STORY}))
    code, out, err = under("2>&-", "articles", source, "/none", "-f", "jsonl")
    assert (code, err) == (1, "")
    assert "hexapla:" not in out
