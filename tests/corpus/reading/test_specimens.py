"""Head, story and tail of articles of many sites are told apart.

The specimens are invented articles in the manner of many sites. The first sign of
each line says what it is: `=` the title, `@` the outlet, `#` a line of dates,
`-` boilerplate, a space the story, `?` what may be taken either way.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from corpus.anatomy import dissect

SPECIMENS = sorted(Path(__file__).with_name("specimens").glob("*.txt"))


class Judged(NamedTuple):
    """A line of a specimen and what it is."""

    kind: str
    start: int
    end: int


def read_specimen(path: Path) -> tuple[str, list[Judged]]:
    rows = path.read_text(encoding="utf-8").splitlines()
    text = "\n".join(row[2:] for row in rows)
    judged: list[Judged] = []
    start = 0
    for row in rows:
        judged.append(Judged(row[:1], start, start + len(row[2:])))
        start += len(row[2:]) + 1
    return text, judged


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.stem)
def test_boilerplate_of_many_sites_is_marked_and_the_story_is_not(path: Path):
    text, judged = read_specimen(path)
    marked = {(one.start, one.end) for one in dissect(text).boilerplate}
    for line in judged:
        words = text[line.start : line.end]
        if line.kind == "-":
            assert (line.start, line.end) in marked, words
        elif line.kind in " =@":
            assert (line.start, line.end) not in marked, words


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.stem)
def test_title_outlet_and_date_are_read_off_the_head(path: Path):
    text, judged = read_specimen(path)
    found = dissect(text)
    lines = {line.kind: text[line.start : line.end] for line in reversed(judged)}
    assert found.title == lines.get("=")
    assert lines.get("@") in (None, found.outlet)
    has_year = "202" in lines.get("#", "")
    assert (found.published is not None) == has_year


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.stem)
def test_the_body_begins_and_ends_with_the_story(path: Path):
    text, judged = read_specimen(path)
    story = [line for line in judged if line.kind == " "]
    body = dissect(text).body
    assert body.start <= story[0].start < body.end
    assert story[-1].start < body.end <= max(story[-1].end, body.end)
