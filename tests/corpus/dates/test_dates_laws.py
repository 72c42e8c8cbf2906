"""Any text has its dates in order, cut from its words, and read in one go."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.dates.tagging import tag_dates
from tests.corpus.dates.saturday import SATURDAY


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_are_no_trap(published: dt.date) -> None:
    text = (
        "Yesterday, tomorrow, last week, next year, in March, on January 5, last "
        "Christmas, ten years ago, this weekend, next Friday and last quarter. "
        "Two centuries later, the next month, it began."
    )
    assert tag_dates(text, published)


def test_one_million_characters_without_a_blank_are_read_in_one_go() -> None:
    assert tag_dates("a1" * 500_000, SATURDAY) == []


DAY = r"\d{4}-\d\d-\d\d"
EDTF = re.compile(
    rf"{DAY}(?:T\d\d:\d\d)?|\d{{4}}(?:-\d\d)?|\d{{3}}X|\d\dXX|{DAY}/{DAY}"
    r"|\d{4}(?:-\d\d)?/\d{4}(?:-\d\d)?"
)
WORDS = """
    on January 5 , 2022 Friday last next week ago two 3rd of the May morning at 5 pm
    2021-22 1990s quarter third - – 's year . x 10.01.2022 later every
"""
PIECES = st.sampled_from(["\n", *WORDS.split()])


@given(st.lists(PIECES, max_size=25), st.dates() | st.none())
@settings(max_examples=150)
def test_mentions_are_apart_in_order_and_cut_from_the_text(
    pieces: list[str], published: dt.date | None
) -> None:
    text = " ".join(pieces)
    mentions = tag_dates(text, published)
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(m.text == m.text.strip() for m in mentions)
    assert all(m.value is None or EDTF.fullmatch(m.value) for m in mentions)
    ends = [m.end for m in mentions]
    assert all(m.start >= end for m, end in zip(mentions[1:], ends, strict=False))
