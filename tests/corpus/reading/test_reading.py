"""Files, folders and standard input become articles or problems, never a crash."""

from __future__ import annotations

import hashlib
import io
import os
import socket
from pathlib import Path

import pytest

from corpus import Article, Corpus, Problem
from corpus.reading import read

STORY = "The ferry was late.\n\nThe captain blamed the tide.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    place = tmp_path / "news"
    place.mkdir()
    return place


def ids(*sources: str) -> list[str]:
    return [article.id for article in Corpus.load(sources).articles]


def problems(*sources: str) -> dict[str, str]:
    return {one.source: one.reason for one in Corpus.load(sources).problems}


def test_a_text_file_is_read_as_it_stands(folder: Path):
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    (article,) = Corpus.load(["news/a.txt"]).articles
    assert article.text == STORY
    assert article.id == article.source == "news/a.txt"
    assert article.sha256 == hashlib.sha256(STORY.encode()).hexdigest()


def test_the_digest_is_of_the_bytes_in_the_file(folder: Path):
    raw = STORY.replace("\n", "\r\n").encode("utf-16")
    (folder / "a.txt").write_bytes(raw)
    (article,) = Corpus.load(["news"]).articles
    assert article.text == STORY
    assert article.sha256 == hashlib.sha256(raw).hexdigest()
    assert not article.hidden


def test_a_folder_is_read_in_order_of_name_without_what_is_hidden(folder: Path):
    (folder / "deep").mkdir()
    (folder / ".git").mkdir()
    for name in ("b.md", "a.txt", "deep/c.html", ".git/x.txt", ".y.txt", "z.png"):
        (folder / name).write_text(STORY, encoding="utf-8")
    assert ids("./news/") == ["./news/a.txt", "./news/b.md", "./news/deep/c.html"]


def test_what_is_given_twice_is_read_once(folder: Path):
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "b.txt").symlink_to("a.txt")
    assert ids("news/a.txt", "./news/a.txt", "news", "news") == ["news/a.txt"]


def test_identical_texts_are_two_articles(folder: Path):
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(STORY, encoding="utf-8")
    assert ids("news") == ["news/a.txt", "news/b.txt"]


def test_names_that_look_the_same_once_cleaned_are_numbered(folder: Path):
    for name in ("a.txt", "a\u200b.txt", "a\u200d.txt"):
        (folder / name).write_text(STORY, encoding="utf-8")
    assert ids("news") == ["news/a.txt", "news/a.txt#2", "news/a.txt#3"]


def test_standard_input_is_read_once(folder: Path):
    stream = io.BytesIO(STORY.encode())
    found = list(read(["-", "-"], stream))
    assert [item.id for item in found if isinstance(item, Article)] == ["-"]


def test_a_page_on_standard_input_is_known_by_its_beginning():
    page = (
        b"<!DOCTYPE html><title>T</title><p>The ferry was late, said the captain.</p>"
    )
    (article,) = read(["-"], io.BytesIO(page))
    assert isinstance(article, Article)
    assert article.text == "The ferry was late, said the captain."


def test_a_named_file_of_unknown_kind_is_read_if_it_is_text(folder: Path):
    (folder / "story.asc").write_text(STORY, encoding="utf-8")
    assert ids("news/story.asc") == ["news/story.asc"]
    assert ids("news") == []


def test_one_bad_source_hides_no_other(folder: Path):
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "b.txt").write_bytes(b"\0" * 99)
    (folder / "c.txt").write_text(" \n", encoding="utf-8")
    (folder / "d.pdf").write_bytes(b"%PDF-1.7")
    (folder / "e.txt").symlink_to("nowhere")
    (folder / "f.txt").symlink_to("f.txt")
    (folder / "g").symlink_to("g")
    assert ids("missing.txt", "news") == ["news/a.txt"]
    assert problems("missing.txt", "news") == {
        "missing.txt": "there is no such file or folder; skipped",
        "news/b.txt": "is binary, not text; skipped",
        "news/c.txt": "holds no text; skipped",
        "news/d.pdf": "this kind of file is not read; skipped",
        "news/e.txt": "is a link to a file that is not there; skipped",
        "news/f.txt": "its link leads back to itself; skipped",
        "news/g": "its link leads back to itself; skipped",
    }


def test_a_folder_with_nothing_to_read_is_a_problem(folder: Path):
    (folder / "deep").mkdir()
    assert "holds no file to read" in problems("news")["news"]


def test_links_back_into_a_folder_are_not_followed(folder: Path):
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert ids("news") == ["news/a.txt"]


def test_pipes_and_sockets_are_never_opened(folder: Path):
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("news/socket.txt")
        assert problems("news", os.devnull) == {
            "news/pipe.txt": "is a pipe, not a file; skipped",
            "news/socket.txt": "is a socket, not a file; skipped",
            os.devnull: "is a device, not a file; skipped",
        }


def test_a_folder_that_lies_too_deep_is_told(folder: Path, monkeypatch):
    monkeypatch.setattr("corpus.reading.walking._DEEPEST", 2)
    deep = folder / "one" / "two" / "three"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("The lamp failed.")
    (folder / "one" / "b.txt").write_text("The lamp failed.")
    found = Corpus.load([folder])
    assert [Path(article.id).name for article in found.articles] == ["b.txt"]
    assert [problem.reason for problem in found.problems] == [
        "lies 2 folders deep; skipped"
    ]


def test_a_stream_that_has_nothing_yet_is_empty():
    class Waiting(io.BytesIO):
        def read(self, size: int | None = -1) -> None:
            return None

    (problem,) = read(["-"], Waiting())
    assert problem == Problem("-", "holds no text; skipped")


@pytest.mark.parametrize(("depth", "is_read"), [(63, True), (64, False)])
def test_folders_are_walked_64_levels_deep(folder: Path, depth: int, is_read: bool):
    deepest = folder.joinpath(*["d"] * depth)
    deepest.mkdir(parents=True)
    (deepest / "a.txt").write_text("Nobody crossed the Sund on Tuesday.")
    assert (ids("news") != []) is is_read


def test_too_large_a_file_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("corpus.reading.files.LARGEST", 1 << 20)
    (folder / "a.txt").write_bytes(b"a" * ((1 << 20) + 1))
    assert problems("news") == {"news/a.txt": "is larger than 1 MB; skipped"}


@pytest.mark.parametrize(
    "name",
    ["x\x1b[2Jy.txt", "two\nlines.txt", "\u202etxt.exe.txt", os.fsdecode(b"\xe9.txt")],
)
def test_a_hostile_name_is_clean_wherever_it_is_told(folder: Path, name: str):
    (folder / name).write_text(STORY, encoding="utf-8")
    (folder / ("empty" + name)).touch()
    for item in read(["news"]):
        told = item.source if isinstance(item, Problem) else item.id
        assert told.isprintable()
        assert told.endswith(".txt")


def test_a_web_address_is_a_problem_and_not_a_file():
    assert "not read" in problems("https://example.org/a")["https://example.org/a"]


def test_a_nul_in_a_path_is_a_problem():
    assert problems("a\0b") == {"ab": "there is no such file or folder; skipped"}


def test_damaged_bytes_are_told(folder: Path):
    raw = "Überall fuhren die Fähren später, erklärte die Küstenwache.".encode()
    (folder / "a.txt").write_bytes(raw[:30] + b"\xff" + raw[30:])
    corpus = Corpus.load(["news"])
    assert corpus.articles[0].hidden == {"broken byte": 1}
    (problem,) = corpus.problems
    assert problem.reason == "is damaged in 1 place, shown as �; the rest is read"


def test_a_file_of_nothing_but_hidden_characters_is_a_problem(folder: Path):
    (folder / "a.txt").write_text("\x1b[2J\u200b\u202e", encoding="utf-8")
    assert problems("news") == {
        "news/a.txt": "holds nothing but hidden characters; skipped"
    }


def test_a_file_is_dated_by_its_name_if_by_nothing_else(folder: Path):
    (folder / "2021-03-06-ferry.txt").write_text(STORY, encoding="utf-8")
    (folder / "2021-99-99.txt").write_text(STORY, encoding="utf-8")
    dated, undated = Corpus.load(["news"]).articles
    assert (str(dated.published), dated.published_basis) == ("2021-03-06", "file name")
    assert (undated.published, undated.published_basis) == (None, None)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize(
    "unit", ["x", "\n", "x\n", "\x1b]", "a\u0301", "<p>", "[", "Read more\n"]
)
def test_a_flood_of_anything_is_read_or_refused(folder: Path, name: str, unit: str):
    (folder / name).write_text(unit * 4_000, encoding="utf-8")
    assert len(list(read(["news"]))) in (1, 2)
