"""The command line as a shell sees it: words in; two streams and a code out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from corpus.curation import CurationStore, Rename, Who
from corpus.curation.store import data_path
from reader.cli import run
from reader.cli.opening import SAMPLE

NOUNS = ("articles", "matches", "actors", "events", "quotes")
STORY = "The Star\n\nThe bridge at Ost fell on Friday, 6 May 2031, Ida Brun said.\n"
HOSTILE = STORY + "\x1b[2J\x9b31m\x07 [red]\u202e Text [/x] :warning:\n"


@pytest.fixture
def hexapla(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run the command line here: exit code, standard output, standard error."""

    def run_here(*words: str) -> tuple[int, str, str]:
        code = run([str(word) for word in words])
        out, err = capfd.readouterr()
        return code, out, err

    return run_here


def shell(*words: str | bytes, **more) -> subprocess.CompletedProcess[bytes]:
    """Run it in a process of its own."""
    environment = {**os.environ, **more.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        capture_output=True,
        env=environment,
        **{"stdin": subprocess.DEVNULL, "cwd": SAMPLE.parents[1]} | more,
    )


def one_line(err: str, *parts: str) -> bool:
    """Whether a message is one clean line that says all of this."""
    return (
        err.count("\n") == 1
        and err.startswith("hexapla: ")
        and all(part in err for part in parts)
        and not any(ch < " " or "\x7f" <= ch < "\xa0" for ch in err[:-1])
    )


@pytest.mark.parametrize("noun", NOUNS)
def test_the_json_of_the_sample_has_the_shape_of_the_contract(hexapla, noun) -> None:
    code, out, err = hexapla(noun, SAMPLE, "--format", "json")
    answer = json.loads(out)
    assert (code, err) == (0, "")
    assert list(answer) == [noun, "problems"]
    assert answer["problems"] == []
    assert len(answer[noun]) > 5


@pytest.mark.parametrize("noun", NOUNS)
def test_jsonl_has_the_same_records_a_line_each(hexapla, noun, folder_of) -> None:
    folder = folder_of({"a.txt": STORY, "b.txt": STORY.replace("fell", "sank")})
    missing = str(folder / "none.txt")
    _, out, _ = hexapla(noun, folder, missing, "--format", "json")
    _, lines, _ = hexapla(noun, folder, missing, "-f", "jsonl")
    answer = json.loads(out)
    records = [json.loads(line) for line in lines.splitlines()]
    problems = [{"problem": problem} for problem in answer["problems"]]
    assert records == answer[noun] + problems
    assert len(problems) == 1


def test_two_runs_find_the_same_bytes_whatever_the_hash_seed(tmp_path) -> None:
    for seed in ("1", "2"):
        to = str(tmp_path / f"{seed}.json")
        shell("export", str(SAMPLE), "--to", to, env={"PYTHONHASHSEED": seed})
    first, second = ((tmp_path / f"{n}.json").read_bytes() for n in (1, 2))
    assert first == second


def test_articles_are_told_with_the_hash_of_their_bytes(hexapla, folder_of) -> None:
    folder = folder_of({"a.txt": STORY})
    _, out, _ = hexapla("articles", folder, "-f", "json")
    (article,) = json.loads(out)["articles"]
    assert article["text"] == STORY
    assert article["source"] == str(folder / "a.txt")
    assert article["chars"] == len(STORY)
    assert len(article["sha256"]) == 64


def test_a_source_that_fails_hides_no_other(hexapla, folder_of) -> None:
    folder = folder_of({"a.txt": STORY})
    code, out, err = hexapla("articles", folder, folder / "none.txt", "-f", "json")
    answer = json.loads(out)
    assert code == 1
    assert len(answer["articles"]) == 1
    assert [p["source"] for p in answer["problems"]] == [str(folder / "none.txt")]
    assert one_line(err, str(folder / "none.txt"), answer["problems"][0]["reason"])


def test_nothing_readable_is_told_as_such(hexapla, tmp_path) -> None:
    code, out, err = hexapla("matches", tmp_path / "none.txt", "-f", "json")
    assert code == 2
    assert json.loads(out)["matches"] == []
    assert one_line(err, "none.txt")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["matches"], "SOURCE"),
        (["matches", "x", "--format", "xml"], "'xml' is not one of"),
        (["matches", "x", "--fromat", "json"], "--format"),
        (["--unheard-of"], "--unheard-of"),
        (["export", "x"], "--to"),
        (["export", "x", "--to", "x.pdf"], ".md or .json"),
        (["sample", "extra"], "extra"),
        (["actors", "x", "--recogniser", "built-inn"], "do you mean built-in?"),
        (["export", "x", "--to", "x.md", "--recogniser", "en_none"], "en_none"),
    ],
)
def test_wrong_usage_is_one_line_and_code_2(hexapla, words, told) -> None:
    code, out, err = hexapla(*words)
    assert (code, out) == (2, "")
    assert one_line(err, told)


def test_a_recogniser_set_wrong_is_told_and_what_ships_finds_names(
    hexapla, folder_of, monkeypatch
) -> None:
    folder = folder_of({"a.txt": STORY})
    code, right, err = hexapla("actors", folder, "--recogniser", "built-in")
    assert (code, err) == (0, "")
    monkeypatch.setenv("HEXAPLA_RECOGNISER", "en_none")
    monkeypatch.setenv("HEXAPLA_THEME", "no concern of this command")
    code, out, err = hexapla("actors", folder)
    assert (code, out) == (0, right)
    assert one_line(err, "HEXAPLA_RECOGNISER", "en_none", "built-in")


def test_a_recogniser_that_cannot_be_loaded_is_one_line(
    hexapla, folder_of, tmp_path, monkeypatch
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "config.cfg").touch()
    folder = folder_of({"a.txt": STORY})
    code, out, err = hexapla("actors", folder, "--recogniser", tmp_path / "odd")
    assert code == 0
    assert "Ida Brun" in out
    assert one_line(err, "needs spaCy")


@pytest.mark.parametrize("words", [["--help"], ["matches", "--help"], ["--version"]])
def test_help_goes_to_standard_output_and_is_a_success(hexapla, words) -> None:
    code, out, err = hexapla(*words)
    assert (code, err) == (0, "")
    assert "hexapla" in out


def test_help_teaches_every_command(hexapla) -> None:
    _, out, _ = hexapla("--help")
    assert all(f"  {word} " in out for word in (*NOUNS, "sample", "export"))
    for word in (*NOUNS, "sample", "export"):
        assert f"hexapla {word} " in hexapla(word, "--help")[1]


def test_standard_input_is_a_source(hexapla, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    code, out, _ = hexapla("articles", "-", "-f", "json")
    (article,) = json.loads(out)["articles"]
    assert (code, article["id"], article["text"]) == (0, "-", STORY)


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


def test_an_export_holds_the_whole_comparison(hexapla, tmp_path) -> None:
    code, out, err = hexapla("export", SAMPLE, "--to", tmp_path / "all.json")
    everything = json.loads((tmp_path / "all.json").read_text())
    assert (code, out, err) == (0, "", "")
    assert list(everything) == [*NOUNS, "problems"]
    for noun in NOUNS:
        _, out, _ = hexapla(noun, SAMPLE, "-f", "json")
        assert json.loads(out)[noun] == everything[noun]


@pytest.fixture
def renamed() -> str:
    """A decision kept as by the screen: Ida Brun is called otherwise."""
    CurationStore().change(lambda _: (Rename(Who("Ida Brun", "person"), "Ida B."),))
    return "Ida B."


def test_programs_see_actors_as_found_and_on_demand_as_decided(
    hexapla, tmp_path, renamed
) -> None:
    source = tmp_path / "star.txt"
    source.write_text(STORY + "\n“The bridge will be built anew,” Ida Brun said.\n")
    for noun, key in (("actors", "name"), ("quotes", "speaker_name")):
        _, found, _ = hexapla(noun, source, "-f", "json")
        _, decided, err = hexapla(noun, source, "-f", "json", "--curated")
        assert renamed not in found
        assert renamed in [record[key] for record in json.loads(decided)[noun]]
        assert err == ""


def test_what_a_person_reads_has_actors_as_decided(hexapla, tmp_path, renamed) -> None:
    source, report = tmp_path / "star.txt", tmp_path / "report.md"
    source.write_text(STORY)
    _, plain, _ = hexapla("--plain", source)
    assert f"{renamed}, person" in plain
    assert hexapla("export", source, "--to", report)[0] == 0
    assert renamed in report.read_text()
    assert hexapla("export", source, "--to", report, "--as-found")[0] == 0
    assert renamed not in report.read_text()


def test_decisions_that_cannot_be_read_are_told_and_left_out(hexapla, tmp_path) -> None:
    data_path().mkdir(parents=True)
    source = tmp_path / "star.txt"
    source.write_text(STORY)
    code, out, err = hexapla("actors", source, "-f", "json", "--curated")
    assert code == 0
    assert "Ida Brun" in out
    assert one_line(err, "actors.toml", "as they were found")


def test_a_match_is_left_out_by_its_flag(hexapla, tmp_path) -> None:
    speech = "We shall sail to Lundholm before the ice closes the strait"
    sources = [tmp_path / "a.txt", tmp_path / "b.txt"]
    sources[0].write_text(f"“{speech}”, said Vask.\n")
    sources[1].write_text(f'"{speech}," Vask said.\n')
    _, every, _ = hexapla("matches", *sources, "-f", "json")
    _, rest, _ = hexapla("matches", *sources, "-f", "json", "--without", "quote")
    assert json.loads(every)["matches"]
    assert json.loads(rest)["matches"] == []


def test_a_report_is_written_for_people(hexapla, tmp_path) -> None:
    code, _, _ = hexapla("export", SAMPLE, "--to", tmp_path / "report.md")
    report = (tmp_path / "report.md").read_text()
    assert code == 0
    assert report.startswith("# 6 articles compared\n")
    assert "## Contradictions" in report


def test_an_export_that_cannot_be_written_is_one_line(hexapla, tmp_path) -> None:
    code, _, err = hexapla("export", SAMPLE, "--to", tmp_path / "no" / "all.json")
    assert code == 2
    assert one_line(err, "No such file")


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


def test_an_encoder_that_is_set_wrong_or_missing_costs_one_line(
    hexapla, folder_of, monkeypatch, tmp_path
) -> None:
    folder = folder_of({"a.txt": STORY, "b.txt": STORY})
    monkeypatch.setenv("HEXAPLA_SEMANTIC", "off")
    code, right, err = hexapla("matches", folder, "-f", "json")
    assert (code, err) == (0, "")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    (tmp_path / "larch").mkdir()
    (tmp_path / "larch" / "tokenizer.json").touch()
    (tmp_path / "larch" / "model.onnx").touch()
    monkeypatch.setenv("HEXAPLA_SEMANTIC", str(tmp_path / "larch"))
    code, out, err = hexapla("matches", folder, "-f", "json")
    assert (code, out) == (0, right)
    assert one_line(err, "onnxruntime")
