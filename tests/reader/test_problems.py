"""What could not be read is told so that it fits into a line."""

from __future__ import annotations

import pytest

from corpus import Problem
from reader.configuration.settings import Fault
from reader.parts.problems import told


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("/a/folder/that/lies/deep/in/others/broken.pdf", "broken.pdf"),
        ("notes/", "notes"),
        ("/", "/"),
        ("-", "-"),
    ],
)
def test_a_source_is_told_by_its_name_however_deep_it_lies(
    source: str, name: str
) -> None:
    assert told((), [Problem(source, "no article")], "I") == f"{name}: no article"


def test_the_first_thing_that_is_wrong_is_told_and_how_many_more_are() -> None:
    fault = Fault("/etc/config.toml, line 2", "panes: 9")
    problem = Problem("a.pdf", "no article")
    said = "config.toml, line 2: panes: 9  (and 1 more: I)"
    assert told([fault], [problem], "I") == said
    assert told((), (), "I") == ""


def test_what_is_only_left_out_is_told_last() -> None:
    beside = Problem("news", "1 file of another kind", minor=True)
    said = "a.pdf: no article  (and 1 more: I)"
    assert told((), [beside, Problem("a.pdf", "no article")], "I") == said
    assert told((), [beside], "I") == "news: 1 file of another kind"


def test_no_name_and_no_reason_drives_the_terminal() -> None:
    line = told((), [Problem("a\x1b[2J.txt", "\x9b31m\n[/x]")], "I")
    assert line.isprintable()
    assert "[/x]" in line
