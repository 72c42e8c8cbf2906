"""Dates as chronicles, deeds and old prints write them."""

from __future__ import annotations

import pytest

from corpus.dates.tagging import tag_dates


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the third day of March 1643", "1643-03-03"),
        ("the 3rd day of March, 1643", "1643-03-03"),
        ("the first day of the month of May, 1650", "1650-05-01"),
        ("the 3d of March, 1643", "1643-03-03"),
        ("the 22d of June 1641", "1641-06-22"),
        ("the twelfth of August 1704", "1704-08-12"),
        ("the twenty-first of May, 1650", "1650-05-21"),
        ("the twenty-first day of May, 1650", "1650-05-21"),
        ("the thirtieth of January 1649", "1649-01-30"),
        ("March the 3rd, 1643", "1643-03-03"),
        ("May the fourth, 1650", "1650-05-04"),
    ],
)
def test_a_day_written_out_is_read_whole(words: str, value: str) -> None:
    text = f"The gates of Esk were opened on {words} to the tanners."
    (mention,) = tag_dates(text, None)
    assert (mention.text, mention.value, mention.basis) == (words, value, "explicit")


@pytest.mark.parametrize("lead", ["year of our Lord", "Anno Domini"])
def test_an_old_year_is_read_after_what_leads_to_it(lead: str) -> None:
    (mention,) = tag_dates(f"The town was burned, {lead} 1642.", None)
    assert mention.value == "1642"


@pytest.mark.parametrize(
    "text",
    [
        "The twenty-first of three kings reigned long.",
        "They marched the first mile and rested.",
        "The third day of talks ended.",
        "The thirty-ninth of May never came.",
        "He wore the 3d glasses of Vell.",
    ],
)
def test_what_only_looks_like_one_is_no_day(text: str) -> None:
    assert all(mention.value is None for mention in tag_dates(text, None))
