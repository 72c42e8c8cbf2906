"""What stands below a story is told by what stands around it, line by line."""

from __future__ import annotations

import pytest

from corpus.anatomy import dissect
from tests.corpus.anatomy.bridge import STORY


def reasons_below(*lines: str) -> list[str]:
    """Why each line below the story is boilerplate; `""` for what is none."""
    text = f"Bridge closed\n\n{STORY}\n" + "\n\n".join(lines)
    marks = dissect(text).boilerplate
    told = {text[mark.start : mark.end]: mark.reason for mark in marks}
    return [told.get(line, "") for line in lines]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("* * *", "divider"),
        ("17", "counter"),
        ("23 °C", "counter"),
        ("Sund (23)", "counter"),
        ("Ref: AB/12-3", "counter"),
        ("04:10 / 12:33", "counter"),
        ("Tel: 0123 456789", "contact"),
        ("tove@sund.example", "contact"),
        ("Bridges: https://sund.example/bridges", "address"),
        ("Home About Contact News", "site navigation"),
        ("News / Sport / Weather", "site navigation"),
        ("Reuters / Per Sand", "picture credit"),
        ("Photo: Per Sand", "picture credit"),
        ("By Tove Lind", "byline"),
        ("Tove Lind, senior reporter", "byline"),
        ("TL", "signature"),
        ("Share this article", "share links"),
        ("Editor’s picks", "related links"),
        ("the bridge", ""),
        ("Tove Lind", ""),
        ("Nobody will be paid for it, Lind said of the toll.", ""),
    ],
)
def test_a_line_below_the_story_is_told_by_its_form(line: str, reason: str) -> None:
    assert reasons_below(line) == [reason]


@pytest.mark.parametrize(
    ("lines", "reasons"),
    [
        (("Share", "Tove Lind"), ["share links", "signature"]),
        (("Share", "tove lind"), ["share links", ""]),
        (
            ("Share", "Schools close early in Sund"),
            ["share links", "teaser"],
        ),
        (
            ("Ferry late again after a storm", "Schools close early in all of Sund"),
            ["teaser", "teaser"],
        ),
        (("Ferry late again after a storm",), [""]),
        (
            ("Those who voted:", "Ana Brel", "Per Sand", "Share"),
            ["", "", "", "share links"],
        ),
    ],
)
def test_loose_lines_are_furniture_among_furniture_and_a_list_is_none(
    lines: tuple[str, ...], reasons: list[str]
) -> None:
    assert reasons_below(*lines) == reasons


def test_headlines_below_read_more_are_of_other_articles_to_the_first_other_line() -> (
    None
):
    lines = ("Read more", "Ferry late again after a storm", "Boat race", "* * *", "and")
    assert reasons_below(*lines)[:4] == ["related links", "teaser", "teaser", "divider"]


def test_inside_the_story_only_whole_headlines_below_read_more_are_of_others() -> None:
    text = (
        f"Bridge closed\n\n{STORY}\nRead more\n\nFerry late again\n\nBoats\n\n{STORY}"
    )
    marks = dissect(text).boilerplate
    told = [(text[mark.start : mark.end], mark.reason) for mark in marks]
    assert told == [("Read more", "related links")]


@pytest.mark.parametrize("heading", ["3 comments", "Leave a Reply"])
def test_all_below_the_heading_of_comments_is_the_readers(heading: str) -> None:
    comment = "I crossed it once with my uncle, and it was a fine bridge then."
    marks = dissect(f"{STORY}\n{heading}\n\n{comment}\n\nMe too").boilerplate
    assert len({mark.reason for mark in marks}) == 1
    assert len(marks) == 3


def test_a_count_of_comments_above_the_story_hides_nothing_of_it() -> None:
    text = f"Bridge closed\n\n3 comments\n\n{STORY}"
    found = dissect(text)
    assert text[found.body.start : found.body.end] == STORY.strip()


def test_a_sentence_of_the_page_is_none_of_the_story_behind_enough_furniture() -> None:
    page = "The page you asked for is no longer available, please try again later."
    assert reasons_below("Share", "More from Sund", page)[-1] == "page notice"
    assert reasons_below(page)[-1] == ""


def test_a_last_paragraph_that_takes_up_the_story_stays_behind_furniture() -> None:
    last = "The page on the council’s website said nobody had crossed it since then."
    assert reasons_below("Share", "More from Sund", last)[-1] == ""


def test_the_author_below_the_story_may_be_followed_by_furniture_only() -> None:
    author = "Tove Lind is a reporter for The Sund Echo, covering bridges."
    assert reasons_below(author, "Share") == ["author", "share links"]
    assert reasons_below(author, "the bridge") == ["author", ""]
    text = f"Bridge closed\n\n{STORY}\n{author}\n\n{STORY}"
    assert not dissect(text).boilerplate


def test_an_author_named_in_the_byline_is_told_wherever_they_work() -> None:
    author = "Tove Lind is a writer of long books about bridges."
    head = "Bridge closed\n\nBy Tove Lind\n\n"
    marks = dissect(f"{head}{STORY}\n{author}\n").boilerplate
    assert [mark.reason for mark in marks] == ["byline", "author"]
    assert not dissect(f"Bridge closed\n\n{STORY}\n{author}\n").boilerplate


def test_a_long_line_said_twice_is_marked_the_second_time_unless_it_is_a_sentence() -> (
    None
):
    line = "Bridges, ferries and tunnels of the Sund, and what they cost us all today"
    text = f"Bridge closed\n\n{line}\n\n{STORY}\n{line}"
    marks = [m for m in dissect(text).boilerplate if m.reason == "repeated line"]
    assert [mark.start for mark in marks] == [text.rindex(line)]
