"""How long a line may be, and how far down it may stand, to be told for what it is."""

from __future__ import annotations

import textwrap

import pytest

from corpus.anatomy import dissect
from corpus.anatomy.lines import Line, lines_of, rejoined
from tests.corpus.anatomy.bridge import STORY


def reason_of(line: str, text: str) -> str:
    """Why a line of a text is boilerplate; empty where it is none."""
    marks = dissect(text).boilerplate
    return next((m.reason for m in marks if text[m.start : m.end] == line), "")


def filled(line: str, length: int, filling: str = " and so on") -> str:
    """A line with a filling before its full stop, as long as asked or a little less."""
    times = (length - len(line)) // len(filling)
    return line.removesuffix(".") + filling * times + "."


@pytest.mark.parametrize(("length", "reason"), [(250, "appeal"), (275, "")])
def test_an_appeal_to_the_reader_is_no_long_paragraph(length: int, reason: str):
    line = filled("Sign in or subscribe to our newsletter.", length, " notwithstanding")
    assert reason_of(line, f"Bridge closed\n\n{STORY}\n{line}\n") == reason


@pytest.mark.parametrize(("length", "reason"), [(490, "author"), (515, "")])
def test_a_line_about_the_author_is_no_long_paragraph(length: int, reason: str):
    line = filled("Tove Lind is a reporter for The Sund Echo.", length)
    assert reason_of(line, f"Bridge closed\n\n{STORY}\n{line}\n") == reason


@pytest.mark.parametrize(("above", "reason"), [(12, "author"), (16, "")])
def test_a_byline_stands_among_the_first_lines(above: int, reason: str):
    line = "Tove Lind is a writer of long books about bridges."
    lines = "\n".join(f"Pier {number}" for number in range(above))
    text = f"Bridge closed\n{lines}\nBy Tove Lind\n\n{STORY}\n{line}\n"
    assert reason_of(line, text) == reason


@pytest.mark.parametrize(("above", "title"), [(7, "Bridge closed"), (11, None)])
def test_the_title_stands_among_the_first_lines(above: int, title: str | None):
    lines = "\n".join(f"{number}/20" for number in range(1, above + 1))
    assert dissect(f"{lines}\n\nBridge closed\n\n{STORY}").title == title


@pytest.mark.parametrize(("words", "reason"), [(5, "teaser"), (6, "")])
def test_a_topic_below_read_more_is_short(words: int, reason: str):
    line = " ".join(["boats", "ferries", "tolls", "mills", "cranes", "tides"][:words])
    text = f"Bridge closed\n\n{STORY}\nRead more\n\n{line}\n"
    assert reason_of(line, text) == reason


@pytest.mark.parametrize(("number", "reason"), [(10, "teaser"), (11, "")])
def test_a_list_of_more_headlines_than_ten_ends_the_story(number: int, reason: str):
    lines = [f"Ferry of pier {at} late again after a storm" for at in range(number)]
    text = f"Bridge closed\n\n{STORY}\n" + "\n\n".join(lines)
    assert reason_of(lines[0], text) == reason


@pytest.mark.parametrize(("words", "reason"), [(4, "site navigation"), (5, "")])
def test_the_name_of_a_page_is_short(words: int, reason: str):
    line = " ".join(["about", "our", "terms", "and", "privacy"][:words])
    line = line[0].upper() + line[1:]
    assert reason_of(line, f"Bridge closed\n\n{STORY}\n{line}\n") == reason


@pytest.mark.parametrize(("words", "reason"), [(18, "teaser"), (19, "")])
def test_a_headline_among_furniture_is_no_paragraph(words: int, reason: str):
    line = "Ferry " + "late " * (words - 2) + "again"
    assert reason_of(line, f"Bridge closed\n\n{STORY}\nShare\n\n{line}\n") == reason


@pytest.mark.parametrize(("words", "reason"), [(6, "teaser"), (5, "")])
def test_a_headline_stands_for_itself_where_it_is_long(words: int, reason: str):
    line = "Ferry " + "late " * (words - 2) + "again"
    text = f"Bridge closed\n\n{STORY}\n{line}\n\n{line} now"
    assert reason_of(line, text) == reason


@pytest.mark.parametrize(("above", "is_title"), [(2, True), (4, False)])
def test_a_headline_with_a_full_stop_stands_high(above: int, *, is_title: bool):
    lines = "\n".join(f"{number}/20" for number in range(1, above + 1))
    headline = "Bridge Closed For Good As Sund Gives Up Its Tolls."
    found = dissect(f"{lines}\n\n{headline}\n\n{STORY}").title
    assert (found == headline) is is_title


@pytest.mark.parametrize(("length", "reason"), [(200, "related links"), (235, "")])
def test_what_a_label_heads_is_short(length: int, reason: str):
    line = filled("Must read: the ferry is late.", length)
    assert reason_of(line, f"Bridge closed\n\n{STORY}\n{line}\n\n{STORY}") == reason


@pytest.mark.parametrize(("words", "reason"), [(8, "picture credit"), (9, "")])
def test_a_credit_of_agencies_alone_is_short(words: int, reason: str):
    line = " ".join(["Photo", *["Reuters"] * (words - 1)])
    assert reason_of(line, f"Bridge closed\n\n{STORY}\n{line}\n\n{STORY}") == reason


@pytest.mark.parametrize(("length", "is_text"), [(390, False), (420, True)])
def test_a_long_line_is_text_however_it_ends(length: int, *, is_text: bool):
    line = Line(0, length, filled("Ferries were late again.", length).strip("."))
    assert line.is_paragraph is is_text


@pytest.mark.parametrize(("width", "is_wrapped"), [(38, False), (55, True)])
def test_lines_broken_at_a_width_have_that_of_a_column(width: int, *, is_wrapped: bool):
    lines = textwrap.wrap("the ferries of all piers are late again " * 20, width)
    assert (len(rejoined(lines_of("\n".join(lines)))) == 1) is is_wrapped


@pytest.mark.parametrize(("words", "reason"), [(8, "page notice"), (9, "")])
def test_a_line_among_much_furniture_is_part_of_it_where_it_is_short(
    words: int, reason: str
):
    line = " ".join(["boats"] * words)
    below = ["Share", "* * *", "17", "TL", line]
    text = f"Bridge closed\n\n{STORY}\n" + "\n\n".join(below)
    assert reason_of(line, text) == reason
