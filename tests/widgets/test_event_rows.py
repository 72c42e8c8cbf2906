"""Rows of events: their order in time, what they count, and how they are found."""

from __future__ import annotations

import pytest

from corpus.models import Event, EventPassage
from tests.widgets.listed import drawn, names
from widgets.lists.event_rows import event_rows, listed_events
from widgets.lists.row_details import event_details


def event(label: str, date: str | None, *told: tuple[str, str]) -> Event:
    passages = tuple(
        EventPassage(article, 0, 1, said, None, "explicit") for article, said in told
    )
    return Event(label, date, label, (), passages)


EVENTS = event_rows(
    [
        event("flood", "2031-03-03", ("a", "2031-03-03"), ("b", "2031-03-05")),
        event("rain", "2031-03-02", ("a", "2031-03-02"), ("a", "2031-03-02")),
        event("talks", "2031-03-12", ("c", "2031-03-12")),
        event("inquiry", "2032-04", ("c", "2032-04")),
        event("bridge", None, ("b", "")),
        event("elsewhere", "2031-03-03", ("x", "2031-03-03")),
    ],
    ["a", "b", "c"],
)


def test_events_are_listed_in_time_with_years_and_gaps() -> None:
    assert names(listed_events(EVENTS)) == [
        *("# 2031", "rain", "flood", "#  ⋮ 8 days", "talks"),
        *("# 2032 ⋮ 13 months", "inquiry", "# Undated", "bridge"),
    ]


A_CHRONICLE = event_rows(
    [
        event("bells", "1642", ("a", "1642")),
        event("drought", "164X", ("a", "164X")),
        event("dike", "1642-03-05", ("b", "1642-03-05")),
        event("siege", "1642-22", ("c", "1642-22")),
        event("peace", "1648", ("a", "1648")),
        event("school", "18XX", ("b", "18XX")),
    ],
    ["a", "b", "c"],
)


def test_a_year_stands_before_its_days_and_fills_no_gap_in_itself() -> None:
    assert names(listed_events(A_CHRONICLE)) == [
        *("# 1640s", "drought", "# 1642", "bells", "dike", "siege"),
        *("# 1648 ⋮ 5 years", "peace", "# 19th c. ⋮ 150 years", "school"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("1642", ["bells", "dike", "siege"]),
        ("summer 1642", ["siege"]),
        ("1640s", ["drought"]),
        ("19th", ["school"]),
        ("march 1642", ["dike"]),
    ],
)
def test_what_is_dated_to_a_year_is_found_by_it(query: str, found: list[str]) -> None:
    told = names(listed_events(A_CHRONICLE, query))
    assert [name for name in told if not name.startswith("#")] == found


def test_events_count_their_passages_and_tell_a_dispute() -> None:
    rain, flood, *_ = EVENTS
    assert (tuple(rain.counts.each()), rain.counts.total, rain.disputed) == (
        (2, 0, 0),
        2,
        False,
    )
    assert flood.disputed
    assert flood.told == (("2031-03-03", (1,)), ("2031-03-05", (2,)))


def test_events_are_filtered_by_label_and_date() -> None:
    assert names(listed_events(EVENTS, "12 mar")) == ["# 2031", "talks"]
    assert names(listed_events(EVENTS, "INQ")) == ["# 2032", "inquiry"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("march 2031", ["rain", "flood", "talks"]),
        ("2 March 2031", ["rain"]),
        ("March 2, 2031", ["rain"]),
        ("02 mar 2031", ["rain"]),
        ("april 2032", ["inquiry"]),
        ("2031-03-12", ["talks"]),
        ("april 2031", []),
    ],
)
def test_events_are_found_by_their_date_as_one_writes_it(
    query: str, found: list[str]
) -> None:
    told = names(listed_events(EVENTS, query))
    assert [name for name in told if not name.startswith("#")] == found


def test_details_say_on_which_day_which_article_has_it() -> None:
    lines = event_details(EVENTS[1], 26)
    assert [drawn(line) for line in lines] == [
        *("03 Mar 2031", "≠ 03 Mar in 1", "≠ 05 Mar in 2", "flood"),
    ]
