"""Dates as chronicles, deeds and old prints write them."""

from __future__ import annotations

import datetime as dt

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


PRINTED = dt.date(1865, 11, 14)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the 5th inst.", "1865-11-05"),
        ("the 13th instant", "1865-11-13"),
        ("the 28th ult.", "1865-10-28"),
        ("the morning of the 12th ultimo", "1865-10-12"),
        ("the 3rd prox.", "1865-12-03"),
        ("Wednesday, the 11th of last month", "1865-10-11"),
        ("Last Tuesday se'nnight", "1865-10-31"),
        ("Monday sennight", "1865-11-06"),
        ("Tuesday last", "1865-11-07"),
        ("Saturday last", "1865-11-11"),
        ("Thursday next", "1865-11-16"),
        ("to-day", "1865-11-14"),
        ("To-morrow", "1865-11-15"),
        ("'62", "1862"),
        ("the '40s", "184X"),
        ("Lady Day, 1851", "1851-03-25"),
        ("Michaelmas", "1865-09-29"),
    ],
)
def test_a_day_is_counted_from_the_old_print_it_stands_in(
    words: str, value: str
) -> None:
    text = f"The gates were opened on {words}, and the tanners came in."
    (mention,) = tag_dates(text, PRINTED)
    assert (mention.text, mention.value) == (words, value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("30 January 1648/9", "1649-01-30"),
        ("14 February, 1643-44", "1644-02-14"),
        ("January 1643-4", "1644-01"),
        ("the 12/22 of May 1644", "1644-05-12"),
        ("the winter of 1838-39", "1838-24"),
        ("Whit Sunday, 1644", None),
        ("Easter Monday, 1916", "1916-04-24"),
        ("A.D. 79", "0079"),
        ("43 A.D.", "0043"),
        ("55 B.C.", "-0054"),
        ("1200 BC", "-1199"),
        ("15 March 44 BC", "-0043-03-15"),
        ("March 15th, 44 B.C.", "-0043-03-15"),
        ("March 44 BC", "-0043-03"),
        ("146–140 BC", "-0145/-0139"),
        ("the fifth century BC", "-04XX"),
        ("the 1st century BCE", "-00XX"),
        ("A.H. 1053", None),
        ("Anno 1590", "1590"),
        ("the year MDCXLII", "1642"),
        ("the 1380s", "138X"),
        ("the thirteenth century", "12XX"),
        ("the early nineteenth century", "18XX"),
    ],
)
def test_years_are_read_as_other_calendars_and_eras_count_them(
    words: str, value: str | None
) -> None:
    (mention,) = tag_dates(
        f"The tanners had their charter in {words}, it is said.", None
    )
    assert (mention.text, mention.value) == (words, value)


def test_a_year_of_old_is_read_where_nothing_is_counted() -> None:
    text = "In 1066 the ford was held. It resulted in 1200 dead and in 1500 homes lost."
    assert [mention.value for mention in tag_dates(text, None)] == ["1066"]


@pytest.mark.parametrize("doubtful", ["1648/9", "12/22 of May 1644"])
def test_days_of_two_calendars_say_so(doubtful: str) -> None:
    lead = "" if "of" in doubtful else "30 January "
    (mention,) = tag_dates(f"He was seen on {lead}{doubtful}.", None)
    assert mention.doubt is not None
    assert "Old Style" in mention.doubt


def test_that_year_is_the_one_last_spoken_of() -> None:
    text = "The tower was finished in 1888, and on August 3rd of that year it was lit."
    assert [m.value for m in tag_dates(text, None)] == ["1888", "1888-08-03"]


def test_a_month_without_a_year_lies_near_the_one_before_it() -> None:
    text = "On 29 September 1643 they came. In January the river froze."
    assert [m.value for m in tag_dates(text, None)] == ["1643-09-29", "1644-01"]


def test_a_month_without_a_year_is_open_after_another_year() -> None:
    text = "He was born on 2 March 1619. He left in 1642. In January the frost began."
    assert tag_dates(text, None)[-1].value is None


def test_a_weekday_far_from_any_day_is_open_where_nothing_dates_the_text() -> None:
    text = f"He was born on 2 March 1619. {'He grew up by the ford. ' * 20}On Tuesday "
    assert tag_dates(f"{text}he came home.", None)[-1].value is None


@pytest.mark.parametrize(
    "text",
    [
        "They saw the film Lady Day in the park.",
        "He bought 5 instant meals.",
        "The ad 2000 people saw was withdrawn.",
        "It was said of Bloody Sunday and of Plough Monday.",
        "The MCC and the MMC met.",
    ],
)
def test_what_old_words_mean_today_is_no_date(text: str) -> None:
    assert [m.text for m in tag_dates(text, PRINTED) if m.value] == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Die Burg wurde 44 v. Chr. zerstört.", "-0043"),
        ("de", "Die Burg wurde im Jahr 79 n. Chr. zerstört.", "0079"),
        ("fr", "Le fort fut détruit en 44 av. J.-C. par le feu.", "-0043"),
        ("es", "El fuerte fue destruido en el año 44 a. C. por el fuego.", "-0043"),
        ("pl", "Gród spłonął w 44 r. p.n.e. i nikt go nie odbudował.", "-0043"),
        ("ru", "Крепость сгорела в 44 году до н. э. и осталась пустой.", "-0043"),
        ("sv", "Borgen brann 44 f.Kr. och stod sedan tom.", "-0043"),
        ("hu", "A vár i. e. 44 nyarán leégett.", "-0043"),
        ("el", "Το φρούριο κάηκε το 44 π.Χ. και έμεινε άδειο.", "-0043"),
    ],
)
def test_years_of_an_era_are_read_in_other_languages(
    language: str, text: str, value: str
) -> None:
    (mention,) = tag_dates(text, None, language=language)
    assert mention.value == value


@pytest.mark.parametrize(
    "told", ["last time", "last season", "next door", "next to it"]
)
def test_a_weekday_does_not_take_the_last_of_another_noun(told: str) -> None:
    (first, *_) = tag_dates(f"The gates were shut on Tuesday {told}.", PRINTED)
    assert (first.text, first.value) == ("Tuesday", "1865-11-14")
