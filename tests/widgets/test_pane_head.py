"""What stands above a pane: the outlet is the last thing that gives way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from corpus import Article
from widgets.panes.pane_head import head_of
from widgets.wording.naming import are_years_apart

TITLE = "A ferry sank off Marrow Bay in the small hours of a winter's day"
TAIL = Content("23 matches")


def drawn(width: int, height: int = 2, outlet: str = "The Marrow Post") -> list[str]:
    article = Article.from_text(
        "A ferry sank.", "a", title=TITLE, outlet=outlet, published=date(2031, 5, 6)
    )
    return head_of(article, 1, TAIL, width, height).plain.split("\n")


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (60, " 1  The Marrow Post · 2031-05-06 "),
        (43, " 1  The Marrow Post · 2031-05-06 "),
        (42, " 1  The Marrow Post · 05-06 "),
        (38, " 1  The Marrow Post · 05-06 "),
        (37, " 1  The Marrow Post 05-06 "),
        (35, " 1  The Marrow Po… 05-06 "),
        (29, " 1  The Marrow Po… "),
    ],
)
def test_the_year_gives_way_first_and_the_outlet_last(width: int, told: str) -> None:
    first, title = drawn(width)
    assert first.startswith(told.rstrip())
    assert first.endswith(" 23 matches")
    assert len(first) == width
    assert title.startswith("A ferry sank")


@pytest.mark.parametrize(
    ("width", "height", "told"),
    [
        (43, 2, " 1  The Marrow Post · 2031-05-06 "),
        (42, 2, " 1  The Marrow Post · 2031 "),
        (36, 2, " 1  The Marrow Post 2031 "),
        (38, 1, " 1  The Marrow Post 2031 "),
    ],
)
def test_of_articles_years_apart_the_year_stays(
    width: int, height: int, told: str
) -> None:
    article = Article.from_text(
        "A ferry sank.", "a", TITLE, "The Marrow Post", date(2031, 5, 6)
    )
    head = head_of(article, 1, TAIL, width, height, years_apart=True).plain
    assert head.startswith(told)


def test_a_turn_of_the_year_sets_no_years_between_articles() -> None:
    days = date(2030, 12, 31), date(2031, 1, 1), None, date(2033, 1, 1)
    articles = [Article.from_text("A ferry.", "a", published=day) for day in days]
    assert not are_years_apart(articles[:3])
    assert not are_years_apart([])
    assert are_years_apart(articles)


def test_a_title_stands_on_the_same_row_only_where_it_says_something() -> None:
    assert drawn(60, 1) == [
        " 1  The Marrow Post 05-06 A ferry sank off Marro… 23 matches"
    ]
    assert drawn(38, 1) == [" 1  The Marrow Post 05-06   23 matches"]


@given(st.integers(1, 120), st.integers(1, 2), st.text("abc ", min_size=1))
def test_nothing_is_cut_twice_nor_wider_than_the_pane(
    width: int, height: int, outlet: str
) -> None:
    rows = drawn(width, height, outlet)
    assert "……" not in rows[0]
    assert all(len(row) <= width for row in rows)


def test_that_there_is_no_date_is_told_where_the_whole_outlet_is() -> None:
    article = Article.from_text("A ferry sank.", "a", title=TITLE, outlet="The Post")
    told = [head_of(article, 1, TAIL, width, 2).plain[:22] for width in (33, 32)]
    assert told == [" 1  The Post · undated", " 1  The Post          "]
