"""Who printed an article is told from what it is called, above the story and below."""

from __future__ import annotations

import pytest

from corpus.anatomy import dissect
from corpus.anatomy.letters import greets
from tests.corpus.anatomy.bridge import STORY

TITLE = "Bridge closed by the council of Sund"


@pytest.mark.parametrize(
    ("masthead", "outlet"),
    [
        ("The Sund Echo\n\n", "The Sund Echo"),
        ("The Sund Echo\n", "The Sund Echo"),
        ("The Sund Echo | Sport\n\n", "The Sund Echo"),
        ("The Sund Echo\nAll the news there is to tell\n\n", "The Sund Echo"),
        ("sundecho.example\n\n", "sundecho.example"),
        ("Kanal9\n\n", "Kanal9"),
        ("Sunder Küstenblatt\n\n", "Sunder Küstenblatt"),
        ("Le Courrier du Sund\n\n", "Le Courrier du Sund"),
        ("Морской вестник\n\n", "Морской вестник"),
        ("港湾新聞\n\n", "港湾新聞"),
        ("Sund NET\n\n", "Sund NET"),
        ("Paris\n\n", None),
        ("Local News\n\n", None),
        ("Bridges\n\n", None),
    ],
)
def test_a_masthead_above_the_title_names_the_outlet(
    masthead: str, outlet: str | None
) -> None:
    found = dissect(f"{masthead}{TITLE}\n\n{STORY}")
    assert (found.outlet, found.title) == (outlet, TITLE)


def test_a_name_that_alone_stands_above_the_story_is_its_title() -> None:
    found = dissect(f"The Sund Echo\n\n{STORY}")
    assert (found.outlet, found.title) == (None, "The Sund Echo")


@pytest.mark.parametrize(
    ("line", "title", "outlet"),
    [
        (f"{TITLE} | The Sund Echo", TITLE, "The Sund Echo"),
        (f"{TITLE} - The Sund Echo", TITLE, "The Sund Echo"),
        (f"{TITLE} – echo.example", TITLE, "echo.example"),
        (f"{TITLE} | Kanal9", TITLE, "Kanal9"),
        (f"{TITLE} – Kanal9", f"{TITLE} – Kanal9", None),
        (f"{TITLE} | Sport", f"{TITLE} | Sport", None),
        (f"{TITLE} | Paris", f"{TITLE} | Paris", None),
        (f"{TITLE} - what now", f"{TITLE} - what now", None),
        ("Bridge | The Sund Echo", "Bridge | The Sund Echo", None),
    ],
)
def test_a_site_behind_the_title_is_parted_from_it_only_where_it_is_one(
    line: str, title: str, outlet: str | None
) -> None:
    found = dissect(f"{line}\n\n{STORY}")
    assert (found.title, found.outlet) == (title, outlet)


@pytest.mark.parametrize(
    ("short", "longer", "title"),
    [
        ("At last", TITLE, TITLE),
        ("Old bridge", TITLE, TITLE),
        ("Old bridge", "A day in the life of somebody else", "Old bridge"),
        ("At last", "A day in the life of somebody else", "At last"),
    ],
)
def test_of_two_lines_a_short_one_is_the_title_unless_the_other_tells_more(
    short: str, longer: str, title: str
) -> None:
    assert dissect(f"{short}\n\n{longer}\n\n{STORY}").title == title


@pytest.mark.parametrize(
    ("notice", "outlet"),
    [
        ("© 2021 Sund Media Ltd. All rights reserved.", "Sund Media"),
        ("Copyright 2021 by The Sund Echo. All rights reserved.", "The Sund Echo"),
        ("© 2021 all rights reserved.", None),
    ],
)
def test_a_notice_of_copyright_below_the_story_names_the_outlet(
    notice: str, outlet: str | None
) -> None:
    found = dissect(f"{TITLE}\n\n{STORY}\n{notice}\n")
    assert found.outlet == outlet
    assert [mark.reason for mark in found.boilerplate] == ["copyright"]


@pytest.mark.parametrize("greeting", ["My dear Sister,", "Sir,", "Lieber Bruder!"])
def test_the_place_above_a_letter_is_no_outlet(greeting: str) -> None:
    letter = f"Trewick, 9th of November 1843.\n\n{greeting}\n\n{STORY}"
    assert dissect(letter).outlet is None
    assert dissect(letter.replace(greeting, "A story")).outlet == "Trewick"


@pytest.mark.parametrize("line", ["Dear me, the pier fell.", "Sir Quill spoke", "Sir"])
def test_a_line_that_greets_nobody_heads_no_letter(line: str) -> None:
    assert not greets(line)
