"""Counts, lists and dates are said as one would say them."""

from __future__ import annotations

import pytest

from corpus.counting import listed
from reader.plain.wording import date_in_words, so_many, times, unbroken


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2022-05-06", "6 May 2022"),
        ("2022-05-06T10:30", "6 May 2022, 10:30"),
        ("2022-05", "May 2022"),
        ("2022", "2022"),
        ("2022-24", "winter 2022"),
        ("2022-34", "Q2 2022"),
        ("2022-05-06/2022-05-08", "6 May 2022 to 8 May 2022"),
        (None, "no date"),
        ("soon", "soon"),
    ],
)
def test_dates_are_said_with_their_year(value: str | None, words: str) -> None:
    assert date_in_words(value) == words


def test_words_agree_with_their_numbers() -> None:
    assert [so_many(n, "match", "matches") for n in (0, 1, 1200)] == [
        "no matches",
        "1 match",
        "1,200 matches",
    ]
    assert [times(n) for n in (1, 2, 3)] == ["once", "twice", "3 times"]
    assert [listed(range(n)) for n in (1, 2, 3)] == ["0", "0 and 1", "0, 1 and 2"]
    assert unbroken(" a\nb  c ") == "a b c"
