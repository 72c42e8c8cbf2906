"""What a page prints around a story is marked, and what the story says is not."""

from __future__ import annotations

import pytest

from corpus.anatomy import dissect
from tests.corpus.anatomy.bridge import STORY


def test_a_repeated_title_is_boilerplate_and_the_first_is_not():
    title = "Council of Sund closes the old bridge for good"
    text = f"{title}\n\n{STORY}\n{title}"
    (mark,) = dissect(text).boilerplate
    assert (mark.start, mark.reason) == (text.rindex(title), "repeated title")


@pytest.mark.parametrize(
    "line",
    [
        "“Click on the link in the email and register your account,” they wrote.",
        "The company said users should register their accounts on its website.",
        "When you cross the bridge you can visit the mill on the other side.",
        "He has sold newsletters, comments and cookies to the site for years.",
        "Ana Brel is the mayor of Sund.",
        "Ana Brel had told it to AFP/Reuters.",
        "The council met. Ana Brel/Per Sand led it.",
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
        ("A crane at the old bridge. Tove Lind / AP", "picture credit"),
        ("A crane at the bridge, June 3, 2031. REUTERS/Tove Lind", "picture credit"),
        ("Tove Lind in June at the bridge.CreditPer Sand/Reuters", "picture credit"),
    ],
)
def test_a_line_to_the_reader_below_the_story_is_told_by_its_words(
    line: str, reason: str
):
    (mark,) = dissect(f"Bridge closed\n\n{STORY}\n{line}\n").boilerplate
    assert mark.reason == reason


def test_long_words_before_a_role_are_read_once() -> None:
    lines = [f"{'abcdefgh' * 12}{number}reporter" for number in range(1_000)]
    text = "\n\n".join([*lines, STORY])
    marks = dissect(text).boilerplate
    assert not [mark for mark in marks if mark.end > text.index(STORY)]


def test_long_words_in_brackets_are_read_once() -> None:
    lines = [f"({'abcdefgh' * 17}{number}:" for number in range(300)]
    assert dissect("\n\n".join([STORY, *lines, STORY])).boilerplate == ()
