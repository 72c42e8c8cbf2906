"""A date that can be read otherwise says how it was read, and why."""

from __future__ import annotations

import pytest

from corpus.dates.tagging import tag_dates
from tests.corpus.dates.saturday import SATURDAY, values


def test_without_a_publication_date_nothing_is_invented() -> None:
    found = values("He left on Friday, yesterday, in March, or last week.", None)
    assert set(found.values()) == {None}


def test_what_stands_in_the_words_needs_no_publication_date() -> None:
    assert values("It was 5 May 2020.", None) == {"5 May 2020": "2020-05-05"}


def test_a_later_date_is_counted_from_the_one_before_it() -> None:
    text = (
        "It began on January 2. Two days later it spread. A few hours later it ended."
    )
    mentions = tag_dates(text, SATURDAY)
    assert [m.value for m in mentions] == ["2022-01-02", "2022-01-04", "2022-01-04"]
    assert [m.basis for m in mentions] == ["publication", "previous", "previous"]
    assert mentions[2].doubt


def test_a_date_that_is_open_to_two_readings_says_so() -> None:
    (mention,) = tag_dates("It was signed on 03/04/2021.", SATURDAY)
    assert mention.value == "2021-03-04"
    assert mention.doubt == "read month first, but day and month could be swapped"


def test_other_dates_of_the_article_settle_the_order_of_day_and_month() -> None:
    text = "Signed on 03/04/2021, sealed on 25/04/2021."
    assert values(text)["03/04/2021"] == "2021-04-03"


@pytest.mark.parametrize(
    ("text", "value", "doubt"),
    [
        ("Opened 10.01.2022.", "2022-01-10", "read day first, which is near the day"),
        ("Opened 03.04.2019.", "2019-04-03", "read day first, but"),
        ("Opened 03.04.2019, shut 04.25.2019.", "2019-03-04", "read month first, as"),
        ("Opened 03/04/2019, shut 25/04/2019.", "2019-04-03", "read day first, as"),
    ],
)
def test_what_decides_between_day_and_month_is_told(
    text: str, value: str, doubt: str
) -> None:
    mention = tag_dates(text, SATURDAY)[0]
    assert mention.value == value
    assert mention.doubt is not None
    assert mention.doubt.startswith(doubt)


def test_a_borrowed_year_is_told() -> None:
    (mention,) = tag_dates("It began on January 2.", None, borrowed=SATURDAY)
    assert (mention.value, mention.basis) == ("2022-01-02", "borrowed")
    assert mention.doubt


def test_figures_are_read_as_the_day_that_is_near() -> None:
    assert values("It opened on 09/01/2022.") == {"09/01/2022": "2022-01-09"}


def test_a_later_date_is_not_counted_from_a_deadline() -> None:
    text = "He has until June 30. It began on January 2; a day later it ended."
    assert values(text)["a day later"] == "2022-01-03"
