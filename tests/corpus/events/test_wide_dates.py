"""What happened in a month, a season or a year, where no day is told."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.events import find_events
from tests.corpus.events.happenings import article, events


def dates(text: str, published: dt.date | None = dt.date(2023, 3, 10)) -> list[str]:
    return [str(event.date) for event in events(text, published=published)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In 1642 the dike broke.", "1642"),
        ("The dike at Velin broke in 1642.", "1642"),
        ("In March 1921 the miners of Esk walked out.", "1921-03"),
        ("The college was founded in the spring of 1848 by two nuns.", "1848-21"),
        ("In the 1930s the marshes were drained.", "193X"),
        ("The mill burned down in about 1640.", "1640"),
        ("The museum was later given to the town in 1987.", "1987"),
        ("Last year, the council sold the mill.", "2022"),
        ("The council sold the mill earlier this month.", "2023-03"),
        ("Two years ago Brel sold the mill to a bank.", "2021"),
        ("Brel was born in 1931 in Velin.", "1931"),
        ("In May 1887 there was a great fire in Velin.", "1887-05"),
        ("He told the court that the mill had been sold in 1987.", "1987"),
        ("In 1999 weavers struck for six weeks.", "1999"),
        ("In 44 BC the dike broke.", "-0043"),
        ("The dike at Velin broke on 15 March 44 BC.", "-0043-03-15"),
        ("In the fifth century BC the marshes were drained.", "-04XX"),
        ("In A.D. 79 the mill burned down.", "0079"),
    ],
)
def test_what_happened_in_a_month_or_year_is_an_event(text: str, date: str) -> None:
    assert dates(text) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge cost nine crowns in 2021 prices.",
        "The 2010 law was never repealed.",
        "The class of 1998 met at the mill.",
        "Last year’s flood was worse.",
        "The reformers won in the 2010 Velin elections.",
        "Unlike the late Mr. Brel in 1988, he shouted.",
        "The threats to the town have changed in the 21st century.",
        "At a March meeting the board resigned.",
        "The mill has stood empty since 1987.",
        "The council must repair the dike before 2024.",
        "The council will sell the mill in 2025.",
        "The council planned to sell the mill in 2022.",
        "If the dike broke in 2021, nobody noticed.",
        "In 1890 the town had 3,000 inhabitants.",
        "In 1931 Brel was mayor of Velin.",
        "Nine people drowned, compared with 40 in 2019.",
        "Did the dike break in 1642?",
        "The dike breaks in 1642",
    ],
)
def test_states_plans_limits_and_what_describes_a_noun_are_none(text: str) -> None:
    assert dates(text) == []


def test_a_year_told_in_passing_dates_its_own_clause() -> None:
    (event,) = events(
        "The report added to a week in which Brel sold the mill last year."
    )
    assert "report" not in event.label


def test_a_participle_between_commas_is_told_whole() -> None:
    (event,) = events("The Velin Dam, completed in 1971, was the pride of the valley.")
    assert event.label == "The Velin Dam was completed"


def test_a_month_beside_a_day_of_the_same_clause_is_left_out() -> None:
    text = "On March 6, the dam gave way in the worst flood that Velin saw this year."
    assert dates(text) == ["2023-03-06"]


def test_a_year_in_another_clause_than_the_day_is_told_too() -> None:
    text = "The dam gave way on March 6, and the mill that Brel built in 1931 was lost."
    assert dates(text) == ["1931", "2023-03-06"]


def test_a_year_and_a_day_within_it_are_one_event_dated_to_the_day() -> None:
    one = "The old wooden mill of Velin burned down in June 1921."
    two = "The old wooden mill of Velin burned down on 12 June 1921."
    (event,) = events(one, two)
    assert event.date == "1921-06-12"
    assert sorted(str(passage.date) for passage in event.passages) == [
        "1921-06",
        "1921-06-12",
    ]


def test_two_years_for_one_statement_are_one_event() -> None:
    one = "The weaving mill of Velin was founded by two brothers in 1892."
    two = "The weaving mill of Velin was founded by two brothers in 1894."
    (event,) = events(one, two)
    assert [passage.date for passage in event.passages] == ["1892", "1894"]


def test_other_things_of_one_year_stay_apart() -> None:
    one = "In 1892 two brothers founded a weaving mill in Velin."
    two = "In 1892 the bishop blessed the bells of Esk."
    assert len(events(one, two)) == 2


def test_what_is_wider_comes_before_the_days_it_holds() -> None:
    text = (
        "The army came on 1 January 1921. The ferry sank in January 1921. "
        "The mill burned down in 1921. The railway was opened on 30 December 1920."
    )
    assert dates(text) == ["1920-12-30", "1921", "1921-01", "1921-01-01"]


def test_what_is_relative_and_quoted_is_doubted() -> None:
    (event,) = events("“They sold the mill to us last year,” the mayor said.")
    assert event.passages[0].doubt


def test_without_a_day_of_publication_last_year_tells_nothing() -> None:
    told = article("Last year the council sold the mill.", published=None)
    assert find_events([told], actors=[]) == []
