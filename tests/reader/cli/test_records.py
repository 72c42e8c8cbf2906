"""What programs get from the command line: records in the shape of the contract."""

from __future__ import annotations

import json

import pytest

from reader.cli.opening import SAMPLE
from tests.reader.shell import NOUNS, STORY, one_line, shell
from tests.three_events import FILES


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


def test_stories_are_told_by_the_articles_that_tell_them(hexapla, folder_of) -> None:
    folder = folder_of(FILES)
    code, out, err = hexapla("stories", folder, "-f", "json")
    answer = json.loads(out)
    assert (code, err) == (0, "")
    assert list(answer) == ["stories", "problems"]
    assert [len(story["articles"]) for story in answer["stories"]] == [3, 2]
    assert [story["story"] for story in answer["stories"]] == [1, 2]
    _, table, _ = hexapla("stories", folder)
    assert "mine-0.txt, mine-1.txt" in table or "mine-1.txt, mine-0.txt" in table


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


def test_an_export_holds_the_whole_comparison(hexapla, tmp_path) -> None:
    code, out, _ = hexapla("export", SAMPLE, "--to", tmp_path / "all.json")
    everything = json.loads((tmp_path / "all.json").read_text())
    assert (code, out) == (0, "")
    assert list(everything) == [*NOUNS, "stories", "problems"]
    for noun in NOUNS:
        _, out, _ = hexapla(noun, SAMPLE, "-f", "json")
        assert json.loads(out)[noun] == everything[noun]


def test_a_report_tells_how_much_each_two_articles_share(hexapla, tmp_path) -> None:
    hexapla("export", SAMPLE, "--to", tmp_path / "all.md")
    report = (tmp_path / "all.md").read_text()
    assert "## How much they share\n\n- " in report
    assert "probably first: " in report


def test_a_match_is_left_out_by_its_flag(hexapla, tmp_path) -> None:
    speech = "We shall sail to Lundholm before the ice closes the strait"
    sources = [tmp_path / "a.txt", tmp_path / "b.txt"]
    sources[0].write_text(f"“{speech}”, said Vask.\n")
    sources[1].write_text(f'"{speech}," Vask said.\n')
    _, every, _ = hexapla("matches", *sources, "-f", "json")
    _, rest, _ = hexapla("matches", *sources, "-f", "json", "--without", "quote")
    assert json.loads(every)["matches"]
    assert json.loads(rest)["matches"] == []


def test_matches_below_a_score_are_left_out_of_answers_and_reports(
    hexapla, tmp_path
) -> None:
    _, out, _ = hexapla("matches", SAMPLE, "-f", "json", "--floor", "80")
    scores = [match["score"] for match in json.loads(out)["matches"]]
    assert min(scores) >= 80
    path = tmp_path / "sure.json"
    hexapla("export", SAMPLE, "--to", path, "--floor", "80")
    assert json.loads(path.read_text())["matches"] == json.loads(out)["matches"]
