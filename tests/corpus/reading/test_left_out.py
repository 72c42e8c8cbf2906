"""What a folder holds beside articles is told in one line, and is no problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus import Corpus

STORY = "The ferry was late.\n\nThe captain blamed the tide.\n"


def load(folder: Path, *names: str) -> Corpus:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(STORY, encoding="utf-8")
    return Corpus.load([folder])


def told(corpus: Corpus) -> list[str]:
    assert all(problem.minor for problem in corpus.left_out)
    return [problem.reason for problem in corpus.left_out]


def names(corpus: Corpus) -> list[str]:
    return [Path(article.source).name for article in corpus.articles]


@pytest.mark.parametrize(
    ("beside", "said"),
    [
        ((), []),
        ((".DS_Store", ".git/a.png"), []),
        (("quay.JPG",), ["1 file of another kind was not read (1 .jpg)"]),
        (
            ("quay.jpg", "deep/b.jpg", "notes", "z.a b", "x.tablecloth"),
            ["5 files of other kinds were not read (2 .jpg, 2 other, 1 without an"
             " ending)"],
        ),
        (
            tuple(f"a.{letter}" for letter in "bcdefghij"),
            ["9 files of other kinds were not read"
             " (1 .b, 1 .c, 1 .d, 1 .e, 1 .f, 1 .g, …)"],
        ),
    ],
)  # fmt: skip
def test_files_of_other_kinds_are_counted_by_their_endings(
    tmp_path: Path, beside: tuple[str, ...], said: list[str]
) -> None:
    corpus = load(tmp_path, "a.txt", *beside)
    assert told(corpus) == said
    assert names(corpus) == ["a.txt"]
    assert corpus.problems == ()


@pytest.mark.parametrize(
    "folder", ["The flood_files", "The flood-Dateien", "the flood_fichiers"]
)
def test_what_a_browser_saved_along_with_a_page_is_no_article(
    tmp_path: Path, folder: str
) -> None:
    corpus = load(tmp_path, "The flood.html", f"{folder}/advert.html")
    assert names(corpus) == ["The flood.html"]
    assert told(corpus) == ["the parts of 1 saved page were not read"]


def test_both_are_told_in_one_line(tmp_path: Path) -> None:
    saved = ("a.htm", "a_files/x.html", "b.html", "b_files/x.css", "c.png")
    (line,) = told(load(tmp_path, *saved))
    assert line == (
        "1 file of another kind was not read (1 .png), nor the parts of 2 saved pages"
    )


@pytest.mark.parametrize("page", ["flood.txt", "storm.html"])
def test_a_folder_with_such_a_name_but_no_page_is_read(
    tmp_path: Path, page: str
) -> None:
    corpus = load(tmp_path, page, "flood_files/note.txt")
    assert sorted(names(corpus)) == sorted([page, "note.txt"])
    assert told(corpus) == []


def test_the_parts_of_a_page_are_read_where_they_are_asked_for(tmp_path: Path) -> None:
    load(tmp_path, "flood.html", "flood_files/frame.html")
    assert names(Corpus.load([tmp_path / "flood_files"])) == ["frame.html"]


def test_a_folder_of_pictures_is_a_problem_and_says_what_it_holds(
    tmp_path: Path,
) -> None:
    corpus = load(tmp_path, "quay.jpg")
    assert [problem.source for problem in corpus.problems] == [str(tmp_path)]
    assert told(corpus) == ["1 file of another kind was not read (1 .jpg)"]
