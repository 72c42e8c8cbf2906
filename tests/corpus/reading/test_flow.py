"""Elements of a page become running text, parted where the page parts it."""

from __future__ import annotations

import pytest
from lxml import html

from corpus.reading.flow import parted_as, settle, text_of

PAGE = html.fromstring(
    "<div><h1>Ferry late</h1><p>It left\n at <b>noon</b>.</p><p>Nobody was told.</p>"
    "<ul><li>One</li><li>two</li></ul><script>alert()</script></div>"
)


def test_blocks_are_parted_by_a_blank_line_and_items_by_a_line_end() -> None:
    assert text_of(PAGE) == (
        "Ferry late\n\nIt left at noon.\n\nNobody was told.\n\nOne\ntwo"
    )


@pytest.mark.parametrize(
    ("words", "parted"),
    [
        ("It left at noon. Nobody was told.", "It left at noon.\n\nNobody was told."),
        ("Nobody was told.", "Nobody was told."),
        ("It left at noon.\nNobody was told.", "It left at noon.\nNobody was told."),
        ("It left at noon. Nobody was hurt.", "It left at noon. Nobody was hurt."),
        ("It left at noon. Nobody", "It left at noon. Nobody"),
    ],
)
def test_words_in_one_piece_are_parted_as_the_page_parts_all_of_them(
    words: str, parted: str
) -> None:
    assert parted_as(words, PAGE) == parted


def test_one_space_and_one_blank_line_are_enough() -> None:
    pieces = [" one  two", " \n ", "three", "\n\n\n\n", "four "]
    assert settle(pieces) == "one two\nthree\n\nfour"
