"""A story in one line, whatever room there is."""

from __future__ import annotations

import datetime as dt

import pytest
from rich.cells import cell_len

from corpus import Article
from corpus.models import Story
from corpus.stories import Account
from widgets.lists.story_list import StoryList, told_by
from widgets.lists.story_rows import listed_stories, story_row

TITLES = ("The ferry Aldora sinks off Hessel", "Ninety-six saved", "Inquiry opens")


def account(first: dt.date | None, last: dt.date | None, start: int = 0) -> Account:
    articles = tuple(
        Article.from_text("x", id=f"{start + n}.txt", title=title, outlet=outlet)
        for n, (title, outlet) in enumerate(
            zip(TITLES, ("Bell", "Harbour Post", "Bell"), strict=True)
        )
    )
    return Account(Story(tuple(a.id for a in articles)), articles, first, last, 12, 1)


DAY = dt.date(2031, 5, 6)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (None, None, ""),
        (DAY, DAY, "06 May 2031"),
        (DAY, dt.date(2031, 5, 9), "06–09 May 2031"),
        (DAY, dt.date(2031, 6, 1), "06 May–01 Jun 2031"),
        (DAY, dt.date(2032, 6, 1), "2031–2032"),
    ],
)
def test_days_are_told_in_few_letters(first, last, told) -> None:
    assert story_row(account(first, last)).days == told


def test_a_row_has_the_title_of_the_first_article_and_the_commonest_outlet() -> None:
    row = story_row(account(DAY, DAY))
    assert (row.id, row.articles, row.title) == ("0.txt", 3, TITLES[0])
    assert row.outlets == ("Bell", "Harbour Post")


def test_a_story_is_found_by_any_article_even_if_misspelt() -> None:
    row = story_row(account(DAY, DAY))
    for query in ("", "inquiry bell", "inqiury", "harbour 1.txt"):
        assert listed_stories([row], query) == (row,)
    assert listed_stories([row], "zzzz") == ()


def test_as_many_outlets_are_named_as_fit() -> None:
    outlets = ("Bell", "Harbour Post", "Gazette")
    assert told_by(outlets, 40) == "Bell, Harbour Post, Gazette"
    assert told_by(outlets, 21) == "Bell, Harbour Post +1"
    assert told_by(outlets, 20) == "Bell, Gazette +1"
    assert told_by(outlets, 10) == "Bell +2"
    assert told_by(outlets, 6) == "Be… +2"
    assert told_by((), 9) == ""


@pytest.mark.parametrize("width", [12, 30, 55, 56, 80, 99, 100, 160])
def test_a_row_fits_its_width(width: int) -> None:
    listed = StoryList()
    listed.set_reactive(StoryList.offered, (story_row(account(DAY, DAY)),))
    (line,) = listed.draw(listed.offered[0], width)
    head = listed.draw_heading(None, width)
    for pieces in (line, head):
        assert cell_len("".join(text for text, _ in pieces)) <= width
