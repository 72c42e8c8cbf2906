"""Head, story and tail of an article are told apart, and no story is swallowed.

The specimens are invented articles in the manner of many sites. The first sign of
each line says what it is: `=` the title, `@` the outlet, `#` a line of dates,
`-` boilerplate, a space the story, `?` what may be taken either way.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from corpus.anatomy import dissect
from corpus.gate import clean

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


STORY = (
    "The council of Sund has closed the old bridge for good, its speaker said.\n\n"
    "Nobody had crossed it since the storm, and nobody is expected to miss it.\n"
)


@pytest.mark.parametrize(
    ("head", "day", "basis"),
    [
        ("Saturday, March 6, 2021\n\nBridge closed\n\n", (2021, 3, 6), "first lines"),
        ("Bridge closed\n06.03.2021\n", (2021, 3, 6), "first lines"),
        ("Bridge closed\n06/03/2021, 25/02/2021\n", (2021, 3, 6), "first lines"),
        ("Bridge closed\nPublished: 6 Mar 2021 09:12 GMT\n", (2021, 3, 6), "label"),
        ("Bridge closed\nUpdated March 6, 2021\n", (2021, 3, 6), "update"),
        ("Bridge closed\nMarch 6, 2021, 10:11 a.m.\n", (2021, 3, 6), "first lines"),
        (" date 2021-03-06 ", (2021, 3, 6), "label"),
        ("March 6, 2021 – ", (2021, 3, 6), "text start"),
        ("SUND, March 6, 2021 (Wire) — ", (2021, 3, 6), "dateline"),
        ("On March 6, 2021 ", None, None),
        ("March 6, 2021, was a dark day. ", None, None),
        ("", None, None),
    ],
)
def test_the_day_of_publication_is_found_and_its_basis_told(
    head: str, day: tuple[int, int, int] | None, basis: str | None
):
    found = dissect(head + STORY)
    assert found.published == (dt.date(*day) if day else None)
    assert found.published_basis == basis


@pytest.mark.parametrize(
    ("tail", "day"),
    [
        ("\nSund-Net, 06.03.2021 \nSource: Holm Radio\n", (2021, 3, 6)),
        (
            "\nRelated Posts\nFerry late\nMarch 1, 2021\nStorm ends\nMarch 2, 2021\n",
            None,
        ),
        ("\nThe court will sit again on March 9, 2021.\n", None),
    ],
)
def test_a_date_below_the_story_counts_unless_it_is_of_others(
    tail: str, day: tuple[int, int, int] | None
):
    assert dissect(STORY + tail).published == (dt.date(*day) if day else None)


def test_a_chronicle_is_not_dated_by_its_first_entry():
    text = "March 6, 2021: " + STORY + "\nMarch 7, 2021: " + STORY
    assert dissect(text).published is None


def test_a_date_behind_the_text_start_does_not_belong_to_the_body():
    text = " date 2021-03-06 " + STORY
    body = dissect(text).body
    assert text[body.start : body.end] == STORY.strip()


def test_a_dateline_belongs_to_the_body():
    text = "Bridge closed\n\nSUND, March 6, 2021 (Wire) — " + STORY
    assert text[dissect(text).body.start :].startswith("SUND, March 6")


def test_a_repeated_title_is_boilerplate_and_the_first_is_not():
    title = "Council of Sund closes the old bridge for good"
    text = f"{title}\n\n{STORY}\n{title}"
    (mark,) = dissect(text).boilerplate
    assert (mark.start, mark.reason) == (text.rindex(title), "repeated title")


@pytest.mark.parametrize(
    "title",
    [
        "Explained: the new ferry tax",
        "Watch: king slips on ice",
        "Read more, says king",
    ],
)
def test_a_headline_may_begin_like_a_link(title: str):
    text = f"{title}\n\n{STORY}\n{title}\n"
    found = dissect(text)
    assert found.title == title
    assert [mark.start for mark in found.boilerplate] == [text.rindex(title)]


def test_a_known_title_is_kept_and_its_line_is_part_of_the_head():
    found = Article.from_text(
        f"Bridge closed\n\n{STORY}", id="a", title="BRIDGE CLOSED"
    )
    assert found.title == "BRIDGE CLOSED"
    assert found.quote(found.body).startswith("The council")


def test_what_is_given_goes_before_what_is_found():
    text = (
        f"The Sund Echo\n\nBridge closed by council of Sund\nMarch 6, 2021\n\n{STORY}"
    )
    day = dt.date(2020, 1, 1)
    article = Article.from_text(text, id="a", outlet="Holm Radio", published=day)
    assert article.title == "Bridge closed by council of Sund"
    assert (article.outlet, article.published) == ("Holm Radio", day)
    assert article.published_basis == "given"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n \n",
        "Fire.",
        "Read more",
        "One line without an end",
        "a\nb\nc",
        "1. 2. 3.",
    ],
)
def test_a_scrap_has_a_body_too(text: str):
    body = dissect(text).body
    assert 0 <= body.start <= body.end <= len(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry was late and the captain said that it was not his fault.", "en"),
        ("Die Fähre war zu spät, und der Kapitän sagte, das sei nicht gut.", "de"),
        ("Паром опоздал, и капитан сказал, что он в этом не был виноват вовсе.", "ru"),
        ("Фериботът закъсня и капитанът каза, че вината за това не е негова.", None),
        ("Trajekt meškal a kapitán povedal, že za to nemôže a že ho to mrzí.", None),
        ("フェリーは遅れたが、船長は自分のせいではないと述べた。", "ja"),
        ("渡轮晚点了，但船长说这不是他的错。", "zh"),
        ("Ferry 12", None),
    ],
)  # fmt: skip
def test_the_language_is_told_or_left_open(text: str, language: str | None):
    assert dissect(text).language == language


LINES = st.lists(
    st.sampled_from(
        [
            *STORY.split("\n"),
            "Read more",
            "Leave a Reply",
            "Bridge Closed for Good",
            "Source: Holm Radio",
            "March 6, 2021",
            "By Dana Holt",
            "12 comments",
            "Home | News | Sea",
            "x" * 500,
            "\u3000大橋関係者は火曜日に橋を開くと述べた。",
        ]
    ),
    max_size=14,
)


@given(LINES)
def test_marks_lie_in_order_inside_the_text_and_are_whole_lines(lines: list[str]):
    text = clean("\n".join(lines)).text
    found = dissect(text)
    end = -1
    for mark in found.boilerplate:
        assert end < mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == text[mark.start : mark.end].strip()
        assert "\n" not in text[mark.start : mark.end]
        end = mark.end
    assert 0 <= found.body.start <= found.body.end <= len(text)


@given(st.text(max_size=200))
def test_any_text_can_be_dissected(raw: str):
    dissect(clean(raw).text)


@pytest.mark.parametrize(
    "unit", ["\n", "a\n", "x", "1/2/", "© 2021 ", "By A ", "Read more\n"]
)
def test_a_flood_is_dissected(unit: str):
    dissect(unit * 20_000)


@pytest.mark.parametrize(
    "title",
    [
        "Council Of Sund Closes The Old Bridge For Good.",
        "Sund council closes old bridge after storm, speaker blames builders.",
        "Old Bridge Shut After Storm Reaches U.S. Border.",
    ],
)
def test_a_title_may_end_in_a_full_stop(title: str):
    assert dissect(f"{title}\n\n{STORY}").title == title


@pytest.mark.parametrize(
    "lead",
    [
        "The old bridge of Sund has been closed for good after the storm of last week.",
        "It is better late than never, they say in Sund of the new bridge.",
    ],
)
def test_a_first_sentence_is_no_title(lead: str):
    assert dissect(f"{lead}\n\n{STORY}").title is None


@pytest.mark.parametrize(
    "line",
    [
        "“Click on the link in the email and register your account,” they wrote.",
        "The company said users should register their accounts on its website.",
        "When you cross the bridge you can visit the mill on the other side.",
        "He has sold newsletters, comments and cookies to the site for years.",
        "Ana Brel is the mayor of Sund.",
    ],
)
def test_a_story_that_speaks_of_pages_or_people_stays(line: str):
    assert dissect(f"Bridge closed\n\n{STORY}\n{line}\n").boilerplate == ()
    assert dissect(f"Bridge closed\n\n{STORY}\n{line}\n\n{STORY}").boilerplate == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (
            "Sign up for our newsletter and never miss a story from Sund.",
            "subscription",
        ),
        ("Already have an account? Log in to read this article.", "appeal"),
        ("Tove Lind is a reporter for The Sund Echo, covering bridges.", "author"),
        ("A crane at the old bridge. Photo: Tove Lind/Sund Echo", "picture credit"),
    ],
)
def test_a_line_to_the_reader_below_the_story_is_told_by_its_words(
    line: str, reason: str
):
    (mark,) = dissect(f"Bridge closed\n\n{STORY}\n{line}\n").boilerplate
    assert mark.reason == reason


@pytest.mark.parametrize("piece", ["a", "A/", "Ana Brel, ", "you sign ", "x@y.", "© "])
def test_hostile_lines_are_read_in_one_go(piece: str):
    line = piece * 200_000
    dissect(f"{line}\n\n{STORY}\n{line}")


def test_many_lines_of_furniture_are_read_in_one_go():
    page = "The page you requested is not available any more, please log in.\n"
    dissect(STORY * 2_000 + page * 4_000)
