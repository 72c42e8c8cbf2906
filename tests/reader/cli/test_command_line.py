"""The command line as a shell sees it: words in; two streams and a code out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from reader.cli.opening import SAMPLE
from tests.reader.shell import NOUNS, STORY, one_line, shell

HOSTILE = STORY + "\x1b[2J\x9b31m\x07 [red]\u202e Text [/x] :warning:\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["matches"], "no SOURCE was named: give a file, a folder, or -"),
        (["matches", "x", "--format", "xml"], "--format: xml is not one of table,"),
        (["matches", "x", "--fromat", "json"], "option; do you mean --format?"),
        (["--unheard-of"], "--unheard-of: `hexapla` has no such option. `hexapla"),
        (["export", "x"], "--to is missing: name the file to write"),
        (["export", "x", "--to"], "--to: needs a value, as the word after it."),
        (["--fresh=yes", "x"], "--fresh: takes no value."),
        (["matches", "x", "--frobnicate"], "has no such option. `hexapla matches"),
        (["export", "x", "--to", "none/x.md"], "make it, or name another."),
        (["export", "x", "--to", "x.pdf"], ".md or .json"),
        (["sample", "extra"], "extra: `hexapla sample` takes no SOURCE."),
        (["matches", "x", "--floor", "200"], "from 0 to 100, not 200"),
        ([""], '"": there is no such file or folder'),
        (["match", "x"], "do you mean `hexapla matches x`?"),
        (["none.txt"], "there is no such file or folder"),
        (["--plain", "match", "x"], "do you mean `hexapla matches x`?"),
        (["actors", "x", "--recogniser", "built-inn"], "do you mean built-in?"),
        (["export", "x", "--to", "x.md", "--recogniser", "en_none"], "en_none"),
        (["--panes", "two", "x"], "--panes: it should be a whole number"),
        (["--floor", "low", "x"], "it should be a number"),
        (["matches"], "`hexapla matches --help`"),
    ],
)
def test_wrong_usage_is_one_line_and_code_2(hexapla, words, told) -> None:
    code, out, err = hexapla(*words)
    assert (code, out) == (2, "")
    assert one_line(err, told)


@pytest.mark.parametrize("words", [["--help"], ["matches", "--help"], ["--version"]])
def test_help_goes_to_standard_output_and_is_a_success(hexapla, words) -> None:
    code, out, err = hexapla(*words)
    assert (code, err) == (0, "")
    assert "hexapla" in out


def test_help_teaches_every_command(hexapla) -> None:
    _, out, _ = hexapla("--help")
    assert all(f"  {word} " in out for word in (*NOUNS, "sample", "export"))
    for word in (*NOUNS, "sample", "export", "config"):
        assert f"Usage: hexapla {word} [OPTION ...]" in hexapla(word, "--help")[1]


def test_standard_input_is_a_source(hexapla, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    code, out, _ = hexapla("articles", "-", "-f", "json")
    (article,) = json.loads(out)["articles"]
    assert (code, article["id"], article["text"]) == (0, "-", STORY)


def test_empty_standard_input_is_named(hexapla, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    _, _, err = hexapla("articles", "-")
    assert err == "hexapla: standard input: holds no text; skipped\n"


@pytest.mark.parametrize("format", ["table", "json", "jsonl"])
def test_files_of_other_kinds_are_told_and_are_no_failure(
    hexapla, folder_of, format: str
) -> None:
    folder = folder_of({"a.txt": STORY, "quay.jpg": "", "quay.png": ""})
    code, out, err = hexapla("articles", folder, "--format", format)
    assert code == 0
    said = "2 files of other kinds were not read (1 .jpg, 1 .png)"
    assert err == f"hexapla: {folder}: {said}\n"
    assert "quay" not in out
    assert "of other kinds" not in out


def test_a_folder_called_like_a_command_is_written_with_its_place(
    hexapla, folder_of, monkeypatch
) -> None:
    folder = folder_of({"matches/a.txt": STORY})
    monkeypatch.chdir(folder)
    code, out, _ = hexapla("articles", "./matches", "-f", "json")
    assert code == 0
    assert json.loads(out)["articles"][0]["id"].endswith("matches/a.txt")


def test_a_piped_table_is_a_row_a_line_with_tabs(hexapla) -> None:
    for noun in NOUNS:
        _, out, _ = hexapla(noun, SAMPLE)
        rows = [line.split("\t") for line in out.splitlines()]
        assert len({len(row) for row in rows}) == 1
        assert len(rows) > 6


def test_a_table_shows_every_side_of_a_match(hexapla, folder_of) -> None:
    sentence = "The bridge at Ost cost four million crowns and fell within a year."
    folder = folder_of({"a.txt": sentence, "b.txt": "He paid. " + sentence})
    _, out, _ = hexapla("matches", folder)
    rows = [line.split("\t") for line in out.splitlines()[1:]]
    assert [(row[0], row[3]) for row in rows] == [("1", "a.txt"), ("1", "b.txt")]
    assert all(sentence in row[4] for row in rows)


def test_a_table_shows_each_article_with_the_value_that_it_prints(
    hexapla, folder_of
) -> None:
    cost = "Repairs of the north pier will cost {} million crowns, said the harbour."
    folder = folder_of(
        {"a.txt": cost.format(40), "b.txt": cost.format(90), "c.txt": "Rain fell."}
    )
    _, out, _ = hexapla("matches", folder)
    rows = out.splitlines()[1:]
    assert [row.split("\t")[-1] for row in rows] == [
        "40 million crowns ≠ 90 million crowns",
        "90 million crowns ≠ 40 million crowns",
    ]


def test_the_screen_needs_a_terminal(hexapla) -> None:
    code, out, err = hexapla(SAMPLE)
    assert (code, out) == (2, "")
    assert one_line(err, "terminal", "hexapla matches")


def test_without_a_source_the_sample_is_named(hexapla) -> None:
    _, _, err = hexapla()
    assert "sample" in err.splitlines()[0]


def test_the_sample_can_be_found(hexapla) -> None:
    code, out, _ = hexapla("sample", "--path")
    assert code == 0
    assert len(list(Path(out.strip()).iterdir())) == 6


def test_a_reader_that_goes_away_is_no_fault() -> None:
    words = [sys.executable, "-m", "reader", "articles", str(SAMPLE), "-f", "json"]
    with subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=SAMPLE.parents[1],
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_a_plain_locale_prints_utf8_all_the_same() -> None:
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = shell("matches", str(SAMPLE), env=plain)
    assert done.returncode == 0
    assert "≠ conflict" in done.stdout.decode()


def test_hostile_names_and_texts_reach_the_terminal_as_words(hexapla, tmp_path) -> None:
    folder = tmp_path / "h"
    folder.mkdir()
    for name in (b"\x1b]0;x\x07.txt", b"\xff\xfe.txt", b"\x9b31m.txt", b"a\nb.txt"):
        (folder / os.fsdecode(name)).write_text(HOSTILE, encoding="utf-8")
    sources = [str(folder), str(folder / "\x1b[31mnone\n.txt")]
    for noun, form in product(NOUNS, ("table", "json", "jsonl")):
        code, out, err = hexapla(noun, *sources, "-f", form)
        for stream in (out, err):
            kept = set(stream) - set("\n\t")
            assert not any(ch < " " or "\x7f" <= ch < "\xa0" for ch in kept)
            assert "\u202e" not in stream
        assert code == 1
        assert one_line(err, "none")


def test_a_fault_of_our_own_is_one_line_and_code_70(hexapla, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by\nzero")

    monkeypatch.setattr("reader.cli.answering.load", fail)
    code, _, err = hexapla("articles", "x")
    assert code == 70
    assert one_line(err, "ZeroDivisionError: by zero")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("hexapla mat", "matches"), ("hexapla actors --fo", "--format")],
)
def test_a_shell_can_complete_what_is_typed(typed: str, offered: str) -> None:
    asked = {
        "_HEXAPLA_COMPLETE": "complete_bash",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(typed.count(" ")),
    }
    assert shell(env=asked).stdout.decode().split() == [offered]


def test_a_single_article_is_said_to_have_nothing_to_be_compared_with(
    hexapla, folder_of
) -> None:
    code, _, err = hexapla("matches", folder_of({"a.txt": STORY}))
    assert code == 0
    assert one_line(err, "only one article was read: matches are found between two")
